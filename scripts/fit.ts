// Fits the confidence model of activities to coded texts: npm run fit -- [--references [NAME=]DIR[@N/M|@!N/M] …] [--check]
// Prints what cross-validation by text makes of it and writes src/read/confidence/weights.ts; with --check it writes nothing and exits 1 where
// the file is not what these references give. The project's own corpus always counts.
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { projectGrammars } from "./evaluate/grammars.ts";
import { placeOf, readReferences } from "./evaluate/references.ts";
import { candidatesOf } from "./fit/candidates.ts";
import { examplesOf } from "./fit/examples.ts";
import { fit } from "./fit/logistic.ts";
import { atFloor, bestFloor, crossValidate, logLoss, type AtFloor } from "./fit/validate.ts";
import { weightsFile } from "./fit/weights-file.ts";

const FILE = "src/read/confidence/weights.ts";
/** Chosen by cross-validation. */
const OPTIONS = { penalty: 6, least: 3, rounds: 300 } as const;

const { values } = parseArgs({ options: { references: { type: "string", multiple: true, default: [] }, check: { type: "boolean", default: false } } });
const sets = await Promise.all(["corpus", ...values.references].map((words) => readReferences(placeOf(words))));
const grammars = projectGrammars();
const texts = sets.flatMap((set) => set.texts).map(({ text, reference }) => examplesOf(text, reference.activities, candidatesOf(text, grammars)));
const examples = texts.flatMap((one) => one.examples);
const asked = texts.reduce((sum, one) => sum + one.asked, 0);

const told = ({ floor, precision, recall, f1 }: AtFloor): string => `floor ${floor.toFixed(2)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`;
const guesses = crossValidate(texts, OPTIONS);
console.log(`${texts.length} texts, ${asked} activities asked, ${examples.length} candidates, ${examples.filter((one) => one.label === 1).length} of them asked`);
console.log(`all of them      ${told(atFloor(guesses, asked, 0))}`);
console.log(`cross-validated  ${told(bestFloor(guesses, asked))}  log loss ${logLoss(guesses).toFixed(3)}`);

const written = weightsFile(fit(examples, OPTIONS));
if (!values.check) writeFileSync(FILE, written);
else if (readFileSync(FILE, "utf8") !== written) {
  console.error(`${FILE} is not what these references give: npm run fit`);
  process.exitCode = 1;
}
