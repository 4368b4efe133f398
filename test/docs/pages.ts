import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../scripts/docs/root.ts";

export interface Page {
  /** from the project's folder */
  readonly path: string;
  readonly text: string;
}

const IGNORED = new Set(["node_modules", "dist", "coverage", "corpus"]);

function pathsIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return IGNORED.has(entry.name) || entry.name.startsWith(".") ? [] : pathsIn(path);
    return entry.name.endsWith(".md") ? [path] : [];
  });
}

/** Every Markdown page of the project. */
export const pages = (): Page[] => pathsIn("").sort().map((path) => ({ path, text: page(path) }));

export const page = (path: string): string => readFileSync(join(ROOT, path), "utf8");

/** A page without its code. */
export const prose = (text: string): string => text.replaceAll(/^```[\s\S]*?^```$/gm, "").replaceAll(/`[^`\n]*`/g, "");

/** The anchors that a page's headings make, as GitHub makes them. */
export function anchors(text: string): string[] {
  const headings = text.replaceAll(/^```[\s\S]*?^```$/gm, "").matchAll(/^#+ (.*)$/gm);
  return [...headings].map(([, heading]) => heading!.toLowerCase().replaceAll(/[^\p{L}\p{N} _-]/gu, "").replaceAll(" ", "-"));
}
