import { expect, expectTypeOf, test } from "vitest";
import type { z } from "zod";
import { readingJsonSchema, readingSchema } from "#app/schema.ts";
import type { Reading } from "#model/reading.ts";
import { SAMPLE } from "../cli/sample/reading.ts";

test("the schema and the model are one type", () => {
  expectTypeOf<z.infer<typeof readingSchema>>().toEqualTypeOf<Reading>();
});

test("a reading validates and nothing of it is unknown to the schema", () => expect(readingSchema.parse(SAMPLE)).toEqual(SAMPLE));

const { source, activities } = SAMPLE;
test.each([
  ["another format", { ...SAMPLE, format: "rapporteur/reading@2" }],
  ["a quote without words", { ...SAMPLE, notes: [{ rule: "x", message: "y", quote: { start: 3, end: 3, exact: "" } }] }],
  ["a status off the ladder", { ...SAMPLE, activities: [{ ...activities[0]!, status: "rumoured" }] }],
  ["a trigger that is missing", { ...SAMPLE, activities: [{ ...activities[0]!, trigger: undefined }] }],
  ["a date that is no EDTF", { ...SAMPLE, source: { ...source, published: { value: "last week", quote: activities[0]!.quote } } }],
  ["an id that is no hash", { ...SAMPLE, source: { ...source, id: "7" } }],
])("%s does not validate", (_, value) => expect(readingSchema.safeParse(value).success).toBe(false));

test("the published schema allows members of later versions", () => {
  const schema = readingJsonSchema();
  expect(schema).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema", title: "Reading", type: "object" });
  expect(JSON.stringify(schema)).not.toContain('"additionalProperties":false');
});
