// How well the reader reads: npm run evaluate -- [--references [NAME=]DIR[@N/M|@!N/M] …] [--changes] [--errors] [--check] [--write --date YYYY-MM-DD]
// Reads the project's corpus and the sets given, and prints the figures beside the last committed ones. --changes names the facts that were
// won and lost: of the corpus against the committed figures, of other sets against the last run here. --errors prints every fact that is not as the
// reference has it. --check exits 1 where a figure of the corpus fell by more than 0.02. --write commits the figures to docs/reference and the README.
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { createReader } from "#read/index.ts";
import { committed, readAccuracy, update, writeAccuracy } from "./evaluate/accuracy-file.ts";
import { accuracyPage, withBrief } from "./evaluate/accuracy-page.ts";
import { changes, falls } from "./evaluate/compare.ts";
import { setFigures, type SetFigures } from "./evaluate/figures.ts";
import { projectGrammars } from "./evaluate/grammars.ts";
import { placeOf, readReferences, type ReferenceSet } from "./evaluate/references.ts";
import { score } from "./evaluate/score.ts";
import { showChange, showErrors, showSet } from "./evaluate/terminal.ts";

const FIGURES = "docs/reference/accuracy.json";
const PAGE = "docs/reference/accuracy.md";
const README = "README.md";
const LAST = "dist/accuracy.json";

const flag = { type: "boolean", default: false } as const;
const { values } = parseArgs({ options: { references: { type: "string", multiple: true, default: [] }, changes: flag, errors: flag, check: flag, write: flag, date: { type: "string" } } });
if (values.write && !/^\d{4}-\d\d-\d\d$/.test(values.date ?? "")) {
  console.error("evaluate: --write needs the day of the measurement: --date YYYY-MM-DD");
  process.exit(2);
}

const read = createReader({ grammars: projectGrammars() });
const before = readAccuracy(FIGURES);
const last = readAccuracy(LAST);

function evaluate({ name, texts }: ReferenceSet): SetFigures {
  const scores = new Map(texts.map(({ name: text, text: words, reference }) => [text, score(reference, read({ text: words }))]));
  const now = setFigures({ name, date: values.date ?? "" }, scores);
  const was = before.sets.find((one) => one.name === name);
  if (values.errors) for (const [text, one] of scores) console.log(showErrors(text, one).join("\n"));
  console.log(showSet(now, was));
  for (const change of changes(now, was?.byText ? was : last.sets.find((one) => one.name === name))) console.log(showChange(change, values.changes));
  console.log("");
  return now;
}

const measured: SetFigures[] = [];
for (const words of ["corpus", ...values.references]) measured.push(evaluate(await readReferences(placeOf(words))));
writeAccuracy(LAST, update(last, measured));

const fallen = falls(measured[0]!, before.sets.find((one) => one.name === "corpus"));
if (values.check && fallen.length > 0) {
  console.error(`evaluate: fell by more than 0.02 on the corpus: ${fallen.join(", ")}`);
  process.exitCode = 1;
}
if (values.write) {
  const accuracy = committed(update(before, measured));
  writeAccuracy(FIGURES, accuracy);
  writeFileSync(PAGE, accuracyPage(accuracy));
  writeFileSync(README, withBrief(readFileSync(README, "utf8"), accuracy));
}
