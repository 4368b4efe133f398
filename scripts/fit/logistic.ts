/** One candidate: its features and whether a coder recorded it. */
export interface Example {
  readonly features: readonly string[];
  readonly label: 0 | 1;
}

export interface Model {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/**
 * Logistic regression with an L2 penalty, by full-batch gradient descent with AdaGrad steps: no randomness, so that the same examples give
 * the same weights. Features met fewer than `least` times are left out.
 */
export function fit(examples: readonly Example[], options: { readonly penalty: number; readonly least: number; readonly rounds: number }): Model {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const f of new Set(features)) counts.set(f, (counts.get(f) ?? 0) + 1);
  const names = [...counts].filter(([, n]) => n >= options.least).map(([name]) => name).sort();
  const index = new Map(names.map((name, n) => [name, n]));
  const rows = examples.map(({ features }) => [...new Set(features)].map((f) => index.get(f)).filter((n) => n !== undefined));
  const w = new Float64Array(names.length + 1);
  const squares = new Float64Array(names.length + 1).fill(1e-6);
  for (let round = 0; round < options.rounds; round++) {
    const gradient = new Float64Array(names.length + 1);
    rows.forEach((row, n) => {
      const error = sigmoid(row.reduce((sum, i) => sum + w[i]!, w[names.length]!)) - examples[n]!.label;
      for (const i of row) gradient[i]! += error;
      gradient[names.length]! += error;
    });
    for (let i = 0; i < w.length; i++) {
      const g = gradient[i]! + (i < names.length ? options.penalty * w[i]! : 0);
      squares[i]! += g * g;
      w[i]! -= (0.5 * g) / Math.sqrt(squares[i]!);
    }
  }
  return { bias: w[names.length]!, weights: new Map(names.map((name, n) => [name, w[n]!])) };
}

export function predict(model: Model, features: readonly string[]): number {
  let sum = model.bias;
  for (const f of new Set(features)) sum += model.weights.get(f) ?? 0;
  return sigmoid(sum);
}
