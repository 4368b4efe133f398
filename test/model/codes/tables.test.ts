import { describe, expect, test } from "vitest";
import * as codes from "#model/codes/index.ts";

interface Row {
  readonly code: string;
  readonly label: { readonly en: string; readonly es: string };
  readonly origin?: string;
  readonly mapping?: Readonly<Record<string, string | null | readonly string[]>>;
}

const isTable = (value: unknown): value is readonly Row[] => Array.isArray(value) && value.every((row) => typeof row === "object" && row !== null && "code" in row && "label" in row);
const tables: readonly { readonly name: string; readonly rows: readonly Row[] }[] = Object.entries(codes).flatMap(([name, value]) => (isTable(value) ? [{ name, rows: value }] : []));
const has = (rows: readonly Row[], code: string): boolean => rows.some((row) => row.code === code);

/** Which table a field of a mapping points into. */
const targets: Readonly<Record<string, readonly Row[]>> = {
  "activityKinds.tossd": codes.tossdModalities, "activityKinds.aidType": codes.aidTypes, "activityKinds.tuff": codes.tuffFlowTypes,
  "statuses.tuff": codes.tuffStatuses, "statuses.iati": codes.iatiActivityStatuses,
  "roles.iati": codes.iatiOrganisationRoles,
  "instruments.tuff": codes.tuffStatuses, "instruments.iatiDocument": codes.iatiDocumentCategories,
  "terms.finance": codes.financeTypes, "terms.flow": codes.flowTypes, "terms.tuff": codes.tuffFlowTypes,
  "crsPurposes.sdg": codes.sdgTargets,
};
/** Fields that point at names outside our tables. */
const outward = new Set(["entityKinds.ftm", "entityKinds.schemaOrg"]);

test("every table is found", () => expect(tables.length).toBe(32));

describe.each(tables)("$name", ({ name, rows }) => {
  test("has rows", () => expect(rows.length).toBeGreaterThan(1));
  test("codes are unique", () => expect(new Set(rows.map((row) => row.code)).size).toBe(rows.length));
  test("labels are there in both languages, trimmed", () => {
    const poor = rows.filter(({ label }) => [label.en, label.es].some((words) => words === "" || words !== words.trim()));
    expect(poor.map((row) => row.code)).toEqual([]);
  });
  test("labels tell rows apart", () => {
    expect(new Set(rows.map((row) => row.label.en)).size).toBe(rows.length);
    expect(new Set(rows.map((row) => row.label.es)).size).toBe(rows.length);
  });
  test("origins are known", () => expect(rows.filter((row) => name !== "origins" && !has(codes.origins, row.origin ?? "")).map((row) => row.code)).toEqual([]));
  test("mappings point at rows", () => {
    const pointers = rows.flatMap((row) => Object.entries(row.mapping ?? {}).flatMap(([field, to]) => [to].flat().map((code) => ({ key: `${name}.${field}`, code }))));
    const lost = pointers.filter(({ key, code }) => !outward.has(key) && code !== null && !has(targets[key] ?? [], code));
    expect(lost).toEqual([]);
  });
});

test("codes come as literals in the order of the table", () => {
  const tuple = codes.codesOf(codes.terms);
  const first: "donation" = tuple[0];
  expect([first, ...tuple.slice(1)]).toEqual(["donation", "grant", "loan", "credit", "sale"]);
});

test("a row is found by its code", () => expect(codes.byCode(codes.statuses).get("agreed")?.order).toBe(5));

describe("the ladder", () => {
  const mapped = Object.fromEntries(codes.statuses.map((row) => [row.code, [row.mapping.tuff, row.mapping.iati]]));
  test("becomes the foreign statuses that the format promises", () =>
    expect(mapped).toEqual({
      interest: ["Pipeline: Vague", "1"], requested: ["Pipeline: Vague", "1"], offered: ["Pipeline: Vague", "1"], considered: ["Pipeline: Vague", "1"],
      pledged: ["Pipeline: Pledge", "1"], agreed: ["Pipeline: Commitment", "1"], underway: ["Implementation", "2"], completed: ["Completion", "4"],
      suspended: ["Suspended", "6"], cancelled: ["Cancelled", "5"],
    }));
  test("rises without gaps, the two ends off it", () => expect(codes.statuses.map((row) => row.order)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, null, null]));
});

describe("instruments", () => {
  const tuff = (code: string) => codes.instruments.find((row) => row.code === code)?.mapping.tuff;
  test("a memorandum is a pledge", () => expect(tuff("memorandum")).toBe("Pipeline: Pledge"));
  test("a protocol is a commitment", () => expect(tuff("protocol")).toBe("Pipeline: Commitment"));
  const rows: readonly codes.InstrumentRow[] = codes.instruments;
  test("none that does not bind is a commitment", () => expect(rows.filter((row) => row.binding === "no" && row.mapping.tuff === "Pipeline: Commitment")).toEqual([]));
});

test("a CRS purpose begins with its sector", () => expect(codes.crsPurposes.filter((row) => !row.code.startsWith(row.sector) || !has(codes.crsSectors, row.sector))).toEqual([]));

test("relations ask for kinds of entity", () => {
  const asked = codes.relationKinds.flatMap((row) => [...row.subject, ...row.object]);
  expect(asked.filter((kind) => !has(codes.entityKinds, kind))).toEqual([]);
});

test("only origins of the project's own have no address", () => expect(codes.origins.filter((row) => row.url === null).map((row) => row.code)).toEqual(["rapporteur"]));
