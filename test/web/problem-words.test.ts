import { describe, expect, test } from "vitest";
import { ERRORS, RapporteurError } from "#model/errors.ts";
import { problemOf } from "../../src/server/problem.ts";
import { Refusal, REFUSALS } from "../../src/server/refusals.ts";
import { OFFLINE } from "../../src/web/api/offline.ts";
import { errors } from "../../src/web/words/es/errors.ts";
import { inWordsOf } from "../../src/web/words/problem-words.ts";

const english = new Map<string, { readonly means: string; readonly remedy: string }>([...Object.entries(ERRORS), ...Object.entries(REFUSALS), ["offline", { means: OFFLINE.title, remedy: OFFLINE.remedy }]]);
const inSpanish = (error: unknown) => inWordsOf(errors, problemOf(error));

describe("problems in Spanish", () => {
  test("every code has words, and no other", () => expect(Object.keys(errors).toSorted()).toEqual([...english.keys()].toSorted()));
  test("of its own, none of them left in English", () => expect(Object.entries(errors).filter(([code, { means, remedy }]) => means === english.get(code)!.means || remedy === english.get(code)!.remedy || means.trim() === "" || remedy.trim() === "")).toEqual([]));
  test("remedies are sentences, meanings are not", () => expect(Object.entries(errors).filter(([, { means, remedy }]) => !/^[\p{Lu}].*\.$/u.test(remedy) || /\.$/.test(means)).map(([code]) => code)).toEqual([]));
  test("no word of English is left of any error", () => {
    const left = (Object.keys(ERRORS) as (keyof typeof ERRORS)[]).filter((code) => code !== "no-token" && inSpanish(new RapporteurError(code)).detail !== `${errors[code].means}. ${errors[code].remedy}`);
    expect(left).toEqual([]);
  });
});

describe("what stays as it is", () => {
  test("the place and the detail", () => expect(inSpanish(new RapporteurError("http-status", "https://a.example/$&", "404")).detail).toBe(`https://a.example/$&: el servidor no lo entrega (404). ${errors["http-status"].remedy}`));
  test("what a refusal says besides", () => expect(inSpanish(new Refusal("other-media", "It takes text/plain."))).toEqual({ title: errors["other-media"].means, detail: "It takes text/plain.", remedy: errors["other-media"].remedy }));
  test("a refusal that says nothing besides", () => expect(inSpanish(new Refusal("no-route")).detail).toBe("no existe esa ruta."));
  test("a fault and a server that is gone say always the same", () => expect([inSpanish(new Error("x")).detail, inWordsOf(errors, OFFLINE).detail]).toEqual(["No se cambió nada.", "El servidor no responde."]));
  test("a code that nobody knows", () => expect(inWordsOf(errors, { code: "toString", title: "a", detail: "b", remedy: "c" })).toEqual({ title: "a", detail: "b", remedy: "c" }));
  test("all in English", () => expect(inWordsOf(null, OFFLINE)).toEqual({ title: OFFLINE.title, detail: OFFLINE.detail, remedy: OFFLINE.remedy }));
});
