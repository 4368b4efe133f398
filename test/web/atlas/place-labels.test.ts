import fc from "fast-check";
import { expect, test } from "vitest";
import { placeLabels, type Labelled } from "#web/atlas/place-labels.ts";

const FRAME = { size: 10, width: 400, height: 200 };
const LETTER = 5.4;

const boxOf = (words: string, { x, y, anchor }: { readonly x: number; readonly y: number; readonly anchor: string }) => {
  const width = words.length * LETTER;
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - 5, bottom: y + 5 };
};

test("the first come first, what has no room has no place", () => {
  const points = Array.from({ length: 9 }, (_, i): Labelled => ({ key: `${i}`, x: 200 + i, y: 100, r: 2, words: "a name" }));
  const places = placeLabels(points, FRAME);
  expect(places.has("0")).toBe(true);
  expect(places.size).toBeLessThan(9);
});
test("beside the edge it stands inwards", () => expect(placeLabels([{ key: "a", x: 398, y: 100, r: 2, words: "a name" }], FRAME).get("a")?.anchor).toBe("end"));
test("no label touches another or leaves the frame", () => {
  const point = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 200 }), r: fc.integer({ min: 1, max: 9 }), words: fc.string({ minLength: 1, maxLength: 20 }) });
  fc.assert(fc.property(fc.array(point, { maxLength: 40 }), fc.boolean(), (points, below) => {
    const labelled = points.map((one, i) => ({ ...one, key: `${i}` }));
    const boxes = [...placeLabels(labelled, { ...FRAME, below })].map(([key, place]) => boxOf(labelled[Number(key)]!.words, place));
    for (const [i, a] of boxes.entries()) {
      expect(a.left >= 0 && a.right <= 400 && a.top >= 0 && a.bottom <= 200).toBe(true);
      for (const b of boxes.slice(i + 1)) expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
    }
  }));
});
