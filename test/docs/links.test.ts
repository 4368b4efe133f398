import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../../scripts/docs/root.ts";
import { anchors, pages, prose, type Page } from "./pages.ts";

const LINK = /\]\(([^)\s]+)\)/g;

/** Links of a page that lead nowhere. Addresses on the web are not asked: tests need no network. */
function broken({ path, text }: Page): string[] {
  const targets = [...prose(text).matchAll(LINK)].map(([, target]) => target!).filter((target) => !/^(https?|mailto):/.test(target));
  return targets.filter((target) => {
    const [file, anchor] = target.split("#");
    const to = file === "" ? path : normalize(join(dirname(path), file!));
    if (!existsSync(join(ROOT, to))) return true;
    return anchor !== undefined && !anchors(readFileSync(join(ROOT, to), "utf8")).includes(anchor);
  });
}

test.each(pages())("links of $path lead somewhere", (page) => expect(broken(page)).toEqual([]));

describe("the check sees a broken link", () => {
  const text = "[a](missing.md) [b](README.md) [c](README.md#nowhere) [d](#here) [e](#gone) [f](https://example.org) `[g](code.md)`\n# Here\n";
  test("and no other", () => expect(broken({ path: "README.md", text: text.replaceAll("#here", "#rapporteur") })).toEqual(["missing.md", "README.md#nowhere", "#gone"]));
});
