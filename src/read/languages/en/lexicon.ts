import { IDLE_PHRASES } from "./idle.ts";
import { ENGLISH_DETAILS } from "./details.ts";
import { buildNouns, buildVerbs } from "../../lexicon/build.ts";
import { ACTS, bitsOf, MODES, THINGS, type Bits } from "../../lexicon/classes.ts";
import type { FunctionWords, Lexicon } from "../../lexicon/lexicon.ts";
import { verbForms, withS } from "./inflect.ts";
import { MODE_ADJECTIVES, MODE_NOUNS, THING_NOUNS } from "./nouns.ts";
import { ACT_VERBS, MODE_VERBS } from "./verbs.ts";

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
  const verbs = buildVerbs({ first: ACT_VERBS, firstOrder: ACTS, second: MODE_VERBS, secondOrder: MODES }, verbForms);
  const nouns = buildNouns({ first: THING_NOUNS, firstOrder: THINGS, second: MODE_NOUNS, secondOrder: MODES }, withS);
  const adjectives = new Map<string, Bits>(Object.entries(MODE_ADJECTIVES).map(([word, mode]) => [word, bitsOf(MODES, [mode])]));
  return {
    language: "en",
    verb: (form) => verbs.single.get(form),
    noun: (form) => nouns.get(form),
    terms: [...nouns.keys()].filter((name) => name.includes(" of ")).map((name) => name.split(" ")),
    idle: new Set(IDLE_PHRASES),
    adjective: (form) => adjectives.get(form) ?? 0,
    particle: (lemma, next) => verbs.phrasal.get(`${lemma} ${next}`),
    words,
    details: ENGLISH_DETAILS,
  };
}
