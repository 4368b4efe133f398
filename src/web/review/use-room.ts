import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { Doing } from "../keys/use-actions.ts";
import type { Chosen } from "../parts/quote-text/words-chosen.ts";
import { changesOf, rowsOf, withWords, type Row } from "./edit/rows.ts";
import type { Room, RoomDraft } from "./marks-of.ts";
import { beside, isDecidable, isOpen } from "./order.ts";
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
  readonly source: string;
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
    // What was chosen before was not chosen for a field.
    document.getSelection()?.removeAllRanges();
    const own = rowsOf(draft);
    setState({ draft: draft.id, rows: more ? [...own, more] : own, active: more?.key ?? own[0]?.key ?? null });
  };
  return { editing, begin, end: () => setState(null) };
}

interface Hands {
  readonly drafts: readonly RoomDraft[];
  readonly visible: readonly RoomDraft[];
  readonly current: RoomDraft;
  readonly decisions: Decisions;
  readonly go: (draft: string) => void;
  readonly begin: (draft: RoomDraft) => void;
}

/** What each key does with the draft at hand. One that is decided can be looked at, left and undone. */
function doingOf({ drafts, visible, current, decisions, go, begin }: Hands): Doing {
  const { target } = current;
  const judge = (verdict: Verdict) => (): void => void (isDecidable(current) && decisions.judge(current.id, verdict));
  return {
    "review.accept": judge(acceptance(current)),
    "review.reject": judge({ verdict: "reject" }),
    "review.unsure": judge({ verdict: "unsure" }),
    "review.edit": () => isDecidable(current) && begin(current),
    "review.undo": () => void decisions.undo(),
    "review.next": () => go(beside(drafts, current.id, 1)),
    "review.previous": () => go(beside(drafts, current.id, -1)),
    "review.visible": () => void (visible.length > 0 && decisions.acceptAll(visible.map(({ id }) => id))),
    ...(target && { "review.join": judge({ verdict: "accept", into: target.entry }), "review.apart": judge({ verdict: "accept", into: null, apartFrom: [target.entry] }) }),
  };
}

const roomRoute = getRouteApi("/review/$source");

/** Which draft is at hand: the one in the address, else the first that is open, or was set aside. */
function useCurrent({ drafts }: Room) {
  const navigate = useNavigate({ from: "/review/$source" });
  const { draft: asked } = roomRoute.useSearch();
  const go = (draft: string): void => void navigate({ search: { draft }, replace: true, resetScroll: false });
  return { current: drafts.find(({ id }) => id === asked) ?? drafts.find(isOpen) ?? drafts.find(isDecidable) ?? drafts[0], go };
}

/** The state of a reading room. */
export function useRoom(room: Room): RoomDesk {
  const { source, drafts } = room;
  const { current, go: show } = useCurrent(room);
  const [pointed, point] = useState<string | null>(null);
  const [quoted, quote] = useState<Chosen | null>(null);
  const [opened, unfold] = useState(false);
  const unfolded = opened || current?.entry.kind === "entity";
  const visible = drafts.filter((one) => isOpen(one) && (unfolded || one.entry.kind === "activity"));
  const go = (draft: string): void => {
    quote(null);
    show(draft);
  };
  const decisions = useDecisions({ source: source.id, at: current?.id, go });
  const { editing, begin, end } = useEditing(source.text, current);
  const saveEdits = async (): Promise<void> => {
    if (!current || !editing) return;
    const taken = await decisions.judge(current.id, { ...acceptance(current), verdict: "accept", ...changesOf(current, editing.rows) });
    if (taken) end();
  };
  return {
    ...decisions, source: source.id, text: source.text, current, visible, unfolded, unfold, pointed, point, quoted, quote, go, editing, saveEdits, leaveEditing: end,
    edit: (more) => current && begin(current, more), doing: editing || !current ? {} : doingOf({ drafts, visible, current, decisions, go, begin }),
  };
}
