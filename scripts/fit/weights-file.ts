import type { Model } from "./logistic.ts";

/** Weights that move a probability by less than half a point at its most are left out. */
const LEAST = 20;

const thousandths = (value: number): number => Math.round(value * 1000);

/** The model as the reader holds it: TypeScript, in thousandths, sorted by code units. The same model gives the same bytes. */
export function weightsFile({ bias, weights }: Model): string {
  const rows = [...weights].map(([name, weight]) => [name, thousandths(weight)] as const).filter(([, weight]) => Math.abs(weight) >= LEAST);
  rows.sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = rows.map(([name, weight]) => `  ${JSON.stringify(name)}: ${weight},`);
  return ["// Fitted by scripts/fit.ts; thousandths.", `export const BIAS = ${thousandths(bias)};`, "export const WEIGHTS: Readonly<Record<string, number>> = {", ...lines, "};", ""].join("\n");
}
