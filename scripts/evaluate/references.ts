import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { gatherFile } from "#gather/index.ts";
import type { Reference, Referenced } from "./reference.ts";

/** Texts with their references that are measured together. */
export interface ReferenceSet {
  readonly name: string;
  readonly texts: readonly Referenced[];
}

/** Where a set lies and which of its texts count. */
export interface Place {
  readonly name: string;
  readonly folder: string;
  readonly keeps: (index: number) => boolean;
}

const PART = /@(!?)(\d+)\/(\d+)$/;

/**
 * Reads `[NAME=]DIR[@N/M|@!N/M]`: `@1/2` keeps the first of every two texts in the order of their names, `@!3/3` all but the third of every
 * three. Without a name the set is called after its folder. Throws where the part is none.
 */
export function placeOf(words: string): Place {
  const part = PART.exec(words);
  const [, name, path] = /^(?:([\w-]+)=)?(.+)$/s.exec(part ? words.slice(0, part.index) : words) ?? [];
  if (path === undefined) throw new Error(`no folder of references: ${words}`);
  const folder = resolve(path);
  const [, not, n, m] = part ?? [];
  if (part && (Number(n) < 1 || Number(n) > Number(m))) throw new Error(`no such part: ${words}`);
  return { name: name ?? basename(folder), folder, keeps: (index) => !part || (index % Number(m) === Number(n) - 1) !== (not === "!") };
}

interface Files {
  readonly name: string;
  readonly text: string;
  readonly reference: string;
}

const stems = (folder: string, extension: string): string[] =>
  existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(extension)).map((file) => file.slice(0, -extension.length)) : [];

/** NAME/text.txt with NAME/gold.json, documents/NAME.txt with gold/NAME.json, or NAME.txt with NAME.json. */
function filesIn(folder: string): Files[] {
  const inFolders = readdirSync(folder).map((name) => ({ name, text: join(folder, name, "text.txt"), reference: join(folder, name, "gold.json") }));
  const apart = stems(join(folder, "gold"), ".json").map((name) => ({ name, text: join(folder, "documents", `${name}.txt`), reference: join(folder, "gold", `${name}.json`) }));
  const together = stems(folder, ".json").map((name) => ({ name, text: join(folder, `${name}.txt`), reference: join(folder, `${name}.json`) }));
  const all = [...inFolders, ...apart, ...together].filter((one) => existsSync(one.text) && existsSync(one.reference));
  return all.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Reads a set of references. Throws where the folder holds none. */
export async function readReferences({ name, folder, keeps }: Place): Promise<ReferenceSet> {
  const files = filesIn(folder);
  if (files.length === 0) throw new Error(`no references in ${folder}`);
  const read = async (one: Files): Promise<Referenced> => ({ name: one.name, text: await gatherFile(one.text), reference: JSON.parse(readFileSync(one.reference, "utf8")) as Reference });
  return { name, texts: await Promise.all(files.filter((_, index) => keeps(index)).map(read)) };
}
