import type { TextExamples } from "./examples.ts";
import { fit, predict, type FitOptions } from "./logistic.ts";

/** A guess for a text that the model had not seen, with what the coder did. */
export interface Guess {
  readonly value: number;
  readonly label: 0 | 1;
}

export interface AtFloor {
  readonly floor: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const FOLDS = 5;

/** Guesses for every text by a model fitted to the texts of the other folds; text n is in fold n modulo 5. */
export function crossValidate(texts: readonly TextExamples[], options: FitOptions): Guess[] {
  const guesses: Guess[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const part = (held: boolean) => texts.filter((_, n) => (n % FOLDS === fold) === held).flatMap((text) => text.examples);
    const model = fit(part(false), options);
    for (const { features, label } of part(true)) guesses.push({ value: predict(model, features), label });
  }
  return guesses;
}

/** What comes out when candidates below the floor are left out. */
export function atFloor(guesses: readonly Guess[], asked: number, floor: number): AtFloor {
  const kept = guesses.filter(({ value }) => value >= floor);
  const right = kept.filter(({ label }) => label === 1).length;
  const share = (n: number, of: number): number => (of === 0 ? 0 : n / of);
  return { floor, precision: share(right, kept.length), recall: share(right, asked), f1: share(2 * right, kept.length + asked) };
}

/** The floor, in twentieths from 0.1 to 0.8, at which F1 is highest; the lowest of several. */
export function bestFloor(guesses: readonly Guess[], asked: number): AtFloor {
  const floors = Array.from({ length: 15 }, (_, n) => (n + 2) / 20);
  return floors.map((floor) => atFloor(guesses, asked, floor)).reduce((best, one) => (one.f1 > best.f1 ? one : best));
}

/** Mean negative log likelihood of the labels, in nats. */
export function logLoss(guesses: readonly Guess[]): number {
  return guesses.reduce((sum, { value, label }) => sum - Math.log(label === 1 ? value : 1 - value), 0) / guesses.length;
}
