import { describe, expect, test } from "vitest";
import fc from "fast-check";
import type { Entry } from "#model/entry.ts";
import { checkEntry, checkKinds, scoresOf, searchPhrases, type CheckKind, type Finding } from "#report/index.ts";
import { caseOf, entryOf } from "./case-of.ts";

const CONTEXT = { today: "2023-01-01", alike: [] };
type About = Parameters<typeof caseOf>[1];
const check = (lines: readonly string[], about: About = {}): readonly Finding[] => checkEntry(caseOf(entryOf("supply", lines), about), CONTEXT).findings;
const found = (kind: CheckKind, lines: readonly string[], about: About = {}): string[] => check(lines, about).filter((one) => one.check === kind).map(({ reason }) => reason.en);

// An entry with which no check finds fault.
const WHOLE = ["status completed @2021-07-01 in a", "status completed @2021-07-02 in b", "participant provider:CU in a", "participant recipient:VN in a", "date 2021-06 in a", "figure 5000 dose in a", "about vaccine (product) in b"];
test("an entry with which no check finds fault", () => expect(check(WHOLE)).toEqual([]));

describe("single-source", () => {
  test("one source", () => expect(found("single-source", ["status completed in a"])).toEqual(["one source speaks of it"]));
  test("reprints are one", () => expect(found("single-source", WHOLE, { sources: { a: "x", b: "x" } })).toEqual(["2 sources are one report"]));
  test("two reports are two", () => expect(found("single-source", WHOLE)).toEqual([]));
  test("one that was found wrong does not count", () => expect(found("single-source", ["status completed in a", "status completed in b deprecated"])).toHaveLength(1));
});

describe("party-only", () => {
  test("parties speak", () => expect(found("party-only", ["status completed in a by Ana party", "status completed in b by Ben party"])).toEqual(["only parties to it speak of it: Ana, Ben"]));
  test("a ministry that is party publishes", () => expect(found("party-only", ["status completed in a"], { sources: { a: ["a", "official-party"] } })).toHaveLength(1));
  const agency = (country: string) => ({ sources: { a: ["a", "agency", country] } }) as const;
  test("an agency that speaks for a side publishes", () => expect(found("party-only", ["status completed in a", "participant provider:CU in a"], agency("CU"))).toHaveLength(1));
  test("an agency that speaks for somebody else", () => expect(found("party-only", ["status completed in a", "participant provider:CU in a"], agency("PE"))).toEqual([]));
  test("another speaks in the agency of a side", () => expect(found("party-only", ["status completed in a by Ana", "participant provider:CU in a by Ana"], agency("CU"))).toEqual([]));
  test("an agency too", () => expect(found("party-only", ["status completed in a by Ana party", "status completed in b"])).toEqual([]));
});

describe("counted-twice", () => {
  const part = (figure: string): Entry => entryOf("supply", ["status completed in b", `figure ${figure} in b`], "part");
  const under = (figure: string, direction: "from" | "to" = "from") => ({ linked: [["part-of", direction, part(figure)]] as const });
  test("the umbrella's money and its part's", () => expect(found("counted-twice", [...WHOLE, "figure 10 USD"], under("4 USD"))).toEqual(["10 USD here, 4 in its parts: count one of them"]));
  test("in two languages", () => expect(found("counted-twice", [...WHOLE, "figure 90 nurse"], under("40 enfermera"))).toEqual(["90 nurses here, 40 in its parts: count one of them"]));
  test("other units", () => expect(found("counted-twice", [...WHOLE, "figure 10 USD"], under("4 doctor"))).toEqual([]));
  test("only the umbrella is told of it", () => expect(found("counted-twice", [...WHOLE, "figure 10 USD"], under("4 USD", "to"))).toEqual([]));
});

describe("date-order", () => {
  test("done after it was said", () => expect(found("date-order", ["status completed @2021-05-03", "date 2021-06 @2021-05-03"])).toEqual(["said on 2021-05-03 to be completed on 2021-06, a day to come"]));
  test("done in the month in which it was said", () => expect(found("date-order", ["status completed @2021-05-03", "date 2021-05 @2021-05-03"])).toEqual([]));
  test("promised for a day that had passed", () => expect(found("date-order", ["status pledged @2021-05-03", "due 2020-12 @2021-05-03"])).toHaveLength(1));
  const agreed = (date: string): Entry => entryOf("agreement", ["status agreed in b", `date ${date} in b`], "paper");
  test("delivered before it was agreed", () => expect(found("date-order", WHOLE, { linked: [["delivers", "to", agreed("2021-09-01")]] })).toEqual(["dated 2021-06, before what it delivers was agreed (2021-09-01)"]));
  test("begun before the paper above it was signed", () => expect(found("date-order", WHOLE, { linked: [["part-of", "to", agreed("2021-09-01")]] })).toHaveLength(1));
  test("after it", () => expect(found("date-order", WHOLE, { linked: [["part-of", "to", agreed("2021-05-01")]] })).toEqual([]));
  test("a year overlaps all its months", () => expect(found("date-order", WHOLE, { linked: [["part-of", "to", agreed("2021")]] })).toEqual([]));
});

