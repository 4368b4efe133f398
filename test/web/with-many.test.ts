import i18next from "i18next";
import { expect, test } from "vitest";
import { withMany } from "#web/words/with-many.ts";

const WORDS = { common: { sources_one: "{{count}} fuente", sources_other: "{{count}} fuentes", own_one: "a", own_other: "b", own_many: "c", plain: "p" } };

test.each([[0, "0 fuentes"], [1, "1 fuente"], [2, "2 fuentes"], [1_000_000, "1000000 fuentes"], [3_000_000, "3000000 fuentes"]])("%i in Spanish", async (count, said) => {
  const i18n = i18next.createInstance();
  await i18n.init({ lng: "es", resources: { es: withMany(WORDS) }, defaultNS: "common" });
  expect(i18n.t("sources", { count })).toBe(said);
});
test("words of its own for millions stay, and nothing else is added", () => {
  expect(withMany(WORDS)).toEqual({ common: { ...WORDS.common, sources_many: "{{count}} fuentes" } });
});
