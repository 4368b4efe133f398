import type { ErrorCode } from "#model/errors.ts";
import type { Problem } from "#server/problem.ts";
import type { RefusalCode } from "#server/refusals.ts";

/** A problem in another language than the server's. */
interface ProblemRow {
  readonly means: string;
  readonly remedy: string;
  /** where the detail of a problem is always the same */
  readonly detail?: string;
}

/** Every problem that the server or the page itself may tell of, by its code: the compiler misses one that is left out. */
export type ProblemCatalogue = Readonly<Record<ErrorCode | RefusalCode | "offline", ProblemRow>>;

type Told = Pick<Problem, "code" | "title" | "detail" | "remedy">;

let spoken: ProblemCatalogue | null = null;

/** Which words problems are told in from now on; null: the server's own. */
export const tellProblemsIn = (catalogue: ProblemCatalogue | null): void => void (spoken = catalogue);

const isKnown = (catalogue: ProblemCatalogue, code: string): code is keyof ProblemCatalogue => Object.hasOwn(catalogue, code);

/** A problem in the words of a catalogue; places, and what a detail says besides, stay as they are. */
export function inWordsOf(catalogue: ProblemCatalogue | null, { code, title, detail, remedy }: Told): Omit<Told, "code"> {
  if (!catalogue || !isKnown(catalogue, code)) return { title, detail, remedy };
  const row = catalogue[code];
  return { title: row.means, remedy: row.remedy, detail: row.detail ?? detail.replace(title, () => row.means).replace(remedy, () => row.remedy) };
}

/** A problem in the language of the pages. */
export const problemWords = (problem: Told): Omit<Told, "code"> => inWordsOf(spoken, problem);
