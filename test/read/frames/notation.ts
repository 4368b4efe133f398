import { readFileSync } from "node:fs";
import { activityKinds } from "#model/codes/activity-kinds.ts";
import { roles } from "#model/codes/roles.ts";
import type { Note } from "#model/note.ts";
import type { Activity, Reading } from "#model/reading.ts";
import { assemble } from "#read/assemble.ts";
import { loadGrammar, type Grammar } from "#read/index.ts";
import type { Layers } from "#read/layers.ts";
import { PASSES } from "#read/passes.ts";
import { createWords } from "#read/text/words.ts";

/**
 * Notation for what a sentence says: `[words]{what}`.
 *
 * - `[sent]{deployment completed}`: an activity of that kind and status whose trigger touches the words; `completed|underway` where both do.
 * - `[Cuba]{provider}`: whom the words name plays that part in every marked activity; `[they]{host=Cuba+Sri_Lanka}` names who is meant.
 * - `[sent]{deployment completed @2021-10}`: dated so (EDTF); `@none` where it has no date.
 * - `#2` ties parties to activities where a sentence has several: `[train]{training pledged #2} [nurses of Peru]{recipient #2}`.
 * - `[sent]{!deployment}`, `[sent]{!}`: no such activity, none at all, on these words; `[Cuba]{!provider}`: not that part.
 * - `!deployment Cuba …`, `! Cuba …` at the head: none in the whole sentence.
 *
 * Parties that are not marked are not asked about.
 */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** words of the label but for its number */
  readonly label: readonly string[];
  readonly date: string | undefined;
  readonly number: string | undefined;
}

interface Case {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** what the whole sentence must not hold: a kind, or "" for any */
  readonly without: string | null;
}

const kinds: ReadonlySet<string> = new Set(activityKinds.map((k) => k.code));
const parts: ReadonlySet<string> = new Set(roles.map((r) => r.code));

function parse(line: string): Case {
  const head = /^!(\S*) /.exec(line);
  const marks: Mark[] = [];
  let text = "";
  let at = head ? head[0].length : 0;
  for (const m of line.matchAll(/\[([^\]]+)\]\{([^}]+)\}/g)) {
    text += line.slice(at, m.index);
    const label = m[2]!.split(" ");
    marks.push({ start: text.length, end: text.length + m[1]!.length, words: m[1]!, label: label.filter((l) => !/^[#@]/.test(l)), date: label.find((l) => l.startsWith("@"))?.slice(1), number: label.find((l) => l.startsWith("#")) });
    text += m[1]!;
    at = m.index + m[0].length;
  }
  return { text: text + line.slice(at), marks, without: head ? head[1]! : null };
}

const grammars = new Map<string, Grammar>();

function grammarOf(language: string): Grammar {
  const known = grammars.get(language) ?? loadGrammar(readFileSync(new URL(`../../../weights/${language}.bin`, import.meta.url)));
  grammars.set(language, known);
  return known;
}

const words = createWords();

/** All that the frames make of a text: the reading without the pass that leaves out the doubtful. */
function readAll(text: string, language: string): Reading {
  let layers = { given: { text, language }, words, grammars: grammarOf, notes: [] as readonly Note[] } as Layers;
  for (const pass of PASSES.filter((p) => p.name !== "confidence")) {
    const { notes = [], ...added } = pass.run(layers);
    layers = { ...layers, ...added, notes: [...layers.notes, ...notes] };
  }
  return assemble(layers);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const touches = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

function nameOf(reading: Reading, id: string): string {
  return reading.entities.find((e) => e.id === id)?.name ?? id;
}

function tell(reading: Reading, a: Activity): string {
  return `${a.kind} ${a.status} «${a.trigger.exact}» ${a.participants.map((p) => `${nameOf(reading, p.entity)}=${p.role}`).join(", ")}`;
}

/** Entities that the marked words name, or the ones that the mark gives by name. */
function meant(reading: Reading, mark: Mark, names: string | undefined): readonly (readonly string[])[] {
  const called = (name: string): string[] => reading.entities.filter((e) => [e.name, ...e.aliases].includes(name)).map((e) => e.id);
  return names === undefined ? [reading.entities.filter((e) => e.mentions.some((m) => touches(m, mark))).map((e) => e.id)] : names.split("+").map((name) => called(name.replaceAll("_", " ")));
}

/** Whether an activity has the marked party in its part. */
function plays(reading: Reading, a: Activity, mark: Mark): boolean {
  const [label = ""] = mark.label;
  const [part = "", names] = label.replace("!", "").split("=");
  const holds = meant(reading, mark, names).every((ids) => a.participants.some((p) => p.role === part && ids.includes(p.entity)));
  return holds !== label.startsWith("!");
}

const isParty = ({ label: [first = ""] }: Mark): boolean => parts.has(first.replace("!", "").split("=")[0]!);

function unmet(reading: Reading, mark: Mark, parties: readonly Mark[]): string | null {
  const [kind = "", status = ""] = mark.label;
  const here = reading.activities.filter((a) => touches(a.trigger, mark));
  if (kind.startsWith("!")) return here.some((a) => kind === "!" || a.kind === kind.slice(1)) ? `no ${kind.slice(1) || "activity"} on «${mark.words}»` : null;
  if (!kinds.has(kind) || status === "") throw new Error(`not a mark: ${mark.label.join(" ")}`);
  const fitting = here.filter((a) => a.kind === kind && status.split("|").includes(a.status));
  if (fitting.length === 0) return `${kind} ${status} on «${mark.words}»`;
  if (mark.date !== undefined && !fitting.some((a) => (a.date?.edtf ?? "none") === mark.date)) return `${kind} of ${mark.date}, read ${fitting[0]!.date?.edtf ?? "none"}`;
  const own = parties.filter((p) => p.number === undefined || p.number === mark.number);
  if (fitting.some((a) => own.every((p) => plays(reading, a, p)))) return null;
  return own.filter((p) => !plays(reading, fitting[0]!, p)).map((p) => `${kind}: ${p.words} as ${p.label.join(" ")}`).join("; ");
}

/** What a marked line asks for and the reader does not tell, each with what was read; empty where all is well. */
export function faults(line: string, language = "en"): readonly string[] {
  const { text, marks, without } = parse(line);
  const reading = readAll(text, language);
  const parties = marks.filter(isParty);
  const found = marks.filter((m) => !isParty(m)).map((m) => unmet(reading, m, parties)).filter((f) => f !== null);
  if (without !== null && reading.activities.some((a) => without === "" || a.kind === without)) found.push(`no ${without || "activity"}`);
  return found.map((fault) => `wanted: ${fault} | read: ${reading.activities.map((a) => tell(reading, a)).join(" || ") || "nothing"}`);
}
