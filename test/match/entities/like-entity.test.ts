import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keysOfEntity, likeEntity, type Likeness, type MatchEntity, showReason } from "#match/index.ts";
import { verdictOn } from "#match/entities/verdict-on.ts";

type Given = Partial<MatchEntity>;
const entity = (kind: MatchEntity["kind"], name: string, more: Given = {}): MatchEntity => ({ kind, names: name.split(" / "), ...more });
const like = (kind: MatchEntity["kind"], a: string, b: string, more: readonly Given[] = []): Likeness => likeEntity(entity(kind, a, more[0]), entity(kind, b, more[1]));
const meet = (a: MatchEntity, b: MatchEntity): boolean => {
  const keys = new Set(keysOfEntity(a));
  return keysOfEntity(b).some((key) => keys.has(key));
};

const SAME: readonly (readonly [kind: MatchEntity["kind"], a: string, b: string, first?: Given, second?: Given])[] = [
  ["organisation", "PAHO", "Pan American Health Organization"],
  ["organisation", "OPS", "Pan-American Health Organization (PAHO)"],
  ["organisation", "Organización Mundial de la Salud", "WHO"],
  ["organisation", "PAHO / Organización Mundial de la Salud", "PAHO"],
  ["organisation", "Organización Mundial de la Salud / PAHO", "PAHO"],
  ["organisation", "Ministry of Health of Cuba", "Cuban Ministry of Health"],
  ["organisation", "Ministerio de Salud Pública de Cuba / Minsap", "Cuban Ministry of Public Health"],
  ["organisation", "Ministry of Health", "Ministerio de Salud", { countries: ["GH"] }, { countries: ["GH"] }],
  ["organisation", "Instituto Pasteur de Irán", "Pasteur Institute of Iran"],
  ["organisation", "Economic Development Cooperation Fund", "Fondo de Cooperación para el Desarrollo Económico"],
  ["organisation", "Oxford University", "University of Oxford"],
  ["organisation", "Universidad de La Habana", "University of Havana"],
  ["organisation", "Siemens Ltd", "Siemens S.A."],
  ["organisation", "MINSAP", "Cuban Ministry of Public Health", { countries: ["CU"] }],
  ["organisation", "Minzdrav", "Ministry of Health of the Russian Federation", { countries: ["RU"] }],
  ["organisation", "Minrex", "Ministerio de Relaciones Exteriores de Cuba", { countries: ["CU"] }],
  ["organisation", "Ministry of Foreign Affairs of Kenya", "Kenyan Foreign Ministry"],
  ["organisation", "Ministry of External Affairs of India", "Cancillería de la India"],
  ["organisation", "Embassy of Ghana in Peru", "Embajada de Ghana en Perú"],
  ["organisation", "Embassy of Ghana in Peru", "Ghanaian Embassy in Peru"],
  ["organisation", "US FDA", "U.S. Food and Drug Administration"],
  ["organisation", "CDC", "U.S. Centers for Disease Control and Prevention", { countries: ["US"] }],
  ["organisation", "China CDC", "Chinese Center for Disease Control and Prevention"],
  ["organisation", "OMS", "World Health Organisation"],
  ["organisation", "WHO Regional Office for Africa", "Regional Office for Africa of the World Health Organization"],
  ["organisation", "PAHO/WHO", "Organización Panamericana de la Salud"],
  ["organisation", "Centro de Ingeniería Genética y Biotecnología de Cuba", "CIGB"],
  ["organisation", "BioCubaFarma", "Grupo Empresarial BioCubaFarma"],
  ["organisation", "Sinopharm", "Sinopharm Group Co., Ltd."],
  ["organisation", "United Nations Human Rights Council / United Nations", "United Nations Human Rights Council / United Nations"],
  ["person", "Alyaksandr Lukashenka", "Alexander Lukashenko", { countries: ["BY"] }, { countries: ["BY"] }],
  ["person", "Kassym-Jomart Tokayev", "Kasym-Zhomart Tokaev"],
  ["person", "Nurlan Abenov", "Noorlan Abenov"],
  ["person", "Kirill Orlov", "Cyril Orlov"],
  ["person", "Sergei Lavrov", "Serguéi Lavrov"],
  ["person", "Aleksandar Vučić", "Aleksandar Vucic"],
  ["person", "President Aleksandar Vucic", "Vučić, Aleksandar"],
  ["person", "Ali Khamenei", "Alí Jamenei"],
  ["person", "José Ángel Portal Miranda", "José Angel Portal Miranda"],
  ["person", "Wang Yi", "Wang Yi", { positions: [{ title: "Foreign Minister", of: "China" }], countries: ["CN"] }, { positions: [{ title: "Minister of Foreign Affairs", of: "China" }], countries: ["CN"] }],
  ["product", "Soberana 02", "Soberana-02"],
  ["product", "measles vaccine", "vacuna contra el sarampión"],
  ["product", "Soberana 02", "Soberana Two"],
  ["product", "Soberana 02", "Soberana Dos"],
  ["product", "Abdala", "vacuna cubana Abdala"],
  ["product", "Interferón alfa 2b", "interferon alpha-2b"],
  ["condition", "malaria", "paludismo"],
  ["condition", "dengue", "dengue fever"],
  ["condition", "Ebola virus disease", "ébola"],
  ["condition", "HIV/AIDS", "infección por VIH"],
  ["condition", "breast cancer", "cáncer de mama"],
  ["condition", "COVID-19", "covid"],
  ["place", "Mogadishu", "Mogadiscio"],
  ["programme", "Operation Miracle", "Operación Milagro"],
  ["programme", "Misión Milagro", "Operation Miracle"],
  ["programme", "COVAX", "COVAX facility"],
  ["programme", "Barrio Adentro", "Misión Barrio Adentro"],
];
const LIKELY: typeof SAME = [
  ["organisation", "Ministry of Health", "Ministry of Health"],
  ["organisation", "Minsap", "Ministerio de Salud Pública"],
  ["organisation", "Secretaría de Salud de México", "Mexican Ministry of Health"],
  ["organisation", "Ministry of Health and Family Welfare", "Indian Health Ministry", { countries: ["IN"] }],
  ["organisation", "Kenya National Medical University", "Moi Kenya National Medical University"],
  ["organisation", "ImmunoACT", "InmunoACT"],
  ["organisation", "United Nations", "United Nations Human Rights Council / United Nations"],
  ["person", "Castro Ruz", "Raúl Castro Ruz", { countries: ["CU"] }, { countries: ["CU"] }],
  ["person", "Marina Ivanova", "Maria Ivanova", { countries: ["RU"] }, { countries: ["RU"] }],
  ["organisation", "Serum Institute", "Serum Institute of India"],
  ["organisation", "Banco Santander", "Banco Santander Chile"],
  ["person", "Vučić", "Aleksandar Vučić"],
  ["person", "Wang Yi", "Wang Yi"],
  ["person", "J. Juncker", "Jean Juncker"],
  ["product", "R21", "R21/Matrix-M"],
];
const UNLIKE: typeof SAME = [
  ["organisation", "Ministry of Health", "Ministry of Health", { countries: ["GH"] }, { countries: ["KE"] }],
  ["organisation", "Pasteur Institute of Iran", "Pasteur Institute of Dakar"],
  ["organisation", "National Institute of Health", "National Institute of Statistics"],
  ["organisation", "World Health Organization", "Pan American Health Organization"],
  ["organisation", "Bank of China (Hong Kong)", "Bank of China (Singapore)"],
  ["organisation", "Embassy of Ghana in Peru", "Embassy of Peru in Ghana"],
  ["organisation", "Embassy of Ghana in Peru", "Embassy of Ghana in Kenya"],
  ["organisation", "Ministry of Foreign Affairs of Cuba", "Ministry of Foreign Trade of Ghana"],
  ["organisation", "MINSA", "MINSA", { countries: ["PE"] }, { countries: ["PA"] }],
  ["organisation", "CDC", "CDC", { countries: ["CN"] }, { countries: ["US"] }],
  ["organisation", "Center for Genetic Engineering and Biotechnology", "International Centre for Genetic Engineering and Biotechnology"],
  ["organisation", "University of Medical Sciences of Havana", "University of Havana"],
  ["organisation", "Power Foundation", "Power Company"],
  ["person", "Zhang Wei", "Hang Wei", { countries: ["CN"] }, { countries: ["VN"] }],
  ["person", "Ali Bongo", "Omar Bongo"],
  ["person", "Angela Merkel", "Angelo Merkel"],
  ["person", "Salman bin Muhammad", "Muhammad bin Salman"],
  ["person", "Roberto Morales", "Evo Morales"],
  ["product", "Soberana 02", "Soberana 01"],
  ["product", "Soberana 02", "Soberana Plus"],
  ["product", "hepatitis A vaccine", "hepatitis B vaccine"],
  ["product", "COVID-19 vaccine", "measles vaccine"],
  ["programme", "malaria programme", "malaria campaign"],
  ["condition", "yellow fever", "fever"],
  ["condition", "heart disease", "kidney disease"],
  ["condition", "hepatitis B", "hepatitis C"],
  ["place", "Santiago", "Santiago", { countries: ["CL"] }, { countries: ["CU"] }],
];

