import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findFigures } from "../../../src/read/find/figures.ts";
import { markFigures, sentenceLayers, unmark, type Setting } from "../spans.ts";

const check = (setting: Setting = {}) => (marked: string) => expect(markFigures(unmark(marked), setting)).toBe(marked);

describe("counted things", () => {
  test.each([
    "a second brigade of [120 aid workers]{120 aid worker} traveled",
    "attended to [more than 77,000 patients]{>77000 patient}, carried out",
    "“[Some 11 scientists]{~11 scientist} from the Academy",
    "receiving [a dozen Cambodian doctors]{12 doctor} on the island",
    "has [62 production facilities]{62 production facility}, and",
    "has [802 health records]{802 health record} and exports to [48 countries]{48 country}.",
    "with [more than 30 awards]{>30 award} from",
    "[twenty health centres]{20 health centre} in the region",
    "[two dozen nurses]{24 nurse} came",
    "gave [half a million doses]{500000 dose} to",
    "gave [one and a half million doses]{1500000 dose} to",
    "[two hundred and fifty beds]{250 bed} were",
    "[twenty-five surgeons]{25 surgeon} flew",
    "[forty-one thousand, seven hundred and eighty doses]{41780 dose} came",
    "[two thousand nurses]{2000 nurse}, [seven doctors]{7 doctor}",
    "[13 Districts]{13 district} being affected",
    "donate [08 ambulances]{8 ambulance} consisting of",
    "[Approximately 3,000 children]{~3000 child} are born",
    "perform [nearly 900 surgeries]{~900 surgery} per year",
    "with [at least 40 beds]{≥40 bed}",
    "[no fewer than 40 beds]{≥40 bed}",
    "[up to 15 million doses]{≤15000000 dose}",
    "[as many as 60 villages]{≤60 village}",
    "[fewer than 20 midwives]{<20 midwife}",
    "[almost a million doses]{~1000000 dose}",
    "[between 20 and 30 doctors]{20..30 doctor}",
    "[20-30 doctors]{20..30 doctor} came",
    "[20 to 30 doctors]{20..30 doctor} came",
    "[1 to 2 million doses]{1000000..2000000 dose}",
    "[50 or more beds]{≥50 bed}",
    "[400+ exhibitors]{≥400 exhibitor} showcasing",
    "[hundreds of doctors]{>100 doctor}",
    "[tens of thousands of tests]{>10000 test}",
    "a [100-bed]{100 bed} hospital",
    "a [six-member]{6 member} team",
    "an area of [13,500 square metres]{13500 square metre}.",
    "[300 products]{300 product}, [80]{80 product} of them injectables",
    "[40 doctors]{40 doctor} came, [12]{12 doctor} of whom are surgeons",
    "a staff of [900]{900 staff}.",
    "a workforce of [more than 3,000]{>3000 worker}.",
    "A team of [12]{12 member} arrived",
    "a delegation of [six]{6 member} led by her",
    "a team of [12 nurses]{12 nurse} arrived",
    "a fund of knowledge, 12 in all",
    "[10 of the most affected districts]{10 district} got",
    "[52 Turkish]{52 employee} and [91 Somali employees]{91 employee}",
    "[seven (7) doctors]{7 doctor}",
    "[5000 doses]{5000 dose} of the vaccine",
    "sent Guinea [24 medical teams]{24 medical team} since 1968",
    "[three-dose]{3 dose} schedule",
    "[122 doctors]{122 doctor}, nurses and paramedics",
    "ordered [1.2 million doses]{1200000 dose} and [almost 900,000]{~900000 dose} from the Union",
    "[Nineteen people]{19 person} have gone",
    "[1,00,000 doses]{100000 dose} and [3 lakh masks]{300000 mask}",
    "[ten major China-Africa cooperation plans]{10 cooperation plan}",
    "the number of cases [over 90,000]{>90000 case} and the death toll at [more than 3000]{>3000 death}.",
    "a [145 bed]{145 bed} private hospital",
    "a [10 member]{10 member} Sri Lankan delegation",
    "donated [500,000 safe, effective COVID-19 vaccine doses]{500000 vaccine dose}",
    "[79 million safe and effective doses]{79000000 dose}",
    "signed [two Memoranda of Understanding]{2 memorandum of understanding} in Colombo",
  ])("%s", check());
});

