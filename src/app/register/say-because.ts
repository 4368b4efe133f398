import { reasonLabel, reasonKinds, type Reason } from "#match/index.ts";
import type { Because } from "#model/because.ts";
import type { Label } from "#model/codes/code.ts";

const isGround = (code: string): code is Reason["kind"] => reasonKinds.some((row) => row.code === code);

/** Grounds of the matcher as reasons that are kept. */
export const becauseOf = (reasons: readonly Reason[]): readonly Because[] => reasons.map(({ kind, weight, words }) => ({ kind: "alike", ground: kind, weight, words }));

/** A reason that was kept, in words of each language. */
export function sayBecause(because: Because): Label {
  switch (because.kind) {
    case "sure": return { en: `the reader is sure enough (${because.from} or more)`, es: `la lectura es bastante segura (${String(because.from).replace(".", ",")} o más)` };
    case "stated": return { en: "the source says so", es: "lo dice la fuente" };
    case "alike": return isGround(because.ground) ? reasonLabel({ kind: because.ground, weight: because.weight, words: because.words }) : { en: because.ground, es: because.ground };
    case "words": return { en: because.words, es: because.words };
  }
}

/** Reasons in English, as histories keep them for people who read the register itself. */
export const whyOf = (because: readonly Because[]): string => because.map((one) => sayBecause(one).en).join("; ");
