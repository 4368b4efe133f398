import { expect, test } from "vitest";
import fc from "fast-check";
import { entitiesOf, nameLayers } from "../names.ts";
import { isNear, isVariant } from "#read/refine/likeness.ts";

const bodies = [
  ["The National Polytechnic Institute (NPI) and the NPI team", "National Polytechnic Institute = NPI"],
  ["the company ImmunoNova and the company InmunoNova", "ImmunoNova = InmunoNova"],
  ["The Mexican Foreign Ministry spoke. At the Foreign Ministry they met.", "Mexican Foreign Ministry = Foreign Ministry"],
  ["The WHO and the World Health Organization are one.", "World Health Organization = WHO"],
  ["the World Bank and the World Trade Organization", "World Bank; World Trade Organization"],
  ["the Ministry of Health of Peru and the Ministry of Health of Chile", "Ministry of Health of Peru; Ministry of Health of Chile"],
] as const;

const people = [
  ["President Joseph Tanner came. Mr Tanner left. Later Tanner wrote.", "Joseph Tanner = Tanner"],
  ["Minister Rustam Karimov left. Minister Rustam Karimo stayed.", "Rustam Karimov = Rustam Karimo"],
  ["Dr. José Pérez Gil and Mr Pérez", "José Pérez Gil = Pérez"],
  ["Ambassador Ana Ruiz and Ambassador Eva Ruiz", "Ana Ruiz; Eva Ruiz"],
  ["Minister Arturo Reyes met Minister Pablo Reeve.", "Arturo Reyes; Pablo Reeve"],
] as const;

test.each(bodies)("%s", (text, expected) => expect(entitiesOf(text, "organisation").join("; ")).toBe(expected));
test.each(people)("%s", (text, expected) => expect(entitiesOf(text, "person").join("; ")).toBe(expected));
test("a country's name, adjective and people are one", () => expect(entitiesOf("Cuba sent Cuban doctors; the Cubans came.", "country")).toEqual(["Cuba = Cuban = Cubans"]));

test("one letter more, less or other is near, in either order", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 6, maxLength: 12 }), fc.nat(5), fc.string({ minLength: 1, maxLength: 1 }), (word, at, letter) => {
      const one = [word.slice(0, at) + letter + word.slice(at), word.slice(0, at) + word.slice(at + 1), word.slice(0, at) + letter + word.slice(at + 1)];
      for (const other of one) expect([isNear(word, other), isNear(other, word)]).toEqual([true, true]);
    }),
  );
});
test("short names are one only when they are equal", () => expect([isVariant("Ra", "Rao"), isVariant("Aliyev", "Aliyeva"), isVariant("Reyes", "Reeve")]).toEqual([false, true, false]));

const genders = [
  ["Mrs Okoro and Mr Kahn met.", "Okoro f; Kahn m"],
  ["Mr Kahn and Ambassador Ruiz met.", "Kahn m; Ruiz -"],
  ["Her Excellency Dr Wahyuni spoke.", "Wahyuni f"],
  ["Minister Maria Silva and his guest, Peter Kahn, agreed.", "Maria Silva f; Peter Kahn m"],
] as const;

test.each(genders)("%s", (text, expected) => {
  const people = nameLayers(text).entities.filter((e) => e.kind === "person");
  expect(people.map((e) => `${e.name} ${e.gender ?? "-"}`).join("; ")).toBe(expected);
});

test("a body's country is in its name, or known", () => {
  const { entities } = nameLayers("The Cuban Academy of Sciences and USAID met the World Bank.");
  expect(entities.filter((e) => e.kind === "organisation").map((e) => e.country)).toEqual(["CU", "US", undefined]);
});

test("a capital at the head of a body's name tells its country, two countries in it do not", () => {
  const { entities } = nameLayers("The Port Moresby General Hospital and the China-Uganda Friendship Hospital were visited.");
  expect(entities.filter((e) => e.kind === "organisation").map((e) => e.country)).toEqual(["PG", undefined]);
});
