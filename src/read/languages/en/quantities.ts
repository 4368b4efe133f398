import type { Qualifier } from "#model/codes/qualifiers.ts";
import type { CountWords } from "../count-words.ts";
import { byFirst, setOf } from "../table.ts";
import { singular } from "./singular.ts";

const phrases = (table: Readonly<Record<Qualifier, string>>): ReadonlyMap<string, Qualifier> =>
  new Map((Object.keys(table) as Qualifier[]).flatMap((code) => table[code].split("|").filter(Boolean).map((phrase): [string, Qualifier] => [phrase, code])));

export const COUNTS: CountWords = {
  before: phrases({
    about: "about|around|approximately|approx|approx.|roughly|some|nearly|almost|circa|ca|ca.|an estimated|estimated|estimated at|is estimated at|are estimated at|close to|in the region of|in the order of|more or less|~|≈|as near as|an approximate",
    "more-than": "more than|over|above|in excess of|exceeding|upwards of|upward of|well over|greater than|beyond|just over|surpassing|surpassed|exceeded|exceeds|exceed|well above|>",
    "less-than": "less than|fewer than|under|below|just under|<|well under",
    "at-least": "at least|no fewer than|no less than|not less than|a minimum of|minimum|not fewer than|≥",
    "up-to": "up to|as many as|as much as|a maximum of|maximum|no more than|not more than|at most|≤|upto",
  }),
  after: phrases({ about: "or so|odd|- odd|approximately", "more-than": "plus", "less-than": "or less|or fewer", "at-least": "or more|+|and more|and above", "up-to": "" }),
  between: setOf("between"),
  and: setOf("and &"),
  to: setOf("to - – — or"),
  from: setOf("from"),
  of: setOf("of"),
  determiners: setOf("the its their his her our these those such all"),
  definite: setOf("the these those our both its their"),
  pairs: setOf(`side party country nation government people leader minister ministry president capital counterpart delegation official state way head sister neighbour neighbor
    premier sector economy society head ally partner foreign-minister system signatory statesman chief secretary`),
  uncounted: setOf(`year month day week hour minute second decade century quarter semester night weekend fortnight age percent cent percentage point degree kilometre kilometer km mile metre meter
    inch foot time occasion fold pm am p.m. a.m. oclock o'clock hrs hr yr year-old birthday anniversary instance % °c °f celsius third fifth tenth phase stage half fourth eighth others other`),
  labels: setOf(`phase article no no. nos nos. number resolution law act decree page room district unit type level grade class category line tier table figure version covid channel
    route highway agenda stage lot gate flight zone section chapter paragraph para item clause part volume vol vol. issue grade step goal sdg target cop group appendix annex schedule regulation
    rule section bill code id id# ref ref. rid block building floor suite box p.o. po tel tel. fax phone call ward area vision horizon protocol session window batch component pillar day week year
    windows apollo # § aged age`),
  stops: setOf(`of in on at to for from by with as and or but nor than that which who whom whose where when while if because after before since until during through across over under between among
    against about into onto per via within without upon near around the a an this these those its his her their our my your it he she they we you i is are was were be been being am has have had do does did will
    would shall should can could may might must not also only both each every all any some such so then there here now today yesterday tomorrow ago daily annually yearly monthly weekly worldwide globally
    abroad overall including excluding according like unlike out up down off away together respectively already still just even too more less another said says told were worth working trained living died infected
    went came took made gave sent left joined arrived returned used given joined`),
  plain: setOf(`new additional more other further extra young old major big large small key main different various free local foreign whole single separate such total full joint great important
    leading top senior junior first last best poor poorest rich own same possible potential serious specific certain several many few similar urgent latest recent initial final early late
    well able ready qualified skilled trained experienced modern advanced highly fully newly needy underserved vulnerable affected infected critical confirmed suspected deceased visiting participating
    additional strong active vacant registered volunteer-led anticipated estimated safe effective planned proposed priority said`),
  collective: setOf("people staff personnel children men women police troops aircraft youth cattle media wounded injured dead survivors officers crew beneficiaries data criteria memoranda species series mice feet"),
  hyphened: new Map([["bed", "bed"], ["bedded", "bed"], ["beds", "bed"], ["member", "member"], ["person", "person"], ["strong", "person"], ["man", "person"], ["seat", "seat"], ["room", "room"], ["patient", "patient"], ["dose", "dose"], ["doctor", "doctor"], ["student", "student"]]),
  standing: setOf("had have has were was are may might will would could can did do received joined died arrived remain remained out of each more"),
  totals: new Map([["number", null], ["total", null], ["count", null], ["toll", "death"], ["tally", null]]),
  backward: setOf("them whom these those it"),
  bodies: new Map([["staff", "staff"], ["workforce", "worker"], ["payroll", "employee"], ["crew", "crew"], ["faculty", "teacher"], ["team", "member"], ["delegation", "member"], ["contingent", "member"], ["brigade", "member"], ["enrolment", "student"], ["enrollment", "student"]]),
  untilNow: byFirst("to date|so far|until now|till now|up to now|up until now|up till now|as of now|at present|currently|presently|at the moment|today"),
  asOf: new Set(["as of", "as at", "as on"]),
  clauses: setOf("; : which who whose where while whereas but"),
  subjects: setOf("it they he she we this these the in by now"),
  nounLast: true,
  singular,
};
