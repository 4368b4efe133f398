import { describe, expect, test } from "vitest";
import { entitiesOf, likeEntity, sourceOf } from "#match/index.ts";
import { createReader } from "#read/index.ts";
import { CORPUS } from "../../laws/corpus.ts";

const read = createReader();
const readings = CORPUS.map(({ text }) => read({ text }));

describe("entities of readings", () => {
  test("stand in the reading's order", () => {
    for (const reading of readings) expect(entitiesOf(reading).map(({ names }) => names[0])).toEqual(reading.entities.map(({ name }) => name));
  });
  test("within a reading no two are the same beyond doubt, but for the reader's own slips", () => {
    const twins = readings.flatMap((reading) => {
      const all = entitiesOf(reading);
      return all.flatMap((a, i) => all.slice(i + 1).filter((b) => likeEntity(a, b).verdict === "same").map((b) => `${a.names[0]} = ${b.names[0]}`));
    });
    expect(twins.length).toBeLessThanOrEqual(readings.length / 4);
  });
  test("a country's body belongs to the country", () => {
    const reading = read({ text: "Dr. Jane Doe, Minister of Health of Ghana, received the team of the Cuban Ministry of Public Health in Accra." });
    expect(entitiesOf(reading).find(({ kind }) => kind === "person")?.countries ?? []).toEqual(["GH"]);
  });
  test("a source keeps its id and text", () => expect(sourceOf(readings[0]!)).toMatchObject({ id: readings[0]!.source.id, text: CORPUS[0]!.text }));
});
