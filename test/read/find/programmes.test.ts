import { describe, expect, test } from "vitest";
import { programmeKey } from "#read/names/programmes.ts";
import { marksOf, unmark } from "../marks.ts";

const found = [
  "In March they launched together the [Healthy Villages Initiative]{programme} in the north.",
  "It runs under the '[Little Steps]{programme}' project.",
  "The [Field Epidemiology Training Program]{programme} goes on.",
  "the ministries signed it through the [America First Global Health Strategy]{programme}",
  "officials spoke of steps towards the [U.S.-EU Agenda for Beating the Global Pandemic]{programme}",
  "a loan under the [COVID-19 Active Response and Expenditure Support Program]{programme}",
  "The [Pandemic Emergency Financing Facility]{programme} ([PEF]{programme}) paid out.",
  "The [President's Emergency Plan for AIDS Relief]{programme} and [PEPFAR]{programme} partners met.",
  "It backs the [Belt and Road Initiative]{programme}.",
  "in line with the [2030 Agenda for Sustainable Development]{programme}",
  "They praised [Operation Blue Wave]{programme}, which began in May.",
  "The [Pan-African e-Network]{programme} links hospitals.",
  "The [Cuban Medical Brigades]{programme} have served there.",
  "the [Henry Reeve International Contingent]{programme}",
  "They agreed on the [Dakar Action Plan]{programme} in November.",
  "the project \"[Safe Motherhood in the Highlands]{programme}\"",
  "It is given within [Amandla]{programme}, a study that the council conducts.",
  "the [Bright Futures]{programme} programme trains nurses",
  "el acuerdo con el que arrancó la [Operación Milagro]{programme}",
  "pactó la [Misión Manuela Espejo]{programme} con Cuba",
  "el [Programa Ampliado de Inmunización]{programme}",
  "médicos del programa [Mais Médicos]{programme}",
  "el proyecto «[Salud sin Fronteras]{programme}»",
  "la [Estrategia Andina de Salud]{programme} fue aprobada",
];

const none = [
  "The programme was approved and the project goes on.",
  "A Strategic Partnership was announced.",
  "the Cuban program and the Chinese Project",
  "The Programme Manager signed.",
  "the World Food Programme sent rice",
  "the United Nations Development Programme",
  "A National Plan will follow.",
  "'It is a good plan,' he said.",
  "El programa cubano y el proyecto de salud siguen.",
  "Project officers met in Lima.",
  "The mission of the ministry is to heal.",
];

describe("programmes", () => {
  test.each(found)("%s", (line) => {
    const { text, marks } = unmark(line);
    expect(marksOf(text, ["programme"])).toEqual(marks);
  });
  test.each(none)("none: %s", (line) => {
    expect(marksOf(line, ["programme"])).toEqual([]);
  });
});

test.each([
  ["Training Programme", "training program"],
  ["Operation Miracle", "Misión Milagro"],
  ["PEPFAR", "President's Emergency Plan for AIDS Relief"],
])("%s and %s are one programme", (a, b) => {
  expect(programmeKey(a)).toBe(programmeKey(b));
});
