import type { Source } from "#model/reading.ts";
import { fold } from "./fold.ts";
import type { ReferenceSource } from "./reference.ts";
import { verdict, type Verdict } from "./verdict.ts";

const KEYS = ["title", "published", "publisher", "language"] as const;

function valueOf(source: Source, key: (typeof KEYS)[number]): string | undefined {
  return key === "language" ? source.language : source[key]?.value;
}

function scoreCredits({ credits = [] }: ReferenceSource, source: Source): Verdict[] {
  const used = new Set<number>();
  return credits.flatMap(({ role, altRoles = [], name, optional }) => {
    const n = source.credits.findIndex((credit, i) => !used.has(i) && (credit.role === role || altRoles.includes(credit.role)) && fold(credit.name) === fold(name));
    if (n >= 0) used.add(n);
    return optional ? [] : [verdict("source", `${role} ${name}`, { right: n >= 0, got: null })];
  });
}

/** Title, publisher, date and language where the reference tells them, and the credits. */
export function scoreSource(reference: ReferenceSource, source: Source): Verdict[] {
  const values = KEYS.flatMap((key) => {
    const asked = reference[key];
    if (asked === null || asked === undefined) return [];
    const got = valueOf(source, key);
    return [verdict("source", key, { right: key === "published" ? got === asked : fold(got) === fold(asked), got })];
  });
  return [...values, ...scoreCredits(reference, source)];
}
