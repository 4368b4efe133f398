import { readdirSync, existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ERRORS } from "#model/errors.ts";
import { readingJsonSchema } from "#app/schema.ts";
import { createProgram } from "#cli/program.ts";
import { ROOT } from "../../scripts/docs/root.ts";
import { page } from "./pages.ts";

const headings = (path: string): string[] => [...page(path).matchAll(/^## (.*)$/gm)].map(([, heading]) => heading!);

test("every error has its heading, and no other heading is there", () => expect(headings("docs/reference/errors.md")).toEqual(Object.keys(ERRORS)));

test.each(Object.entries(ERRORS))("the error %s says what it is and what to do, in sentences", (_, { means, remedy }) => {
  expect(means).toMatch(/^[a-z].*[^.]$/);
  expect(remedy).toMatch(/^[A-Z].*\.$/);
});

test("every command has its heading", () => {
  const { commands } = createProgram();
  const names = commands.flatMap((command) => [command.name(), ...command.commands.map((one) => `${command.name()} ${one.name()}`)]);
  expect(headings("docs/reference/cli.md")).toEqual(["rapporteur", ...names.map((name) => `rapporteur ${name}`)]);
});

describe("the format's page names every member of the schema", () => {
  const format = page("docs/reference/format.md");
  const names = (schema: unknown): string[] => {
    if (typeof schema !== "object" || schema === null) return [];
    const own = "properties" in schema ? Object.keys(schema.properties as object) : [];
    return [...own, ...Object.values(schema).flatMap(names)];
  };
  test.each([...new Set(names(readingJsonSchema()))])("%s", (name) => expect(format).toMatch(new RegExp(`[\`{ ]${name}([\`, }]|$)`, "m")));
});

describe("every room says what it does", () => {
  const rooms = readdirSync(join(ROOT, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  test.each([...rooms, "model/codes"])("%s", (room) => {
    const path = `src/${room}/README.md`;
    expect(existsSync(join(ROOT, path))).toBe(true);
    const text = page(path);
    expect(text.trim().split("\n").length).toBeLessThanOrEqual(30);
    for (const words of ["**Comes in**", "**Goes out**", "**Does not know**", "**Start at**"]) expect(text).toContain(words);
  });
});

test("decisions are numbered without a gap", () => {
  const numbers = readdirSync(join(ROOT, "docs/decisions")).flatMap((name) => /^(\d{4})-/.exec(name)?.[1] ?? []).map(Number).sort((a, b) => a - b);
  expect(numbers).toEqual(numbers.map((_, i) => i + 1));
});
