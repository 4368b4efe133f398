/** One candidate: its features and whether a coder recorded it. */
export interface Example {
  readonly features: readonly string[];
  readonly label: 0 | 1;
}

export interface Model {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

export interface FitOptions {
  /** of the squared weights; the bias goes free */
  readonly penalty: number;
  /** features met in fewer examples are left out */
  readonly least: number;
  readonly rounds: number;
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

function featureIndex(examples: readonly Example[], least: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const name of new Set(features)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([, n]) => n >= least).map(([name]) => name).sort();
  return new Map(names.map((name, n) => [name, n]));
}

/** The gradient of the loss over all examples; the bias stands last. */
function gradientOf(w: Float64Array, rows: readonly (readonly number[])[], labels: readonly number[]): Float64Array {
  const bias = w.length - 1;
  const gradient = new Float64Array(w.length);
  rows.forEach((row, n) => {
    const error = sigmoid(row.reduce((sum, i) => sum + w[i]!, w[bias]!)) - labels[n]!;
    for (const i of row) gradient[i]! += error;
    gradient[bias]! += error;
  });
  return gradient;
}

/**
 * Logistic regression with an L2 penalty, by full-batch gradient descent with AdaGrad steps (Duchi, Hazan and Singer 2011): no randomness,
 * so that the same examples in the same order give the same weights.
 */
export function fit(examples: readonly Example[], { penalty, least, rounds }: FitOptions): Model {
  const index = featureIndex(examples, least);
  const rows = examples.map(({ features }) => [...new Set(features)].map((name) => index.get(name)).filter((n) => n !== undefined));
  const labels = examples.map(({ label }) => label);
  const w = new Float64Array(index.size + 1);
  const squares = new Float64Array(w.length).fill(1e-6);
  for (let round = 0; round < rounds; round++) {
    const gradient = gradientOf(w, rows, labels);
    for (let i = 0; i < w.length; i++) {
      const g = gradient[i]! + (i < index.size ? penalty * w[i]! : 0);
      squares[i]! += g * g;
      w[i]! -= (0.5 * g) / Math.sqrt(squares[i]!);
    }
  }
  return { bias: w[index.size]!, weights: new Map([...index].map(([name, n]) => [name, w[n]!])) };
}

/** The probability that a coder records a candidate with these features. */
export function predict({ bias, weights }: Model, features: readonly string[]): number {
  let sum = bias;
  for (const name of new Set(features)) sum += weights.get(name) ?? 0;
  return sigmoid(sum);
}
