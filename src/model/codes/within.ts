import type { Code, Label } from "./code.ts";

const small = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** The label of a code as it stands within a sentence, with a small first letter; the code where the table lacks it. */
export function within(rows: readonly Code[], code: string): Label {
  const found = rows.find((row) => row.code === code);
  return found ? { en: small(found.label.en), es: small(found.label.es) } : { en: code, es: code };
}
