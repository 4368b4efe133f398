import type { Label } from "#model/codes/code.ts";
import type { Ground } from "#model/ground.ts";
import { reasonOf } from "./reasons.ts";
import { NAME_RULES, type NameRule } from "./rules.ts";
import { TERMS } from "./terms.ts";

type Language = keyof Label;
type Of<K extends Ground["kind"]> = Extract<Ground, { readonly kind: K }>;

const RULE: Label = { en: "rule", es: "regla" };
const STANDING = {
  default: { en: "status by default", es: "estado por omisión" },
  form: { en: "status by the verb's own form", es: "estado por la forma del propio verbo" },
  word: { en: "status by “{}”", es: "estado por «{}»" },
} as const satisfies Readonly<Record<string, Label>>;
const ONCE: Label = { en: "named once", es: "nombrado una vez" };
const OFTEN: Label = { en: "named {} times", es: "nombrado {} veces" };

/** "rule send + workers/learners" */
function wording({ rule: [head = "", ...others] }: Of<"wording">, language: Language): string {
  const [first, ...rest] = [head, ...others].map((one) => TERMS.get(one)?.[language] ?? one);
  return `${RULE[language]} ${first}${rest.length > 0 ? ` + ${rest.join("/")}` : ""}`;
}

const isRule = (rule: string): rule is NameRule => Object.hasOwn(NAME_RULES, rule);

/** A ground of the reader's confidence in words, without a full stop. */
export function sayGround(ground: Ground, language: Language): string {
  switch (ground.kind) {
    case "wording": return wording(ground, language);
    case "standing": return STANDING[ground.by][language].replace("{}", () => ground.word ?? "");
    case "feature": return `${ground.speaks === "for" ? "+" : "-"} ${reasonOf(ground.feature, language)}`;
    case "name": return isRule(ground.rule) ? NAME_RULES[ground.rule].words[language] : ground.rule;
    case "named": return ground.times === 1 ? ONCE[language] : OFTEN[language].replace("{}", String(ground.times));
  }
}
