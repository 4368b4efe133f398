import { describe, expect, test } from "vitest";
import { createReader } from "../../../src/read/index.ts";

const read = createReader();
const lands = (text: string): string => read({ text, language: /[áéíóúñ]|en el/.test(text) ? "es" : "en" }).entities.filter((e) => e.kind === "country").map((e) => e.code).sort().join(" ");

describe("countries that are told by towns, provinces and hospitals", () => {
  test.each([
    ["China rehabilitated the Buea district hospital.", "CM CN"],
    ["China built the Gagnoa general hospital.", "CI CN"],
    ["China agreed to twin Chitungwiza Central Hospital with a hospital in Beijing.", "CN ZW"],
    ["The Chinese team donated medicine to Jinja Hospital.", "CN UG"],
    ["The Chinese team arrived at Motebang Hospital.", "CN LS"],
    ["The Chinese team arrived at the Hospital of Leribe.", "CN LS"],
    ["China donated medicines to Kenyatta National Hospital.", "CN KE"],
    ["China sent 7 people to Pointe Noire.", "CG CN"],
    ["China granted 20 million RMB for a health centre in Tongatapu.", "CN TO"],
    ["China built a hospital in Darfur.", "CN SD"],
    ["Cuba envió médicos a Lombardía.", "CU IT"],
    ["Japón donó ambulancias en el departamento de Quetzaltenango.", "GT JP"],
    ["China built a hospital in Pointe Noire. Doctors came to Congo.", "CG CN"],
    ["China sent a team to Congo. It went to Goma.", "CD CN"],
  ])("%s", (text, codes) => expect(lands(text)).toBe(codes));
  test.each([
    ["China thanked President Kenyatta.", "CN"],
    ["China and Kenya gave beds to Jinja Hospital.", "CN KE"],
    ["China bought Santiago Central Hospital's old beds.", "CN"],
    ["China sold beds to the Ngu family.", "CN"],
    ["China's doctors saw Kara Jones.", "CN"],
  ])("not: %s", (text, codes) => expect(lands(text)).toBe(codes));
});
