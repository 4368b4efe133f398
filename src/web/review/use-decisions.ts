import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Api } from "#server/api.ts";
import { api, ApiError } from "../api/client.ts";
import { toast } from "../parts/toast.ts";
import { problemWords } from "../words/problem-words.ts";
import type { Room } from "./marks-of.ts";
import { nextOpen } from "./order.ts";

const ROOM = "GET /api/sources/{source}/reading-room";
const VERDICT = "POST /api/sources/{source}/drafts/{draft}/verdict";

export type Verdict = Api[typeof VERDICT]["body"];
type Verdicts = Api[typeof VERDICT]["response"];

/** What is being asked of the server, and about which draft; nothing is decided before it has answered. */
export interface Pending {
  readonly draft: string;
  readonly what: "accept" | "reject" | "unsure" | "visible" | "undo" | "make";
}

interface Step {
  readonly draft: string;
  /** what was changed in the register */
  readonly changes: readonly string[];
  /** the draft was made of words: which one was at hand before */
  readonly from?: string;
}

export interface Decisions {
  readonly pending: Pending | null;
  readonly canUndo: boolean;
  /** whether it was taken */
  readonly judge: (draft: string, verdict: Verdict) => Promise<boolean>;
  readonly acceptAll: (drafts: readonly string[]) => Promise<void>;
  readonly undo: () => Promise<void>;
  /** whether it was made */
  readonly make: (body: Api["POST /api/sources/{source}/drafts"]["body"]) => Promise<boolean>;
}

export interface DecisionOptions {
  readonly source: string;
  /** the draft at hand */
  readonly at: string | undefined;
  readonly go: (draft: string) => void;
}

// Since a decision may settle what others seem to be, the room is asked for again when nobody presses a key.
const QUIET = 1_200;
const OTHERWISE: readonly string[] = ["already-decided", "already-undone", "no-draft"];
const steps = new Map<string, readonly Step[]>();

function withStates(room: Room, { drafts }: Pick<Verdicts, "drafts">): Room {
  const states = new Map(drafts.map((one) => [one.id, one]));
  return { ...room, drafts: room.drafts.map((one) => ({ ...one, ...states.get(one.id) })) };
}

function complain(error: unknown): void {
  if (!(error instanceof ApiError)) throw error;
  const { detail, title, remedy } = problemWords(error.problem);
  toast({ text: detail ? detail : `${title}. ${remedy}`, look: "bad" });
}

/** The room as it is kept in the browser, and asked for again. */
function useRoomData(source: string) {
  const queries = useQueryClient();
  const key = [ROOM, { params: { source } }];
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const refresh = (): Promise<void> => queries.invalidateQueries({ queryKey: key });
  return {
    put: (taken: Verdicts): Room | undefined => queries.setQueryData<Room>(key, (room) => room && withStates(room, taken)),
    refresh,
    refreshSoon: (): void => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        void refresh();
        void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== ROOM });
      }, QUIET);
    },
  };
}

type Data = ReturnType<typeof useRoomData>;

/** One thing at a time: what is pressed before an answer has come was not meant for what comes next. */
function useOneAtATime(data: Data) {
  const [pending, setPending] = useState<Pending | null>(null);
  const busy = useRef(false);
  const run = async (what: Pending, work: () => Promise<void>): Promise<boolean> => {
    if (busy.current) return false;
    busy.current = true;
    setPending(what);
    try {
      await work();
      return true;
    } catch (error) {
      complain(error);
      if (error instanceof ApiError && OTHERWISE.includes(error.problem.code)) void data.refresh();
      return false;
    } finally {
      busy.current = false;
      setPending(null);
    }
  };
  return { pending, run };
}

/** What was decided in a source since the pages were opened, the latest last: what can be undone. */
function useSteps(source: string) {
  const [, drawAgain] = useState(0);
  const all = (): readonly Step[] => steps.get(source) ?? [];
  const keep = (next: readonly Step[]): void => {
    steps.set(source, next);
    drawAgain((n) => n + 1);
  };
  return { all, push: (step: Step) => keep([...all(), step]), pop: () => keep(all().slice(0, -1)) };
}

interface UndoParts extends Pick<DecisionOptions, "go"> {
  readonly data: Data;
  readonly run: ReturnType<typeof useOneAtATime>["run"];
  readonly past: ReturnType<typeof useSteps>;
}

/** Takes the last step back. A draft that was made leaves the room; the history keeps who made it and who withdrew it. */
function useUndo({ go, data, run, past }: UndoParts): () => Promise<void> {
  const { t } = useTranslation("review");
  const takeBack = async ({ draft, changes, from }: Step): Promise<void> => {
    await api("POST /api/changes/undo", { body: { changes: [...changes] } });
    past.pop();
    await data.refresh();
    go(from ?? draft);
    if (from !== undefined) toast({ text: t("unmade") });
  };
  return async () => {
    const last = past.all().at(-1);
    if (!last) return toast({ text: t("nothingToUndo") });
    await run({ draft: last.draft, what: "undo" }, () => takeBack(last));
  };
}

/** Decides drafts of a source. Each decision is pending until the server has taken it; then the next open draft is at hand. */
export function useDecisions({ source, at, go }: DecisionOptions): Decisions {
  const { t } = useTranslation("review");
  const data = useRoomData(source);
  const { pending, run } = useOneAtATime(data);
  const past = useSteps(source);
  const onward = (draft: string, answer: Verdicts): void => {
    const room = data.put(answer);
    const next = room && nextOpen(room.drafts, draft);
    if (next) go(next);
    data.refreshSoon();
  };
  const taken = (draft: string, answer: Verdicts): void => {
    past.push({ draft, changes: answer.changes });
    onward(draft, answer);
  };
  const acceptAll = async (drafts: readonly string[]): Promise<void> => {
    const first = drafts[0] ?? "";
    const done = await run({ draft: first, what: "visible" }, async () => taken(first, await api("POST /api/sources/{source}/drafts/accept", { params: { source }, body: { drafts: [...drafts] } })));
    if (done) toast({ text: t("acceptedAll", { count: drafts.length }) });
  };
  const undo = useUndo({ go, data, run, past });
  return {
    pending, canUndo: past.all().length > 0, acceptAll, undo,
    judge: (draft, body) => run({ draft, what: body.verdict }, async () => taken(draft, await api(VERDICT, { params: { source, draft }, body }))),
    make: (body) => run({ draft: "", what: "make" }, async () => {
      const { id, changes } = await api("POST /api/sources/{source}/drafts", { params: { source }, body });
      await data.refresh();
      past.push({ draft: id, changes, from: at ?? "" });
      go(id);
    }),
  };
}
