import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { codesReference } from "../../../scripts/codes-page.ts";

test("the reference page is what the tables say", () => expect(readFileSync("docs/reference/codes.md", "utf8")).toBe(codesReference()));
