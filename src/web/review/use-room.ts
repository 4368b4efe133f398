import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { Doing } from "../keys/use-actions.ts";
import type { Chosen } from "../parts/quote-text/words-chosen.ts";
import { changesOf, rowsOf, withWords, type Row } from "./edit/rows.ts";
import type { Room, RoomDraft } from "./marks-of.ts";
import { beside, isOpen } from "./order.ts";
import { roomRoute } from "./route.ts";
import { useDecisions, type Decisions, type Verdict } from "./use-decisions.ts";

/** A draft being edited: its fields, and the one that chosen words go into. */
export interface Editing {
  readonly rows: readonly Row[];
  readonly active: string | null;
  readonly outlined: Chosen | null;
  readonly change: (key: string, what: Partial<Row>) => void;
  readonly add: (row: Row) => void;
  readonly activate: (key: string) => void;
  /** puts chosen words into the field at hand */
  readonly put: (chosen: Chosen) => void;
}

/** What can be done in a reading room, and where it stands. */
export interface RoomDesk extends Pick<Decisions, "pending" | "canUndo" | "make"> {
  readonly text: string;
  readonly current: RoomDraft | undefined;
  readonly visible: readonly RoomDraft[];
  readonly unfolded: boolean;
  readonly unfold: (open: boolean) => void;
  readonly pointed: string | null;
  readonly point: (draft: string | null) => void;
  /** words of the claim that is pointed at */
  readonly quoted: Chosen | null;
  readonly quote: (place: Chosen | null) => void;
  readonly go: (draft: string) => void;
  readonly editing: Editing | null;
  /** begins to edit the draft at hand, with one more field where it is given */
  readonly edit: (more?: Row) => void;
  readonly leaveEditing: () => void;
  readonly saveEdits: () => Promise<void>;
  readonly doing: Doing;
}

/** Accepting without a word about what it looks like: joins only what is beyond doubt. */
const acceptance = ({ entry, target }: RoomDraft): Verdict => ({ verdict: "accept", ...(entry.kind === "activity" && target?.sure && { into: target.entry }) });

function useEditing(text: string, current: RoomDraft | undefined) {
  const [state, setState] = useState<{ readonly draft: string; readonly rows: readonly Row[]; readonly active: string | null } | null>(null);
  const shown = state && state.draft === current?.id ? state : null;
  const rows = (make: (rows: readonly Row[]) => readonly Row[]): void => setState((now) => now && { ...now, rows: make(now.rows) });
  const active = shown?.rows.find(({ key }) => key === shown.active);
  const editing: Editing | null = shown && {
    rows: shown.rows, active: shown.active, outlined: active?.place ?? null,
    change: (key, what) => rows((all) => all.map((one) => (one.key === key ? { ...one, ...what } : one))),
    add: (row) => setState((now) => now && { ...now, rows: [...now.rows, row], active: row.key }),
    activate: (key) => setState((now) => now && { ...now, active: key }),
    put: (chosen) => rows((all) => all.map((one) => (one.key === shown.active ? withWords(one, text, chosen) : one))),
  };
  const begin = (draft: RoomDraft, more?: Row): void => {
    const own = rowsOf(draft);
    setState({ draft: draft.id, rows: more ? [...own, more] : own, active: more?.key ?? own[0]?.key ?? null });
  };
  return { editing, begin, end: () => setState(null) };
}

/** The state of a reading room. Which draft is at hand stands in the address. */
export function useRoom({ source, drafts }: Room): RoomDesk {
  const navigate = useNavigate({ from: roomRoute.fullPath });
  const { draft: asked } = roomRoute.useSearch();
  const [pointed, point] = useState<string | null>(null);
  const [quoted, quote] = useState<Chosen | null>(null);
  const [unfolded, unfold] = useState(false);
  const current = drafts.find(({ id }) => id === asked) ?? drafts.find(isOpen) ?? drafts[0];
  const listed = drafts.filter(({ entry }) => unfolded || entry.kind === "activity" || current?.entry.kind === "entity");
  const visible = listed.filter(isOpen);
  const go = (draft: string): void => {
    quote(null);
    void navigate({ search: { draft }, replace: true, resetScroll: false });
  };
  const decisions = useDecisions({ source: source.id, go });
  const { editing, begin, end } = useEditing(source.text, current);
  const judge = (verdict: (draft: RoomDraft) => Verdict) => (): void => {
    if (current && (isOpen(current) || current.state === "unsure")) void decisions.judge(current.id, verdict(current));
  };
  const saveEdits = async (): Promise<void> => {
    if (!current || !editing) return;
    const taken = await decisions.judge(current.id, { ...acceptance(current), verdict: "accept", ...changesOf(current, editing.rows) });
    if (taken) end();
  };
  const target = current?.target;
  const doing: Doing = editing ? {} : {
    "review.accept": judge(acceptance),
    "review.reject": judge(() => ({ verdict: "reject" })),
    "review.unsure": judge(() => ({ verdict: "unsure" })),
    "review.edit": () => current && isOpen(current) && begin(current),
    "review.undo": () => void decisions.undo(),
    "review.next": () => current && go(beside(drafts, current.id, 1)),
    "review.previous": () => current && go(beside(drafts, current.id, -1)),
    "review.visible": () => visible.length > 0 && void decisions.acceptAll(visible.map(({ id }) => id)),
    ...(target && {
      "review.join": judge(() => ({ verdict: "accept", into: target.entry })),
      "review.apart": judge(() => ({ verdict: "accept", into: null, apartFrom: [target.entry] })),
    }),
  };
  return {
    ...decisions, text: source.text, current, visible, unfolded: unfolded || current?.entry.kind === "entity", unfold, pointed, point, quoted, quote, go, editing, saveEdits, doing,
    edit: (more) => current && begin(current, more), leaveEditing: end,
  };
}