describe("sums of money", () => {
  test.each([
    "worth [US$100000]{100000 USD}", "[5.5 million USD]{5500000 USD}", "[1.4 million Kina]{1400000 PGK}", "[30 million Yuan]{30000000 CNY} ([$4.4 million USD]{4400000 USD})", "an [AUD1.5 billion]{1500000000 AUD} loan",
    "[between $3 million and $5 million]{3000000..5000000 USD} for Haiti",
    "cost [9.5 billion yuan]{9500000000 CNY}, [7.5 billion]{7500000000 CNY} of which were given",
    "gave [$2 million]{2000000 USD} in 2019 and [3 million]{3000000 USD} in 2020",
    "spent [$5 billion]{5000000000 USD} to vaccinate 20 million.",
    "received [MVR500,000]{500000 MVR} from", "goal SDG3 and",
    "[A$150 million]{150000000 AUD}", "[€2m]{2000000 EUR} and [£3bn]{3000000000 GBP}", "[USD 10 mn]{10000000 USD}", "[RMB 20 million]{20000000 CNY}", "[Rs. 500 crore]{5000000000 INR}", "[$900 000]{900000 USD} to",
    "[nearly $257 million]{~257000000 USD} in aid", "[70,000 U.S. dollars]{70000 USD}", "[10 million RMB Yuan]{10000000 CNY}", "[FCFA 713 million]{713000000 XOF}", "[US$5000]{5000 USD}", "[40,521,731.00 USD]{40521731 USD}",
    "[$636,724.82 Namibian dollars]{636724.82 NAD}", "[up to $500 million]{≤500000000 USD}", "delivered [K200,000]{200000 PGK} worth", "[$1-2 million]{1000000..2000000 USD}", "costing [about yuan 5 million]{~5000000 CNY}",
    "a [600 million rupee]{600000000 INR} grant", "[6m yuan]{6000000 CNY}", "[750K USD]{750000 USD}", "[163.6 million USD]{163600000 USD}, the equivalent of [427.8 billion TZS]{427800000000 TZS}", "bring to [$8.5m]{8500000 USD} the", "[5.429 billion INR]{5429000000 INR}",
    "a [$ 9.4 m]{9400000 USD} grant", "provides [Yen 1.2 b]{1200000000 JPY} grant", "[$15mn]{15000000 USD} in", "[Frw33 million]{33000000 RWF}", "[2 million euros]{2000000 EUR}", "[2,000 euros]{2000 EUR} each",
  ])("%s", (marked) => check(marked.includes("K200") ? { countries: ["PG"] } : {})(marked));
  test.each([
    ["[$5-million]{5000000 AUD} to Rwanda", ["AU", "RW"]],
    ["[$5 million]{5000000 USD} to Fiji", ["FJ", "CN"]],
    ["[$5 million]{5000000 USD} to Australia", ["US", "US", "AU"]],
    ["[Rs.6,617.5 million]{6617500000 LKR} for Colombo", ["LK"]],
    ["[30 million shillings]{30000000 KES} for Nairobi", ["KE"]],
  ] as const)("%s", (marked, countries) => check({ countries })(marked));
  test("the publisher's site tells whose dollar it is", () => {
    expect(markFigures("gave $5 million", { url: "https://www.beehive.govt.nz/release" })).toBe("gave [$5 million]{5000000 NZD}");
  });
});

