import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Fingerprint, fingerprint, type MatchSource } from "#match/index.ts";
import { CORPUS } from "../../laws/corpus.ts";

/** A text with the report that it is. */
export interface Told {
  readonly id: string;
  readonly text: string;
  readonly language: string;
  readonly report: string;
}

const languageOf = (text: string): string => ((text.match(/ (?:el|la|los|las|del|una) /gu) ?? []).length > 10 ? "es" : "en");
const FOLDER = fileURLToPath(new URL("../", import.meta.url));
const told = (id: string, text: string, report: string): Told => ({ id, text, language: languageOf(text), report });
const filesOf = (folder: string): readonly { readonly name: string; readonly text: string }[] =>
  readdirSync(FOLDER + folder).sort().map((file) => ({ name: file.split(".")[0]!, text: readFileSync(`${FOLDER}${folder}/${file}`, "utf8") }));

export const originals: readonly Told[] = CORPUS.map(({ name, text }) => told(name, text, name));
/** Texts of the corpus in the other language. */
export const translations: readonly Told[] = filesOf("translations").map(({ name, text }) => told(`translation of ${name}`, text, name));
/** Other people's accounts of the same matters in the other language: not the same reports. */
export const tellings: readonly Told[] = filesOf("tellings").map(({ name, text }) => told(`another on ${name}`, text, `another on ${name}`));

export const sourceFrom = ({ id, text, language }: Omit<Told, "report">, more: Partial<MatchSource> = {}): MatchSource => ({
  id, text, language, title: null, publisher: null, published: null, credits: [], ...more,
});
export const print = (one: Omit<Told, "report">, more?: Partial<MatchSource>): Fingerprint => fingerprint(sourceFrom(one, more));

export interface Score {
  readonly f1: number;
  /** pairs joined though they are two reports */
  readonly wrong: readonly string[];
}

const pairsOf = (groups: readonly (readonly string[])[]): readonly string[] =>
  groups.flatMap((group) => group.flatMap((a, i) => group.slice(i + 1).map((b) => `${a} + ${b}`)));
const groupsOf = (all: readonly Told[]): readonly (readonly string[])[] => {
  const groups = new Map<string, string[]>();
  for (const { id, report } of all) groups.set(report, [...(groups.get(report) ?? []), id]);
  return [...groups.values()].map((group) => group.sort());
};

/** Pairwise F1 of clusters against what the texts are. */
export function scoreClusters(all: readonly Told[], clusters: readonly (readonly string[])[]): Score {
  const truth = new Set(pairsOf(groupsOf(all)));
  const joined = pairsOf(clusters);
  const right = joined.filter((pair) => truth.has(pair)).length;
  return { f1: (2 * right) / (joined.length + truth.size), wrong: joined.filter((pair) => !truth.has(pair)) };
}
