import type { Accuracy } from "./accuracy-file.ts";
import type { Bin, Calibration } from "./calibration.ts";
import type { SetFigures } from "./figures.ts";
import { aboutSet } from "./sets.ts";
import { measure, type Tally } from "./verdict.ts";

const line = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;

/** A table whose first columns hold words, the others numbers. */
function table(head: readonly string[], rows: readonly (readonly (string | number)[])[], words = 1): string {
  return [line(head), line(head.map((_, n) => (n < words ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

const two = (value: number): string => value.toFixed(2);

const summary = (sets: readonly SetFigures[]): string => {
  const rows = sets.map(({ name, date, texts, quotes, outside, layers }) => {
    const { about, tuned } = aboutSet(name);
    return [`\`${name}\``, about, tuned, texts, two(measure(layers["FACTS"]!).f1), `${quotes}, ${outside} outside`, date];
  });
  return table(["set", "what it is", "tuned on it", "texts", "FACTS F1", "quotes", "measured"], rows, 3);
};

const briefLayers = ["FACTS", "activities", "status", "participants", "entities", "dates"] as const;

/** The figures in brief, for the README: F1 of the main layers of each set. */
export function accuracyBrief({ sets }: Accuracy): string {
  const rows = sets.map(({ name, date, texts, layers }) => {
    const { about, tuned } = aboutSet(name);
    return [about.replace("../../", ""), tuned, texts, ...briefLayers.map((layer) => two(measure(layers[layer]!).f1)), date];
  });
  return table(["texts of", "tuned on them", "texts", ...briefLayers, "measured"], rows, 2);
}

const BRIEF = /(?<=<!-- accuracy -->\n)[^]*?(?=<!-- \/accuracy -->)/;

/** A README with the figures in brief between its two marks. */
export const withBrief = (readme: string, accuracy: Accuracy): string => readme.replace(BRIEF, () => `${accuracyBrief(accuracy)}\n`);

const layerRow = ([layer, tally]: readonly [string, Tally]): (string | number)[] => {
  const { precision, recall, f1 } = measure(tally);
  return [layer.replace(/^entities: /, "– "), two(precision), two(recall), two(f1), tally.right, tally.extra, tally.missed];
};

const half = ({ facts, right }: Bin): string => `${two(right)} (${facts})`;

const calibrationRow = (name: string, { top, bottom, fifths }: Calibration): string[] => [
  name, half(bottom), half(top), ...fifths.map(({ confidence, right }) => `${two(confidence)} → ${two(right)}`),
];

function confidenceOf(sets: readonly SetFigures[]): string {
  const rows = sets.flatMap(({ name, activities, entities }) => [...(activities ? [calibrationRow(`\`${name}\` activities`, activities)] : []), ...(entities ? [calibrationRow(`\`${name}\` entities`, entities)] : [])]);
  return table(["set", "bottom half", "top half", "1st fifth", "2nd", "3rd", "4th", "5th"], rows);
}

const section = ({ name, layers }: SetFigures): string =>
  `## ${name}\n\n${table(["layer", "precision", "recall", "F1", "right", "extra", "missed"], Object.entries(layers).map(layerRow))}\n`;

/** The reference page of the figures, in Markdown. */
export const accuracyPage = ({ sets }: Accuracy): string => `# Accuracy

<!-- Written by scripts/evaluate.ts --write from accuracy.json; do not edit by hand. -->

How much of what a careful reader gets out of a text the built-in reader finds, and how much of what it says is right. Each text has a
reference: what a coder recorded by hand. Reading and reference are paired one to one; what the coder called optional is neither asked for nor
counted wrong. FACTS counts every single fact of the layers below: an activity that is missed also misses its status, participants and roles.

Figures on texts that rules and weights were tuned on flatter; those of the sets that nothing was tuned on tell what to expect.
\`npm run evaluate\` measures the project's corpus and compares it with this page; \`--references NAME=DIR\` measures other references beside it.

${summary(sets)}

## Confidence

Share of the activities that a coder recorded too, with the right kind: below and above the median confidence (and of how many), and in fifths
from the least to the most confident, mean confidence → share right.

${confidenceOf(sets)}

${sets.map(section).join("\n")}`;
