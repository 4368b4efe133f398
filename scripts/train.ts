// Trains the weights of the grammar: npm run train -- --treebanks DIR [--language en|es] [--out weights]
// The treebanks are Universal Dependencies files in CoNLL-U; weights/ATTRIBUTION.md tells which, and under what licence.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { SETTINGS, train, type Treebank } from "../src/read/grammar/training/train.ts";

/** What each language is trained on, and in how many orders. The test files are never among them. */
const LANGUAGES = {
  en: { files: ["en-ewt-train", "en-ewt-dev", "en-gum-open-train", "en-gum-open-dev"], seeds: 3 },
  es: { files: ["es-ancora-train", "es-gsd-train"], seeds: 5 },
} as const;

type Language = keyof typeof LANGUAGES;

const { values } = parseArgs({ options: { treebanks: { type: "string" }, language: { type: "string" }, out: { type: "string", default: "weights" } } });
if (values.treebanks === undefined) {
  console.error("usage: npm run train -- --treebanks DIR [--language en|es] [--out weights]");
  process.exit(2);
}
const folder = values.treebanks;
mkdirSync(values.out, { recursive: true });
for (const language of Object.keys(LANGUAGES) as Language[]) {
  if (values.language === undefined || values.language === language) writeFileSync(join(values.out, `${language}.bin`), trained(language));
}

function trained(language: Language): Uint8Array {
  const { files, seeds } = LANGUAGES[language], start = performance.now();
  const log = (line: string): void => console.error(`${language} ${((performance.now() - start) / 1000).toFixed(0).padStart(4)} s  ${line}`);
  const bytes = train(files.map(treebank), { ...SETTINGS, language, licence: "CC-BY-SA-4.0", seeds, log });
  console.log(`${language}.bin ${bytes.length} bytes, SHA-256 ${sha256(bytes)}`);
  return bytes;
}

function treebank(name: string): Treebank {
  const bytes = readFileSync(join(folder, `${name}.conllu`));
  return { name: `${name}.conllu`, text: bytes.toString("utf8"), sha256: sha256(bytes) };
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
