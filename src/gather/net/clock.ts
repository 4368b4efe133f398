/** The time, and waiting for it; a test hands in one that does not wait. */
export interface Clock {
  /** milliseconds since 1970 */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

export const clock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds)),
};
