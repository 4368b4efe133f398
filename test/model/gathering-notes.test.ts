import { describe, expect, test } from "vitest";
import { gatheringNote, sayGatheringNote } from "#model/gathering-notes.ts";

describe("notes on how a text was gathered", () => {
  test.each([
    [gatheringNote("created", "2021-03-02"), "created 2021-03-02, by its properties", "creado el 2021-03-02, según sus propiedades"],
    [gatheringNote("unread", 2, 7), "2 of 7 pages could not be read", "no se pudieron leer 2 de 7 páginas"],
    [gatheringNote("readable"), "text: readability", "texto: readability"],
    [gatheringNote("lenient"), "text: readability, nothing left out", "texto: readability, sin dejar nada fuera"],
    [gatheringNote("summary"), "a summary: the page itself may say more", "un resumen: la página misma puede decir más"],
  ])("%s", (kept, en, es) => {
    expect(kept).toBe(en);
    expect([sayGatheringNote(kept, "en"), sayGatheringNote(kept, "es")]).toEqual([en, es]);
  });
  test("one that is none of ours stays", () => expect(sayGatheringNote("read by hand", "es")).toBeNull());
  test("a day with what a replacement would take apart", () => expect(gatheringNote("created", "$& {}")).toBe("created $& {}, by its properties"));
});
