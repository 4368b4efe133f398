import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../scripts/docs/root.ts";

export interface Page {
  /** from the project's folder */
  readonly path: string;
  readonly text: string;
}

const IGNORED = /^(node_modules|dist|corpus)\//;

/** Every Markdown page of the project that is not ignored by git, new ones too. */
export function pages(): Page[] {
  const { stdout } = spawnSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.md"], { cwd: ROOT, encoding: "utf8" });
  const paths = stdout.split("\n").filter((path) => path !== "" && !IGNORED.test(path) && existsSync(join(ROOT, path)));
  return paths.map((path) => ({ path, text: readFileSync(join(ROOT, path), "utf8") }));
}

export const page = (path: string): string => readFileSync(join(ROOT, path), "utf8");

/** A page without its code. */
export const prose = (text: string): string => text.replaceAll(/^```[\s\S]*?^```$/gm, "").replaceAll(/`[^`\n]*`/g, "");

/** The anchors that a page's headings make, as GitHub makes them. */
export function anchors(text: string): string[] {
  const headings = text.replaceAll(/^```[\s\S]*?^```$/gm, "").matchAll(/^#+ (.*)$/gm);
  return [...headings].map(([, heading]) => heading!.toLowerCase().replaceAll(/[^\p{L}\p{N} _-]/gu, "").replaceAll(" ", "-"));
}