describe("status-evidence", () => {
  test("completed, and yet to come", () => expect(found("status-evidence", ["status completed", "date 2024"])).toEqual(["completed, and dated 2024, which is to come"]));
  test("only a party says that it was done", () => expect(found("status-evidence", ["status completed by Ana party", "figure 3 dose in b"])).toEqual(["only parties to it say that it was completed"]));
  test("delivered, and still a pledge", () => expect(found("status-evidence", ["status pledged"], { linked: [["delivers", "from", entryOf("supply", ["status completed in b"], "two")]] })).toEqual(["pledged, though what delivers it is completed"]));
  test("a step back", () => expect(found("status-evidence", ["status underway @2021-01-01", "status offered @2022-01-01 in b"])).toEqual(["under way on 2021-01-01, only offered on 2022-01-01"]));
  test("none where it goes on", () => expect(found("status-evidence", ["status offered @2021-01-01", "status underway @2022-01-01 in b"])).toEqual([]));
});

describe("values-disagree", () => {
  test.each([
    ["two numbers", ["figure 70000 patient in a", "figure 77000 patient in b"], ["figure: 70000 patients or 77000 patients"]],
    ["in two languages", ["figure 120 doctor in a", "figure 118 médico in b"], ["figure: 120 doctors or 118 doctors"]],
    ["of two things in two languages", ["figure 120 doctor in a", "figure 118 enfermera in b"], []],
    ["within what is said", ["figure more-than 70000 patient in a", "figure 77000 patient in b"], []],
    ["about", ["figure about 75000 patient in a", "figure 77000 patient in b"], []],
    ["of two days", ["figure 70000 patient as of 2020 in a", "figure 77000 patient as of 2021 in b"], []],
    ["of two units", ["figure 70000 patient in a", "figure 77000 dose in b"], []],
    ["in one report", ["figure 12 doctor in a", "figure 30 doctor in a"], []],
    ["a range meets", ["figure 10-20 doctor in a", "figure 15 doctor in b"], []],
    ["a month holds its days", ["date 2021-05 in a", "date 2021-05-03 in b"], []],
    ["two days", ["date 2021-05-04 in a", "date 2021-05-03 in b"], ["date: 2021-05-04 or 2021-05-03"]],
    ["two papers", ["instrument memorandum in a", "instrument treaty in b"], ["paper: memorandum of understanding or treaty"]],
    ["one is preferred", ["instrument memorandum in a preferred", "instrument treaty in b"], []],
    ["one is wrong", ["instrument memorandum in a", "instrument treaty in b deprecated"], []],
    ["many take part", ["participant partner:CU in a", "participant partner:VN in b"], []],
  ])("%s", (_, lines, expected) => expect(found("values-disagree", lines)).toEqual(expected));
});

describe("missing-field", () => {
  test("what a supply should have", () => expect(found("missing-field", ["status pledged", "participant provider:CU"])).toEqual(["no source says: two sides, a date, how much or how many, what it is about"]));
});

describe("likely one", () => {
  const alike = { entry: "one", other: "two", score: 0.8, reasons: [{ en: "the same pair", es: "el mismo par" }] };
  const findings = (entry: Entry): [string, readonly string[]][] => checkEntry(caseOf(entry), { ...CONTEXT, alike: [alike] }).findings.map(({ check: kind, others }) => [kind, others]);
  test("activity", () => expect(findings(entryOf("supply", WHOLE))).toEqual([["likely-duplicate", ["two"]]]));
  test("from either side", () => expect(findings(entryOf("supply", WHOLE, "two"))).toEqual([["likely-duplicate", ["one"]]]));
  test("a name", () => expect(findings({ ...entryOf("supply", ["name Ama Boateng"]), kind: "entity", type: "person" } as Entry)).toEqual([["likely-one-name", ["two"]]]));
  test("not where somebody said that they are two", () => expect(findings({ ...entryOf("supply", WHOLE), apartFrom: ["two"] })).toEqual([]));
  test("not of other entries", () => expect(findings(entryOf("supply", WHOLE, "three"))).toEqual([]));
});

describe("likely-link", () => {
  const links = [{ from: "two", kind: "delivers", to: "one", reasons: [{ en: "the same countries", es: "los mismos países" }] }] as const;
  const findings = (about: About = {}): string[] => checkEntry(caseOf(entryOf("supply", WHOLE), about), { ...CONTEXT, links }).findings.map(({ reason }) => reason.en);
  test("what seems to deliver a promise", () => expect(findings()).toEqual(["another seems to deliver it (the same countries)"]));
  test("not where the two are linked", () => expect(findings({ linked: [["follows", "from", entryOf("supply", ["status completed in b"], "two")]] })).toEqual([]));
});

