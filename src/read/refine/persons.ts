import type { Mention } from "../layers.ts";
import { isVariant } from "./likeness.ts";
import { nameKey } from "./name-key.ts";

interface Person {
  readonly kind: "person";
  readonly mentions: number[];
  readonly words: readonly string[];
}

/** Every word of the shorter name stands in the longer one, in its order, one letter's difference allowed. */
function within(short: readonly string[], long: readonly string[]): boolean {
  let k = 0;
  for (const word of long) if (k < short.length && (isVariant(short[k]!, word) || isInitialOf(short[k]!, word))) k++;
  return k === short.length;
}

const isInitialOf = (a: string, b: string): boolean => a.length === 1 && b.startsWith(a);

function same(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.some((w) => w.length > 1) && within(short, long);
}

const LONG = 5;

/** What two spellings of a word have in common: the word, or its first or last three letters where it is long. */
const traces = (word: string): readonly string[] => (word.length < LONG ? [word] : [word, `${word.slice(0, 3)}-`, `-${word.slice(-3)}`]);

// Bounds the work on texts with thousands of bearers of one name.
const MOST = 100;

type Index = Map<string, Person[]>;

const tracesOf = (name: readonly string[]): string[] => name.filter((word) => word.length > 1).flatMap(traces);

function find(index: Index, name: readonly string[]): Person | undefined {
  for (const trace of tracesOf(name)) {
    const person = index.get(trace)?.find((one) => same(name, one.words));
    if (person) return person;
  }
  return undefined;
}

function enter(index: Index, person: Person): void {
  for (const trace of tracesOf(person.words)) {
    const there = index.get(trace);
    if (!there) index.set(trace, [person]);
    else if (there.length < MOST) there.push(person);
  }
}

/** Mentions of people, one group for each person: a surname alone, another spelling or a shorter form goes to the fuller name. */
export function groupPeople(mentions: readonly Mention[]): Person[] {
  const people: Person[] = [];
  const index: Index = new Map();
  const names = mentions.flatMap((m, i) => (m.kind === "person" && m.form !== "pronoun" ? [{ i, words: nameKey(m.name).split(" ") }] : []));
  // Full names first: a surname before its full name finds it all the same.
  for (const { i, words } of names.sort((a, b) => b.words.length - a.words.length || a.i - b.i)) {
    const known = find(index, words);
    if (known) {
      known.mentions.push(i);
      continue;
    }
    const person: Person = { kind: "person", mentions: [i], words };
    people.push(person);
    enter(index, person);
  }
  for (const person of people) person.mentions.sort((a, b) => a - b);
  return people;
}
