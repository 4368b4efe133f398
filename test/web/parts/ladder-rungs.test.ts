import { expect, test } from "vitest";
import { drawnLadder } from "../../../src/web/parts/ladder-rungs.ts";

const said = (party?: boolean) => ({ source: "s", quote: { start: 0, end: 1, exact: "x" }, ...(party !== undefined && { party }) });
const isParty = ({ party }: { readonly party?: boolean }): boolean => party === true;

test("the line goes as far as evidence, and hollow is what only a party says", () => {
  const { stops, reached } = drawnLadder([{ status: "requested", claims: [said(true)] }, { status: "pledged", claims: [said(true), said(false)] }], isParty);
  expect([reached, stops.filter(({ filled }) => filled).length]).toEqual([4, 5]);
  expect(stops.filter(({ partyOnly }) => partyOnly).map(({ status }) => status)).toEqual(["requested"]);
});
test("what was suspended ends it, and fills nothing", () => {
  const { reached, ends } = drawnLadder([{ status: "suspended", claims: [said()] }], isParty);
  expect([reached, ends.map(({ status }) => status)]).toEqual([-1, ["suspended"]]);
});
test("nothing said, nothing filled", () => expect(drawnLadder([], isParty)).toMatchObject({ reached: -1, ends: [] }));
