import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { ROOT } from "../arch/plant.ts";

export interface WebSource {
  /** from src/web on, with slashes */
  readonly path: string;
  readonly text: string;
}

/** The sources of the pages whose names end so. */
export function webSources(ending: RegExp): readonly WebSource[] {
  const folder = join(ROOT, "src", "web");
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/")).sort();
  return paths.filter((path) => ending.test(path)).map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
}

/** Every node of a source, the outer ones first. */
export function nodesOf({ path, text }: WebSource): readonly ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS));
  return found;
}

/** `path:line what`, for a list that a person goes through. */
export const at = ({ path, text }: WebSource, offset: number, what: string): string => `${path}:${text.slice(0, offset).split("\n").length} ${what.trim()}`;
