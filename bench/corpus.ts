import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../scripts/docs/root.ts";

const corpus = join(ROOT, "corpus");

/** The English texts of the corpus: the other tools read no other language. */
export const TEXTS: readonly string[] = readdirSync(corpus)
  .sort()
  .filter((name) => existsSync(join(corpus, name, "text.txt")) && JSON.parse(readFileSync(join(corpus, name, "about.json"), "utf8")).language === "en")
  .map((name) => readFileSync(join(corpus, name, "text.txt"), "utf8"));
