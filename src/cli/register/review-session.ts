import { acceptDraft, draftItem, editClaim, nextDraft, reviewCounts, setAside, undoAll, type Edit, type Register, type ReviewItem, type Taken } from "#app/register/index.ts";
import type { DraftKey } from "#model/draft.ts";
import { RapporteurError } from "#model/errors.ts";
import type { Keys } from "./keys.ts";
import { rankedOf } from "./show-draft.ts";

type Filter = NonNullable<Parameters<typeof nextDraft>[1]>;

/** What one key did to one draft. */
interface Step {
  readonly item: ReviewItem;
  readonly taken: Taken | null;
}

/** What a session tells of each decision. */
export interface Told {
  readonly draft: DraftKey;
  readonly verdict: string;
  readonly entry: string | null;
  readonly changes: readonly string[];
}

export interface SessionOptions {
  readonly register: Register;
  readonly keys: Keys;
  readonly filter: Filter;
  readonly show: (item: ReviewItem, waiting: number) => Promise<void>;
  readonly tell: (told: Told) => Promise<void>;
  readonly complain: (message: string) => void;
}

const keyOf = ({ draft: { source, id } }: ReviewItem): DraftKey => ({ source, id });

async function waiting(register: Register): Promise<number> {
  return (await reviewCounts(register)).find(({ state }) => state === "open")?.count ?? 0;
}

type Changed = { readonly edits: readonly Edit[]; readonly without: readonly string[] };

/** The claim as another value, and the words that are given for it, make it; null where they do not fit. */
function edited(item: ReviewItem, claim: Edit["claim"], { complain, ...given }: { readonly value: string; readonly words: string } & Pick<SessionOptions, "complain">): Edit | null {
  try {
    return { replaces: claim.id, claim: editClaim(claim, item.text, given) };
  } catch (error) {
    if (!(error instanceof RapporteurError)) throw error;
    complain(error.message);
    return null;
  }
}

/** Asks for another value of one claim: the change, "none" where there is none in what was answered, null where the answers end. */
async function askOne({ keys, complain }: SessionOptions, item: ReviewItem, number: string): Promise<Changed | "none" | null> {
  const found = rankedOf(item)[Number(number) - 1];
  if (!found) {
    complain("there is no value of that number");
    return "none";
  }
  const value = (await keys.line("What is right? - where it is wrong altogether: "))?.trim();
  if (value === undefined) return null;
  if (value === "-") return { edits: [], without: [found.id] };
  if (value === "") return "none";
  const words = await keys.line("Its words in the text, nothing where they are the same: ");
  if (words === null) return null;
  const { rank: _, change: __, ...claim } = found;
  const edit = edited(item, claim as Edit["claim"], { value, words, complain });
  return edit ? { edits: [edit], without: [] } : "none";
}

/**
 * Asks for other values until there are no more: each with the number of a claim, and the words of the text that bear it out. Null where
 * the answers end before that, or nothing is changed: who breaks an edit off has decided nothing.
 */
async function askEdits(options: SessionOptions, item: ReviewItem): Promise<Changed | null> {
  let changed: Changed = { edits: [], without: [] };
  for (;;) {
    const number = await options.keys.line("Which value? Its number, or nothing to go on: ");
    if (number === null) return null;
    if (number.trim() === "") break;
    const more = await askOne(options, item, number);
    if (more === null) return null;
    if (more !== "none") changed = { edits: [...changed.edits, ...more.edits], without: [...changed.without, ...more.without] };
  }
  if (changed.edits.length + changed.without.length > 0) return changed;
  options.complain("nothing was edited, so nothing is decided; a accepts it as it is");
  return null;
}

type Decide = (options: SessionOptions, item: ReviewItem) => Promise<Taken | null | "broken-off">;

const into = ({ target }: ReviewItem, join: boolean) => (target && (join || target.sure) ? { into: target.entry } : { into: null, ...(target ? { apartFrom: [target.entry] } : {}) });

const DECIDE: Readonly<Record<string, readonly [verdict: string, decide: Decide]>> = {
  a: ["accepted", ({ register }, item) => acceptDraft(register, keyOf(item), into(item, false))],
  j: ["joined", ({ register }, item) => acceptDraft(register, keyOf(item), into(item, true))],
  e: ["edited", async (options, item) => {
    const changed = await askEdits(options, item);
    return changed ? acceptDraft(options.register, keyOf(item), { ...into(item, false), ...changed }) : "broken-off";
  }],
  x: ["rejected", ({ register }, item) => setAside(register, keyOf(item), { verdict: "reject" })],
  u: ["unsure", ({ register }, item) => setAside(register, keyOf(item), { verdict: "unsure" })],
  s: ["skipped", async () => null],
};

// Another reviewer was quicker: the others can still be looked at.
const QUICKER: readonly string[] = ["already-decided", "already-undone", "not-undoable", "no-draft", "no-entry", "merged-away", "kept-apart"];

/** Does something that another reviewer may have come before; false where one has, which is told. */
async function unlessQuicker({ complain }: SessionOptions, work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (!(error instanceof RapporteurError) || !QUICKER.includes(error.code)) throw error;
    complain(error.message);
    return false;
  }
}

/** Undoes the last decision of the session and gives its draft again; the one at hand where there is none. */
async function undoLast(options: SessionOptions, steps: Step[], item: ReviewItem): Promise<ReviewItem> {
  const { register, tell, complain } = options;
  const last = steps.pop();
  if (!last) {
    complain("there is nothing to undo");
    return item;
  }
  if (last.taken && !(await unlessQuicker(options, () => undoAll(register, last.taken!.changes)))) return item;
  await tell({ draft: keyOf(last.item), verdict: "undone", entry: null, changes: last.taken?.changes ?? [] });
  return draftItem(register, keyOf(last.item));
}

/** Does what a key says with the draft at hand. Whether there is to be a next one. */
async function decideOne(options: SessionOptions, steps: Step[], { item, key }: { readonly item: ReviewItem; readonly key: string }): Promise<boolean> {
  const known = DECIDE[key.toLowerCase()];
  if (!known) {
    options.complain(`no such key: ${JSON.stringify(key)}`);
    return false;
  }
  const [verdict, decide] = known;
  let over = true;
  await unlessQuicker(options, async () => {
    const taken = await decide(options, item);
    if (taken === "broken-off") return void (over = false);
    steps.push({ item, taken });
    await options.tell({ draft: keyOf(item), verdict, entry: taken?.entry ?? null, changes: taken?.changes ?? [] });
  });
  return over;
}

/** Goes through open drafts, one at a time: one key, one decision, until there are no more or the keys end. Gives how many were decided. */
export async function reviewSession(options: SessionOptions): Promise<number> {
  const { register, keys, filter, show } = options;
  const steps: Step[] = [];
  let item = await nextDraft(register, filter);
  while (item) {
    await show(item, await waiting(register));
    const key = (await keys.key()) ?? "q";
    if (/^q$/i.test(key)) break;
    if (/^z$/i.test(key)) item = await undoLast(options, steps, item);
    else if (await decideOne(options, steps, { item, key })) item = await nextDraft(register, filter, item.draft);
  }
  return steps.filter(({ taken }) => taken !== null).length;
}
