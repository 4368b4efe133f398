import type { Mention } from "../layers.ts";
import { nameKey } from "./name-key.ts";
import { isVariant } from "./likeness.ts";

interface Person {
  readonly kind: "person";
  readonly mentions: number[];
  words: readonly string[];
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

/** Mentions of people, one group for each person: a surname alone, another spelling or a shorter form goes to the fuller name. */
export function groupPeople(mentions: readonly Mention[]): Person[] {
  const people: Person[] = [];
  const order = mentions.map((_, i) => i).filter((i) => mentions[i]!.kind === "person" && mentions[i]!.form !== "pronoun");
  const words = new Map(order.map((i) => [i, nameKey(mentions[i]!.name).split(" ")] as const));
  // Full names first: a surname before its full name finds it all the same.
  for (const i of [...order].sort((a, b) => words.get(b)!.length - words.get(a)!.length || a - b)) {
    const name = words.get(i)!;
    const person = people.find((p) => same(name, p.words));
    if (person) person.mentions.push(i);
    else people.push({ kind: "person", mentions: [i], words: name });
  }
  for (const person of people) person.mentions.sort((a, b) => a - b);
  return people;
}
