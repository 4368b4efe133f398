import type { Span } from "../layers.ts";
import type { Slot } from "./frame.ts";
import { MORPH } from "../lexicon/classes.ts";
import { looksOn, slotOfCase } from "./slot.ts";
import type { Spine } from "./spine.ts";
import { tagAt, verbAt, wordAt, type View } from "./view.ts";

/** How far a name may stand from the words that assert the activity, in tokens. */
const REACH = 14;

/** Words that may stand between a preposition and the name it governs: "to [the] [health] [ministry of] Samoa". */
const INSIDE_NOMINAL = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM"]);

/** "according to [the coordinator] X": who tells. */
const TELLS = new Set(["according", "acuerdo"]);

/** The preposition before a name, over the words of its nominal; "" where there is none. */
function prepositionBefore(v: View, span: Span): string {
  for (let i = span.first - 1, n = 0; i >= v.sentence.first && n < 5; i--, n++) {
    const tag = tagAt(v, i);
    if (tag === "ADP") return TELLS.has(wordAt(v, i - 1)) ? "" : wordAt(v, i);
    if (!INSIDE_NOMINAL.has(tag) && wordAt(v, i) !== "of") return "";
  }
  return "";
}

/** Whether the words between belong to one clause: no other verb, no relative, no stop. */
export function oneClause(v: View, spine: Spine, gap: Span): boolean {
  if (gap.last - gap.first > REACH) return false;
  for (let i = gap.first; i < gap.last; i++) {
    const word = wordAt(v, i);
    if (word === ";" || word === ":" || word === '"' || word === "“" || word === "”") return false;
    if (spine.tokens.includes(i)) continue;
    const tag = tagAt(v, i);
    if (tag === "VERB" || tag === "SCONJ" || (tag === "PRON" && RELATIVE.has(word))) return false;
  }
  return true;
}

const RELATIVE = new Set("which who whom whose that que quien quienes cual cuales cuyo cuya".split(" "));

/**
 * Where a name stands by the order of the words alone: a second reader beside the tree, for names that the tree hangs elsewhere. Null where
 * another clause lies between.
 */
export function surfaceSlot(v: View, spine: Spine, name: Span): Slot | null {
  const { token, object, verbal } = spine.trigger;
  const end = Math.max(token, object);
  if (name.first > token) {
    if (name.first > end && !oneClause(v, spine, { first: token + 1, last: name.first })) return null;
    return slotOfCase(v, prepositionBefore(v, name));
  }
  const start = object >= 0 ? Math.min(token, object) : token;
  if (!oneClause(v, spine, { first: name.last, last: start })) return null;
  const preposition = prepositionBefore(v, name);
  // "interest in Cuban professionals providing services": who stands before the gerund does it
  if (verbal && ((verbAt(v, token)?.morph ?? 0) & MORPH.gerund) !== 0 && start - name.last < 4) return "subject";
  if (preposition === "" && spine.tokens.some((i) => looksOn(v, i))) return "onlooker";
  if (preposition === "") return verbal ? "subject" : name.last >= start - 2 ? "owner" : "subject";
  return slotOfCase(v, preposition) === "of" ? null : slotOfCase(v, preposition);
}
