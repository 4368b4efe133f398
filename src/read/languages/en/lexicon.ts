import { IDLE_PHRASES } from "./idle.ts";
import { ENGLISH_DETAILS } from "./details.ts";
import type { FunctionWords, Lexicon } from "../../lexicon/lexicon.ts";
import { openNouns, openVerbs } from "../../lexicon/form-table.ts";
import * as table from "./lexicon.table.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const words: FunctionWords = {
  negations: set("not n't never no neither nor without cannot none nobody nothing hardly"),
  only: set("only just merely"),
  future: set("will shall 'll wo"),
  conditional: set("would 'd"),
  possible: set("could may might can"),
  necessary: set("should must ought need"),
  perfect: set("have has had having 've"),
  be: set("be is are was were been being am 's 're"),
  between: set("between among amongst"),
  with: set("with alongside"),
  to: set("to for towards toward unto"),
  from: set("from"),
  by: set("by"),
  in: set("in at on inside across throughout within into"),
  of: set("of 's ’s"),
  reflexive: set(""),
  genitive: set("'s ’s"),
  through: set("through via"),
  mutual: set("joint jointly bilateral mutual mutually trilateral reciprocal both two our shared together binational intergovernmental respective"),
  allSides: set("they them we us both"),
  lastBody: set("it"),
  things: new Map([["it", false], ["they", true], ["them", true], ["these", true]]),
  he: set("he him"),
  she: set("she her"),
  sides: set("countries nations parties sides governments peoples delegations ministries states institutions capitals neighbours neighbors partners agencies organisations organizations"),
  sidePersons: set("leaders ministers officials presidents heads dignitaries counterparts secretaries diplomats ambassadors"),
  ceremonies: set("ceremony ceremonies event events"),
  infinitive: set("to"),
  when: set("when"),
  due: set("due expected awaited scheduled slated bound destined"),
  needs: set("need needs demand demands standard standards requirement requirements challenge challenges target targets goal goals criteria obligations commitments expectations deadline costs cost expenses shortage shortages gap gaps threat condition conditions end ends"),
  hypothetical: set("if whether unless"),
  presence: set("presence"),
  madeOf: set("compose comprise include make constitute form"),
  two: set("both two our three"),
  ongoing: set("already now currently ongoing presently"),
};

/** English. Built when first asked for: a reader of Spanish texts alone does not pay for it. */
export function createEnglish(): Lexicon {
  const [single, phrasal, nouns] = [openVerbs(table.verbs), openVerbs(table.phrasal), openNouns(table.nouns)];
  const adjectives = new Map(table.adjectives);
  return {
    language: "en",
    verb: (form) => single.get(form),
    noun: (form) => nouns.get(form),
    terms: table.terms,
    idle: new Set(IDLE_PHRASES),
    adjective: (form) => adjectives.get(form) ?? 0,
    particle: (lemma, next) => phrasal.get(`${lemma} ${next}`),
    words,
    details: ENGLISH_DETAILS,
  };
}