describe("scores", () => {
  const scores = (lines: readonly string[], about: About = {}): number[] => scoresOf(caseOf(entryOf("supply", lines), about)).map(({ value }) => value);
  test("independent, official, completeness, delivery", () => expect(scores(WHOLE, { sources: { a: ["a", "official-other"] } })).toEqual([2, 1, 5, 5]));
  test.each([
    ["nothing", ["status pledged"], 0],
    ["under way, says a party", ["status underway by Ana party"], 1],
    ["under way", ["status underway"], 2],
    ["completed, says a party", ["status completed by Ana party"], 3],
    ["completed", ["status completed"], 4],
    ["completed, in two reports", ["status completed", "status completed in b"], 5],
  ])("delivery: %s", (_, lines, value) => expect(scores(lines)[3]).toBe(value));
  test("each says how it came about", () => expect(scoresOf(caseOf(entryOf("supply", ["status pledged"]))).every(({ formula }) => formula.en.length > 10 && formula.es.length > 10)).toBe(true));
});

describe("search phrases", () => {
  const phrases = (lines: readonly string[], language: string): string[] => searchPhrases(caseOf(entryOf("supply", lines), { languages: { es: "es" } })).filter((one) => one.language === language).map(({ words }) => words);
  const lines = [...WHOLE, "participant implementer:Acme Labs (organisation)", "participant signatory:Ana Torres (person)"];
  test("English", () => expect(phrases(lines, "en")).toEqual([
    "Cuba Vietnam vaccines medicines delivery 2021", "Havana Hanoi vaccines medicines delivery 2021", "vaccine Cuba Vietnam 2021", '"Acme Labs" Cuba Vietnam 2021', '"Ana Torres" Cuba Vietnam 2021',
  ]));
  test("Spanish", () => expect(phrases(lines, "es").slice(0, 2)).toEqual(["Cuba Vietnam vacunas medicamentos entrega 2021", '"La Habana" Hanói vacunas medicamentos entrega 2021']));
  test("bodies and products by their names in the language, by one that languages share, or not at all", () => {
    const named = ["participant provider:CU", "participant partner:Ministry of Health (organisation)", "participant partner:Ministerio de Defensa (organisation) in es", "participant partner:UNICEF (organisation)", "about Soberana 02 (product)", "about vaccine (product)"];
    expect(phrases(named, "en").slice(1)).toEqual(['"Soberana 02" Cuba', "vaccine Cuba", '"Ministry of Health" Cuba', "UNICEF Cuba"]);
    expect(phrases(named, "es").slice(1)).toEqual(['"Soberana 02" Cuba', '"Ministerio de Defensa" Cuba', "UNICEF Cuba"]);
  });
  test("the year is that of the source where no other is said", () => expect(phrases(["status pledged @2019-02-01", "participant provider:CU"], "en")).toEqual(["Cuba vaccines medicines delivery 2019"]));
});

describe("laws", () => {
  const line = fc.constantFrom(...WHOLE, "status pledged @2022-01-01 in c party", "figure 10-20 dose in c", "due 2020 @2021-01-01 in b", "date 2025 in c", "instrument treaty in a", "instrument plan in c");
  const entry = fc.array(line, { maxLength: 8 });
  test("every finding has a kind of the table, reasons in two languages, and points at claims that are there", () => {
    fc.assert(fc.property(entry, (lines) => {
      for (const one of check(lines)) {
        expect(checkKinds.some(({ code }) => code === one.check)).toBe(true);
        expect(Math.min(one.reason.en.length, one.reason.es.length)).toBeGreaterThan(5);
        for (const { claim } of one.claims) expect(Number(claim.slice(1))).toBeLessThan(lines.length);
      }
    }));
  });
  test("scores stay within 0 and 5, and one more source lowers none but by contradiction", () => {
    fc.assert(fc.property(entry, (lines) => {
      const before = scoresOf(caseOf(entryOf("supply", lines)));
      const after = scoresOf(caseOf(entryOf("supply", [...lines, "status completed in z"])));
      for (const [i, { value }] of before.entries()) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(after[i]!.value).toBeGreaterThanOrEqual(value);
        expect(after[i]!.value).toBeLessThanOrEqual(5);
      }
    }));
  });
  test("an entry that was merged away or emptied is not checked", () => expect(checkEntry({ ...caseOf(entryOf("supply", ["status pledged"])), entry: { ...entryOf("supply", ["status pledged"]), state: "merged" } }, CONTEXT).findings).toEqual([]));
});