const cases = (all: typeof SAME): readonly (readonly [kind: MatchEntity["kind"], a: string, b: string, first: Given, second: Given])[] => all.map(([kind, a, b, first = {}, second = {}]) => [kind, a, b, first, second]);

describe("entities", () => {
  test.each(cases(SAME))("%s: %s = %s", (kind, a, b, first, second) => expect(like(kind, a, b, [first, second]).verdict).toBe("same"));
  test.each(cases(LIKELY))("%s: %s ~ %s", (kind, a, b, first, second) => expect(like(kind, a, b, [first, second]).verdict).toBe("likely"));
  test.each(cases(UNLIKE))("%s: %s ≠ %s", (kind, a, b, first, second) => expect(like(kind, a, b, [first, second]).verdict).toBe("unlike"));
  // What is alike meets by its keys.
  test.each(cases([...SAME, ...LIKELY]))("%s: %s meets %s", (kind, a, b, first, second) => expect(meet(entity(kind, a, first), entity(kind, b, second))).toBe(true));
  test("keys keep apart what has nothing in common", () => expect(meet(entity("person", "Ali Bongo"), entity("person", "Sushil Koirala"))).toBe(false));
});

describe("kinds", () => {
  test("countries by their codes", () => expect(likeEntity(entity("country", "Turkey", { code: "TR" }), entity("country", "Türkiye", { code: "TR" })).verdict).toBe("same"));
  test("two countries, whatever their names", () => expect(likeEntity(entity("country", "Guinea", { code: "GN" }), entity("country", "Guinea", { code: "GQ" })).verdict).toBe("unlike"));
  test("a programme may have been read as a body, a person decides", () => expect(likeEntity(entity("organisation", "COVAX"), entity("programme", "COVAX")).verdict).toBe("likely"));
  test("a town is no hospital in it", () => expect(likeEntity(entity("place", "Maputo"), entity("organisation", "Central Hospital of Maputo")).verdict).toBe("unlike"));
  test("a person is no place", () => expect(likeEntity(entity("person", "Santiago"), entity("place", "Santiago")).verdict).toBe("unlike"));
});

