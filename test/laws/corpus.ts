import { existsSync, readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("../../corpus/", import.meta.url));

export interface CorpusText {
  readonly name: string;
  readonly text: string;
}

/** The project's own texts, as the reader gets them. */
export const CORPUS: readonly CorpusText[] = readdirSync(FOLDER)
  .sort()
  .filter((name) => existsSync(`${FOLDER}${name}/text.txt`))
  .map((name) => ({ name, text: readFileSync(`${FOLDER}${name}/text.txt`, "utf8").replaceAll(/\r\n?/g, "\n") }));
