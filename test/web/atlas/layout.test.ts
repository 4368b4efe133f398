import { expect, test } from "vitest";
import { layout, type Tie } from "#web/atlas/network/layout.ts";

const TIES: readonly Tie[] = Array.from({ length: 60 }, (_, i) => ({ body: `b${i % 20}`, name: `Body ${i % 20}`, country: ["CU", "KZ", "GH", "PE"][i % 4]!, count: (i % 5) + 1, all: (i % 7) + 1 }));
const FRAME = { width: 900, height: 640 };

test("each body and each country once, each tie between two of them", () => {
  const { nodes, edges } = layout(TIES, FRAME);
  expect([nodes.filter(({ kind }) => kind === "body").length, nodes.filter(({ kind }) => kind === "country").length, edges.length]).toEqual([20, 4, 60]);
  for (const { from, to } of edges) expect([from.kind, to.kind]).toEqual(["body", "country"]);
});
test("within the frame", () => {
  for (const { x, y, r } of layout(TIES, FRAME).nodes) expect(x - r >= 0 && x + r <= 900 && y - r >= 0 && y + r <= 640).toBe(true);
});
test("the same ties, the same places", () => expect(layout(TIES, FRAME)).toEqual(layout(TIES, FRAME)));
test("one tie alone", () => expect(layout(TIES.slice(0, 1), FRAME).nodes).toHaveLength(2));
