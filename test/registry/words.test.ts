import { expect, test } from "vitest";
import { searchable, searchQuery } from "#registry/words.ts";

test.each([
  ["Kochánova, KOCHANOVA!", "kochanova"],
  ["“100 doctors” — 2.5 million", "100 2 5 doctors million"],
  ["🇨🇺 Cuba 😀", "cuba"],
  ["古巴医生", "医 古 巴 生"],
  ["हिन्दी", "हिन्दी"],
  ["", ""],
  ["''; drop table", "drop table"],
  ["x".repeat(100), "x".repeat(60)],
])("%s is found by %s", (text, words) => expect(searchable(text)).toBe(words));

test.each([
  ["Doct. keny", "'doct':* & 'keny':*"],
  ["'& | !", null],
])("%s asks %s", (text, query) => expect(searchQuery(text)).toBe(query));
