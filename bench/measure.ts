/** One thing to measure: does its work once over all texts. */
export interface Contender {
  readonly name: string;
  readonly run: () => unknown;
}

export interface Measured {
  readonly name: string;
  /** runs in a second: the median of all rounds */
  readonly perSecond: number;
}

const ROUNDS = 9;
const LEAST_MS = 300;

function once(run: () => unknown): number {
  const start = performance.now();
  let runs = 0;
  while (performance.now() - start < LEAST_MS) {
    run();
    runs++;
  }
  return (runs * 1000) / (performance.now() - start);
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;

/** Measures contenders in turn, round by round, so that a slow moment of the machine meets them all. */
export function measure(contenders: readonly Contender[]): Measured[] {
  for (const { run } of contenders) once(run); // warm
  const rounds = Array.from({ length: ROUNDS }, () => contenders.map(({ run }) => once(run)));
  return contenders.map(({ name }, i) => ({ name, perSecond: median(rounds.map((round) => round[i]!)) }));
}