describe("no figures", () => {
  test.each([
    "the two parties agreed", "both nations", "the two countries", "ties between two nations", "In 2012 it opened", "on 5 May 2012", "for five years", "a twelve month deployment", "the 17th team", "COVID-19 and COVID 19", "aged 12",
    "Resolution 2565 of the Council", "Phase 3 trials", "District 3201, India", "one of the doctors", "call 02 6277 7340", "1. The parties agreed", "60% of the patients", "60 percent of cases", "at 10:30 a.m.", "the G20 and COP26", "R21/Matrix-M",
    "Unit - 6 of the Navy", "nine in ten inhabitants", "a three-day visit", "a doctor came", "Room 12 of the hotel", "billions of dollars", "for 12-year-old girls", "ten years ago", "the first three months", "three times a day", "2.5 percentage points", "No. 5", "Group of 77",
    "120 kilometres from Lima", "the third of four", "our four countries", "behind the eight ball and starting to sign agreements",
  ])("%s", check());
});

describe("Spanish", () => {
  test.each([
    "[1.500 médicos]{1500 médico} viajaron", "[12 mil dosis]{12000 dosis}", "[20 millones de dosis]{20000000 dosis}", "[1.614 millones de reales]{1614000000 BRL}", "A [15 dólares]{15 USD} la dosis", "[13,2 millones de vacunas]{13200000 vacuna}",
    "[más de 6,7 millones de consultas]{>6700000 consulta}", "[unos 300 millones de dólares]{~300000000 USD}", "[al menos 40 camas]{≥40 cama}", "[hasta 500 millones de yenes]{≤500000000 JPY}", "[cerca de $us 4 millones]{~4000000 USD}", "[once comunidades]{11 comunidad} autónomas",
    "[treinta y cinco heridos]{35 herido}", "Son [seis los acuerdos]{6 acuerdo} firmados", "[212.360 operaciones]{212360 operación}", "[dos mil quinientos voluntarios]{2500 voluntario}", "[una docena de médicos]{12 médico}", "venta de [una treintena de fármacos]{~30 fármaco}", "[más de un millar de estudiantes]{>1000 estudiante}", "[300 mil millones de pesos]{300000000000 MXN}",
    "[52 de sus unidades]{52 unidad}", "[Decenas de víctimas]{>10 víctima}", "[1,500 pacientes]{1500 paciente} en México", "[9 países]{9 país}", "[veinticinco hospitales]{25 hospital}", "[entre 20 y 30 especialistas]{20..30 especialista}", "[medio millón de dosis]{500000 dosis}",
  ])("%s", (marked) => check({ language: "es", countries: ["MX"] })(marked));
  test.each(["las dos partes", "ambos países", "dos naciones", "durante cinco años", "el 60 por ciento", "una dosis", "la fase 3 de ensayos", "la Ley 80", "el 12 de marzo", "tres de cada diez niños", "el artículo 5", "dos veces al día", "los dos gobiernos", "COVID-19"])("%s", check({ language: "es" }));
});

const PIECES = ["2", "1,000", "million", "$", "US$", "doctors", "-", "to", "between", "and", "of", "hundreds", "the", "yuan", "%", "(", ")", "half", "a", "1.5", "thousand", "more", "than", "bed", "mil", "millones", "de", ".", "COVID", "19", "€", "Rs.", "AUD", "+"];

test("whatever words stand together, figures are inside the text, in order, with a value and a unit", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }), fc.constantFrom("en", "es"), (pieces, language) => {
      const layers = sentenceLayers(pieces.join(" "), { language });
      const { figures } = findFigures({ ...layers, dates: [], mentions: [], heading: { title: null, publisher: null, published: null, credits: [] } });
      let at = 0;
      for (const f of figures) {
        expect(f.last).toBeGreaterThan(f.first);
        expect(f.first).toBeGreaterThanOrEqual(at);
        expect(f.last).toBeLessThanOrEqual(layers.tokens.count);
        expect(f.value).toBeGreaterThan(0);
        expect(Number.isFinite(f.value)).toBe(true);
        if (f.max !== undefined) expect(f.max).toBeGreaterThan(f.value);
        expect(f.unit).not.toBe("");
        at = f.first;
      }
    }),
    { numRuns: 2000 },
  );
});