describe("identifiers", () => {
  test("a shared one decides", () => expect(like("person", "Xi", "Si", [{ identifiers: ["wikidata:Q1"] }, { identifiers: ["wikidata:Q1"] }]).verdict).toBe("same"));
  test("different ones of a scheme keep apart", () => expect(like("person", "Wang Yi Chen", "Wang Yi Chen", [{ identifiers: ["wikidata:Q1"] }, { identifiers: ["wikidata:Q2"] }]).verdict).toBe("unlike"));
  test("those of two schemes do not", () => expect(like("person", "Wang Yi Chen", "Wang Yi Chen", [{ identifiers: ["wikidata:Q1"] }, { identifiers: ["ror:1"] }]).verdict).not.toBe("unlike"));
});

test("reasons say what speaks for it and against", () => {
  const { reasons } = like("organisation", "Pasteur Institute of Iran", "Pasteur Institute of Dakar");
  expect(showReason(reasons[0]!, "en")).toBe("different countries: Iran, Senegal");
});

const name = fc.oneof(fc.constantFrom(...[...SAME, ...LIKELY, ...UNLIKE].flatMap(([, a, b]) => [a, b])), fc.string({ unit: "binary", maxLength: 30 }));
const anything = fc.record({
  kind: fc.constantFrom("organisation", "person", "place", "product", "condition", "programme"),
  names: fc.array(name, { maxLength: 3 }),
  countries: fc.subarray(["CU", "GH", "IR"]),
  parents: fc.subarray(["World Health Organization", "Government of Cuba"]),
}) as fc.Arbitrary<MatchEntity>;

describe("laws", () => {
  test("likeness is symmetric, reasons and all", () =>
    fc.assert(fc.property(anything, anything, (a, b) => {
      const [there, back] = [likeEntity(a, b), likeEntity(b, a)];
      expect([back.score, back.verdict]).toEqual([there.score, there.verdict]);
      expect(back.reasons.map(({ kind, weight }) => [kind, weight])).toEqual(there.reasons.map(({ kind, weight }) => [kind, weight]));
    }), { numRuns: 400 }));
  test("a thing is the same as itself", () => fc.assert(fc.property(anything, (one) => {
    expect(likeEntity(one, one).verdict).toBe("same");
  })));
  test("the order of names changes nothing", () =>
    fc.assert(fc.property(anything, anything, (a, b) => {
      expect(likeEntity({ ...a, names: [...a.names].reverse() }, b).score).toBe(likeEntity(a, b).score);
    })));
  test("a verdict that is remembered is the verdict", () => fc.assert(fc.property(anything, anything, (a, b) => {
    expect([verdictOn(a, b), verdictOn({ ...a }, { ...b }), verdictOn(a, a)]).toEqual([likeEntity(a, b).verdict, likeEntity(a, b).verdict, "same"]);
  })));
  test("matching the same twice gives the same", () => fc.assert(fc.property(anything, anything, (a, b) => {
    expect(likeEntity({ ...a }, { ...b })).toEqual(likeEntity(a, b));
  })));
});
