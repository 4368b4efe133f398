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

/** Asks for other values until there are no more: each with the number of a claim, and the words of the text that bear it out. */
async function askEdits({ keys, complain }: SessionOptions, item: ReviewItem): Promise<{ readonly edits: readonly Edit[]; readonly without: readonly string[] }> {
  const edits: Edit[] = [];
  const without: string[] = [];
  for (;;) {
    const number = await keys.line("Which value? Its number, or nothing to go on: ");
    if (number === null || number.trim() === "") return { edits, without };
    const claim = rankedOf(item)[Number(number) - 1];
    const value = claim && (await keys.line("What is right? - where it is wrong altogether: "));
    if (!claim || value === null || value === undefined || value === "") complain("there is no value of that number");
    else if (value === "-") without.push(claim.id);
    else {
      const words = (await keys.line("Its words in the text, nothing where they are the same: ")) ?? "";
      try {
        const { rank: _, change: __, ...bare } = claim;
        edits.push({ replaces: claim.id, claim: editClaim(bare as Edit["claim"], item.text, { value, words }) });
      } catch (error) {
        if (!(error instanceof RapporteurError)) throw error;
        complain(error.message);
      }
    }
  }
}

type Decide = (options: SessionOptions, item: ReviewItem) => Promise<Taken | null>;

const into = ({ target }: ReviewItem, join: boolean) => (target && (join || target.sure) ? { into: target.entry } : { into: null, ...(target ? { apartFrom: [target.entry] } : {}) });

const DECIDE: Readonly<Record<string, readonly [verdict: string, decide: Decide]>> = {
  a: ["accepted", ({ register }, item) => acceptDraft(register, keyOf(item), into(item, false))],
  j: ["joined", ({ register }, item) => acceptDraft(register, keyOf(item), into(item, true))],
  e: ["edited", async (options, item) => acceptDraft(options.register, keyOf(item), { ...into(item, false), ...(await askEdits(options, item)) })],
  x: ["rejected", ({ register }, item) => setAside(register, keyOf(item), { verdict: "reject" })],
  u: ["unsure", ({ register }, item) => setAside(register, keyOf(item), { verdict: "unsure" })],
  s: ["skipped", async () => null],
};

/** Undoes the last decision of the session and gives its draft again; the one at hand where there is none. */
async function undoLast({ register, tell, complain }: SessionOptions, steps: Step[], item: ReviewItem): Promise<ReviewItem> {
  const last = steps.pop();
  if (!last) {
    complain("there is nothing to undo");
    return item;
  }
  if (last.taken) await undoAll(register, last.taken.changes);
  await tell({ draft: keyOf(last.item), verdict: "undone", entry: null, changes: last.taken?.changes ?? [] });
  return draftItem(register, keyOf(last.item));
}

/** Does what a key says with the draft at hand. Whether there is to be a next one. */
async function decideOne(options: SessionOptions, steps: Step[], { item, key }: { readonly item: ReviewItem; readonly key: string }): Promise<boolean> {
  const known = DECIDE[key];
  if (!known) {
    options.complain(`no such key: ${JSON.stringify(key)}`);
    return false;
  }
  const [verdict, decide] = known;
  try {
    const taken = await decide(options, item);
    steps.push({ item, taken });
    await options.tell({ draft: keyOf(item), verdict, entry: taken?.entry ?? null, changes: taken?.changes ?? [] });
  } catch (error) {
    // Another reviewer was quicker: the next one is looked at.
    if (!(error instanceof RapporteurError) || error.code !== "already-decided") throw error;
    options.complain(error.message);
  }
  return true;
}

/** Goes through open drafts, one at a time: one key, one decision, until there are no more or the keys end. Gives how many were decided. */
export async function reviewSession(options: SessionOptions): Promise<number> {
  const { register, keys, filter, show } = options;
  const steps: Step[] = [];
  let item = await nextDraft(register, filter);
  while (item) {
    await show(item, await waiting(register));
    const key = (await keys.key())?.toLowerCase() ?? "q";
    if (key === "q") break;
    if (key === "z") item = await undoLast(options, steps, item);
    else if (await decideOne(options, steps, { item, key })) item = await nextDraft(register, filter, item.draft);
  }
  return steps.filter(({ taken }) => taken !== null).length;
}
