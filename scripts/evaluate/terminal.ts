import type { Calibration } from "./calibration.ts";
import type { Change } from "./compare.ts";
import type { SetFigures } from "./figures.ts";
import type { Score } from "./score.ts";
import { measure, type Tally } from "./verdict.ts";

const three = (value: number): string => value.toFixed(3).padStart(7);
const count = (value: number): string => String(value).padStart(6);

function gain(now: Tally, before: Tally | undefined): string {
  if (!before) return "";
  const difference = measure(now).f1 - measure(before).f1;
  return `${three(measure(before).f1)}  ${Math.abs(difference) < 0.0005 ? "     =" : `${difference > 0 ? "+" : "-"}${Math.abs(difference).toFixed(3)}`}`;
}

const row = (layer: string, tally: Tally, before: Tally | undefined): string => {
  const { precision, recall, f1 } = measure(tally);
  return [layer.replace(/^entities: /, "  ").padEnd(18), three(precision), three(recall), three(f1), count(tally.right), count(tally.extra), count(tally.missed), "  ", gain(tally, before)].join("").trimEnd();
};

const calibration = (what: string, { top, bottom, fifths }: Calibration): string =>
  `${what}: right ${bottom.right.toFixed(2)} in the less confident half, ${top.right.toFixed(2)} in the more confident; in fifths (confidence > right) ${fifths.map(({ confidence, right }) => `${confidence.toFixed(2)} > ${right.toFixed(2)}`).join(", ")}`;

/** A set's figures beside those before it. */
export function showSet(now: SetFigures, before: SetFigures | undefined): string {
  const head = `${`== ${now.name}`.padEnd(18)}      P      R     F1 right extra  missed  ${before ? `  ${before.date}` : ""}`.trimEnd();
  const rows = Object.entries(now.layers).map(([layer, tally]) => row(layer, tally, before?.layers[layer]));
  return [
    head, ...rows, ...(now.activities ? [calibration("activities", now.activities)] : []), ...(now.entities ? [calibration("entities", now.entities)] : []),
    `${now.texts} texts, ${now.quotes} quotes, ${now.outside} of them not in the text`,
  ].join("\n");
}

const signed = (value: number): string => (value > 0 ? `+${value}` : String(value));

/** Which texts are read otherwise than before; with `all` every fact that was won or lost. */
export function showChange({ text, won, lost, extra, missed }: Change, all: boolean): string {
  const whole = `  ${text}: ${won.length} won, ${lost.length} lost, extra ${signed(extra)}, missed ${signed(missed)}`;
  return all ? [whole, ...won.map((one) => `    + ${one}`), ...lost.map((one) => `    - ${one}`)].join("\n") : whole;
}

/** Every fact of a text that is not as the reference has it. */
export const showErrors = (text: string, { verdicts }: Score): string[] =>
  verdicts.filter(({ outcome, layer }) => outcome !== "right" && layer !== "activities found" && !layer.startsWith("entities: ")).map(({ layer, outcome, fact, got }) => `${text}\t${layer}\t${outcome}\t${fact}${got === undefined ? "" : `\t${got}`}`);
