import type { SetFigures, TextFigures } from "./figures.ts";
import { LAYERS, measure } from "./verdict.ts";

/** Facts of a text that are right now and were not before, and the other way round: "layer: fact". */
export interface Change {
  readonly text: string;
  readonly won: readonly string[];
  readonly lost: readonly string[];
  readonly extra: number;
  readonly missed: number;
}

const NOTHING: TextFigures = { right: {}, extra: 0, missed: 0 };

const names = ({ right }: TextFigures): string[] => Object.entries(right).flatMap(([layer, facts]) => facts.map((fact) => `${layer}: ${fact}`));

function change(text: string, now: TextFigures, before: TextFigures): Change {
  const [is, was] = [names(now), names(before)].map((list) => new Set(list)) as [Set<string>, Set<string>];
  return { text, won: [...is].filter((one) => !was.has(one)), lost: [...was].filter((one) => !is.has(one)), extra: now.extra - before.extra, missed: now.missed - before.missed };
}

/** The texts of a set that are read otherwise than before. */
export function changes(now: SetFigures, before: SetFigures | undefined): Change[] {
  if (!now.byText || !before?.byText) return [];
  const was = before.byText;
  const all = Object.entries(now.byText).map(([text, figures]) => change(text, figures, was[text] ?? NOTHING));
  return all.filter(({ won, lost, extra, missed }) => won.length + lost.length > 0 || extra !== 0 || missed !== 0);
}

/** By how much the F1 of a layer may fall before it counts as a fall. */
const SLACK = 0.02;

/** The layers of a set, FACTS among them, whose F1 fell by more than 0.02. */
export function falls(now: SetFigures, before: SetFigures | undefined): string[] {
  const f1 = (figures: SetFigures | undefined, layer: string): number | undefined => figures?.layers[layer] && measure(figures.layers[layer]).f1;
  return [...LAYERS, "FACTS"].filter((layer) => (f1(before, layer) ?? 0) - (f1(now, layer) ?? 0) > SLACK);
}
