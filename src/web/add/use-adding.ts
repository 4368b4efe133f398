import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";
import type { Api } from "#server/api.ts";
import type { AddLine } from "#server/shapes/added.ts";
import { addressOf, api, ApiError, ask, whoAsks } from "../api/client.ts";
import { linesOf } from "../api/lines-of.ts";
import { OFFLINE } from "../api/offline.ts";

type Ingested = Api["POST /api/texts"]["response"];
export type Written = Api["POST /api/texts"]["body"];

/** What was given to be added, and what has come of it so far. */
export interface Item {
  readonly id: number;
  /** what it is called: a file's name, an address, "" for a pasted text */
  readonly place: string;
  readonly state: "waiting" | "reading" | "done";
  readonly lines: readonly AddLine[];
}

export interface Adding {
  readonly items: readonly Item[];
  readonly busy: boolean;
  readonly addWords: (written: Written) => Promise<void>;
  readonly addFiles: (files: readonly File[]) => Promise<void>;
  readonly addLink: (url: string) => Promise<void>;
  /** fetches what a feed names */
  readonly addFeed: (url: string) => Promise<void>;
}

interface Task {
  readonly place: string;
  readonly lines: () => AsyncGenerator<AddLine>;
}

const OCTETS = "application/octet-stream";

async function* ofWords(written: Written): AsyncGenerator<AddLine> {
  const ingested: Ingested = await api("POST /api/texts", { body: written });
  yield { kind: "taken", place: "", ingested };
}

async function* streamed(path: string, { query, body }: { readonly query: Readonly<Record<string, string>>; readonly body?: File }): AsyncGenerator<AddLine> {
  const response = await ask(addressOf(path, { query }), { method: "POST", headers: { "content-type": OCTETS, ...whoAsks() }, ...(body && { body }) });
  yield* linesOf<AddLine>(response);
}

/** Why nothing more came. Where the answer broke off in its middle it is as if there had been none. */
function refusedBy(error: unknown, place: string): AddLine {
  const { code, title, detail = "", remedy } = error instanceof ApiError ? error.problem : OFFLINE;
  return { kind: "refused", place, code, title, detail, remedy };
}

async function* safely({ place, lines }: Task): AsyncGenerator<AddLine> {
  try {
    yield* lines();
  } catch (error) {
    yield refusedBy(error, place);
  }
}

const takenIn = (lines: readonly AddLine[]): readonly Ingested[] => lines.flatMap((one) => (one.kind === "taken" ? [one.ingested] : []));

/** Where to go when all has come in: the reading room of the one source, the queue of several; nowhere as long as something wants to be read here. */
function useLeading() {
  const navigate = useNavigate();
  return (lines: readonly AddLine[]): void => {
    const taken = takenIn(lines);
    const [first] = taken;
    if (!first || lines.some(({ kind }) => kind === "refused" || kind === "named")) return;
    if (taken.length === 1) void navigate({ to: "/review/$source", params: { source: first.source } });
    else if (taken.some(({ open }) => open > 0)) void navigate({ to: "/review" });
  };
}

/** Adds texts, files and addresses one after the other, and tells of each. */
export function useAdding(): Adding {
  const queries = useQueryClient();
  const lead = useLeading();
  const [items, setItems] = useState<readonly Item[]>([]);
  const [busy, setBusy] = useState(false);
  const count = useRef(0);
  const change = (id: number, what: (item: Item) => Partial<Item>): void => setItems((all) => all.map((one) => (one.id === id ? { ...one, ...what(one) } : one)));
  const run = async (tasks: readonly Task[]): Promise<void> => {
    const numbered = tasks.map((task) => ({ ...task, id: ++count.current }));
    setItems((all) => [...all, ...numbered.map(({ id, place }): Item => ({ id, place, state: "waiting", lines: [] }))]);
    setBusy(true);
    const told: AddLine[] = [];
    for (const task of numbered) {
      change(task.id, () => ({ state: "reading" }));
      for await (const line of safely(task)) {
        told.push(line);
        change(task.id, ({ lines }) => ({ lines: [...lines, line] }));
      }
      change(task.id, () => ({ state: "done" }));
    }
    setBusy(false);
    await queries.invalidateQueries();
    lead(told);
  };
  return {
    items, busy,
    addWords: (written) => run([{ place: "", lines: () => ofWords(written) }]),
    addFiles: (files) => run(files.map((file) => ({ place: file.name, lines: () => streamed("/api/files", { query: { name: file.name }, body: file }) }))),
    addLink: (url) => run([{ place: url, lines: () => streamed("/api/links", { query: { url } }) }]),
    addFeed: (url) => run([{ place: url, lines: () => streamed("/api/feeds", { query: { url } }) }]),
  };
}
