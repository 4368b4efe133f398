import type { Clock } from "#gather/net/clock.ts";

/** A clock that goes on only when somebody sleeps, and then at once. */
export function manual(start = 0): { readonly clock: Clock; readonly slept: number[] } {
  let time = start;
  const slept: number[] = [];
  const sleep = async (milliseconds: number): Promise<void> => {
    const until = time + milliseconds;
    slept.push(milliseconds);
    await Promise.resolve();
    time = Math.max(time, until);
  };
  return { clock: { now: () => time, sleep }, slept };
}
