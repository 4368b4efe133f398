import { byCode } from "#model/codes/code.ts";
import type { Reason } from "./likeness.ts";
import { type ReasonKindRow, reasonKinds } from "./reason-kinds.ts";

const rows = byCode<ReasonKindRow>(reasonKinds);

/** A reason in words for people, without a full stop: "one name in two spellings: Aliyev, Aliev". */
export function showReason({ kind, weight, words }: Reason, language: "en" | "es"): string {
  const row = rows.get(kind);
  if (row === undefined) return kind;
  const says = weight < 0 ? (row.against ?? row.says) : row.says;
  const [a = "", b = a] = words;
  const shown = a === b ? says[language].replace(/: \{a\}, \{b\}/, ": {a}") : says[language];
  return shown.replace(/\{([ab])\}/g, (_, side: string) => (side === "a" ? a : b));
}
