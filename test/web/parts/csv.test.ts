import { expect, test } from "vitest";
import { csvOf } from "#web/parts/svg-figure/csv.ts";
import type { Column } from "#web/parts/svg-figure/column.ts";

type Row = readonly [string | null, number];
const columns: readonly Column<Row>[] = [{ name: "what", of: ([what]) => what }, { name: "how, many", of: ([, many]) => many, numeric: true }];
const lineOf = (what: string | null): string => csvOf(columns, [[what, 1000]]).split("\r\n")[1]!;

test("the names of the columns first", () => expect(csvOf(columns, [])).toBe('what,"how, many"\r\n'));
test.each([
  ["plain", "plain,1000"], ['say "so"', '"say ""so""",1000'], ["one, two", '"one, two",1000'], ["=HYPERLINK(1)", "'=HYPERLINK(1),1000"], ["-1", "'-1,1000"], ["@a", "'@a,1000"], [null, ",1000"],
])("%j", (what, line) => expect(lineOf(what)).toBe(line));
test("a line end stays within its field", () => expect(csvOf(columns, [["a\nb", 1]])).toBe('what,"how, many"\r\n"a\nb",1\r\n'));
