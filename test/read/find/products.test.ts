import { describe, expect, test } from "vitest";
import { productKey } from "#read/names/products.ts";
import { marksOf, unmark } from "../marks.ts";

const found = [
  "Doses of [Covishield]{product} were flown to Malé.",
  "The [Sputnik V]{product} vaccine was registered.",
  "17 million doses of [Johnson & Johnson vaccine]{product}",
  "The [Sinopharm vaccines]{product} arrived on Monday.",
  "It received [Pfizer doses]{product} in May.",
  "The [Pfizer-BioNTech COVID-19 vaccine]{product} was approved.",
  "shipments of the [vaccine of AstraZeneca]{product}",
  "The [Quimavac]{product} vaccine is a world reference.",
  "They signed for the drug [Heberprot-P]{product}.",
  "A vaccine called [Zorvax]{product} is on trial.",
  "the humanised monoclonal antibody [Nimotuzumab]{product}",
  "other products, including [ZIMAher]{product}, for the treatment of tumours",
  "and [iorEPREX]{product}, 2000 and 4000, for the treatment of anaemia",
  "the product [CIGB300]{product} will be tested",
  "modules called [LabTainers]{product}",
  "boxes of [nevirapine]{product} and [lamivudine]{product}",
  "stocks of [atorvastatin]{product}",
  "[antiretroviral drugs]{product} are made in Maputo",
  "trials of [CAR T-cell therapies]{product}",
  "a shipment of [insulin]{product}",
  "the malaria vaccine [R21/Matrix-M]{product}",
  "medicines such as [Covagen-B]{product} and [Trivaxin-2]{product}",
  "150.000 dosis de la [vacuna de AstraZeneca]{product}",
  "la vacuna cubana [Abdala]{product}",
  "las vacunas [Soberana 02]{product} y [Abdala]{product}",
  "el medicamento [Heberprot-P]{product} para las úlceras",
  "un lote de [interferón alfa 2b]{product}",
  "tratamiento con [nevirapina]{product}",
];

const none = [
  "China donated COVID-19 vaccines and medical equipment.",
  "Cuban vaccines against Covid-19 are on offer.",
  "They will cooperate in Vaccine Production.",
  "medicines, equipment and services",
  "the Global Vaccine Summit was held in London",
  "Gavi, the Vaccine Alliance, paid.",
  "Abdala Pérez met the minister.",
  "The Spartan statesman went to Ukraine.",
  "chemotherapy and surgery are offered",
  "El Ministerio entregó vacunas a Bolivia.",
  "Pfizer met the ministry.",
  "the drug companies of India",
];

describe("products", () => {
  test.each(found)("%s", (line) => {
    const { text, marks } = unmark(line);
    expect(marksOf(text, ["product"])).toEqual(marks);
  });
  test.each(none)("none: %s", (line) => {
    expect(marksOf(line, ["product"])).toEqual([]);
  });
});

test.each([
  ["CIMAvax-EGF", "CIMAvax-EGF vaccine"],
  ["Sinopharm vaccine", "Sinopharm vaccines"],
  ["Pfizer doses", "Pfizer COVID-19 vaccine"],
  ["antiretroviral drugs", "antiretrovirals"],
  ["Tamiflu", "oseltamivir"],
])("%s and %s are one product", (a, b) => {
  expect(productKey(a)).toBe(productKey(b));
});

test.each([["Sputnik V", "Sputnik Light"], ["Soberana 01", "Soberana 02"]])("%s and %s are two", (a, b) => {
  expect(productKey(a)).not.toBe(productKey(b));
});
