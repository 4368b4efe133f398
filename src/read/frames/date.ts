import type { DateMention } from "../layers.ts";
import { spanHead } from "./slot.ts";
import { oneClause } from "./surface.ts";
import type { Spine } from "./spine.ts";
import { headOf, inSentence, relation, tagAt, wordAt, type View } from "./view.ts";

const OTHER_CLAUSE = new Set(["advcl", "ccomp", "parataxis", "acl:relcl", "acl", "csubj", "xcomp"]);

/** Whether the date hangs on the activity's words without a clause of its own between. */
function hangsOn(v: View, spine: Spine, date: DateMention): boolean {
  for (let i = spanHead(v, date), n = 0; n < 20; n++) {
    if (spine.tokens.includes(i)) return true;
    const head = headOf(v, i);
    if (!inSentence(v, head) || OTHER_CLAUSE.has(relation(v, i))) return false;
    i = head;
  }
  return false;
}

/** When it happens, by the grammar of the sentence. */
export function dateOf(v: View, spine: Spine): DateMention | undefined {
  const near = v.dates.filter((d) => d.edtf !== null);
  return near.find((d) => hangsOn(v, spine, d)) ?? near.find((d) => joins(v, spine, d)) ?? near.find((d) => opens(v, spine, d) || isInset(v, spine, d) || follows(v, spine, d));
}

/** "It goes back to October 2021, when Germany signed …": the date before "when" is the clause's, whatever the tree hangs where. */
function joins(v: View, spine: Spine, date: DateMention): boolean {
  const when = inSentence(v, date.last) && wordAt(v, date.last) === "," ? date.last + 1 : date.last;
  if (!inSentence(v, when) || !v.lexicon.words.when.has(wordAt(v, when)) || spine.trigger.token < when) return false;
  return spine.tokens.includes(headOf(v, when)) || oneClause(v, spine, { first: when + 1, last: spine.trigger.token });
}

/** "On 28 April 2006, …" dates the main clause, and what is told in it. */
function opens(v: View, spine: Spine, date: DateMention): boolean {
  if (date.first > v.sentence.first + 3) return false;
  return toldOutright(v, spine.trigger.token);
}

/** "According to the embassy, on 5 May 2008, China handed over …": set between commas before a main clause it dates that. */
function isInset(v: View, spine: Spine, date: DateMention): boolean {
  const before = inSentence(v, date.first - 1) && tagAt(v, date.first - 1) === "ADP" ? date.first - 2 : date.first - 1;
  const commas = inSentence(v, before) && wordAt(v, before) === "," && inSentence(v, date.last) && wordAt(v, date.last) === ",";
  return commas && spine.tokens.every((i) => i > date.last) && toldOutright(v, spine.trigger.token);
}

const ASIDE = new Set(["acl:relcl", "advcl", "acl", "parataxis"]);

/** Whether the words stand in the main clause, or in what it says or wants: "In May 2002, China announced it would provide a grant". */
function toldOutright(v: View, token: number): boolean {
  for (let i = token, n = 0; inSentence(v, i) && n < 30; i = headOf(v, i), n++) if (ASIDE.has(relation(v, i))) return false;
  return true;
}

/** A date just behind the words, whatever the tree says. */
function follows(v: View, spine: Spine, date: DateMention): boolean {
  const end = Math.max(spine.trigger.token, spine.trigger.object);
  return date.first > end && oneClause(v, spine, { first: end + 1, last: date.first });
}
