import { describe, expect, test } from "vitest";
import { plural } from "#model/plural.ts";
import { sameUnit, unitIn } from "#model/units.ts";

describe("what is counted, in the language of whoever looks", () => {
  test.each([
    ["dosis", "en", "doses"], ["dose", "es", "dosis"], ["médico", "en", "doctors"], ["trabajador sanitario", "en", "health workers"], ["bed", "es", "camas"], ["operación", "en", "operations"],
    ["memorando de entendimiento", "en", "memorandums of understanding"], ["health project", "es", "proyectos de salud"], ["Dosis", "en", "doses"], ["month", "es", "meses"],
  ] as const)("%s, %s: %s", (unit, language, words) => expect(unitIn(unit, language, { many: true })).toBe(words));
  test.each([
    ["a word of that language stays", "physician", "en", "physicians"], ["a word of that language stays", "alumno", "es", "alumnos"], ["one that nobody knows keeps its own words", "perforación petrolera", "en", "perforaciones petroleras"],
    ["a currency", "USD", "es", "USD"], ["people are many already", "people", "en", "people"],
  ] as const)("%s: %s, %s", (_, unit, language, words) => expect(unitIn(unit, language, { many: true })).toBe(words));
  test("one of it", () => expect([unitIn("beca", "en", { many: false }), unitIn("child", "es", { many: false })]).toEqual(["scholarship", "niño"]));
});

test("what two languages count is one unit", () => expect(["dosis", "dose", "petrolera"].map(sameUnit)).toEqual(["dose", "dose", "petrolera"]));

describe("Spanish plurals", () => {
  test.each([
    ["operación", "operaciones"], ["país", "países"], ["autobús", "autobuses"], ["médico especialista", "médicos especialistas"], ["dosis de vacuna", "dosis de vacuna"], ["centro de salud", "centros de salud"],
    ["personal médico", "personal médico"], ["kit de prueba", "kits de prueba"], ["por ciento", "por ciento"],
  ])("%s: %s", (one, many) => expect(plural(one, "es")).toBe(many));
});
