import type { Clock } from "./clock.ts";

/** Keeps requests to one host apart, however many ask at once. */
export interface Pace {
  /** Waits for the turn to ask a host; `apart` is the least time to the next turn, in milliseconds. `onWait` is told how long it will be. */
  turn(host: string, apart: number, onWait?: (milliseconds: number) => void): Promise<void>;
  /** No turn of this host comes before so many milliseconds have passed. */
  hold(host: string, milliseconds: number): void;
  /** How many milliseconds a host is held back yet. */
  held(host: string): number;
}

/** Makes a pace. */
export function createPace({ now, sleep }: Clock): Pace {
  const free = new Map<string, number>();
  const holds = new Map<string, number>();
  const held = (host: string): number => Math.max(0, (holds.get(host) ?? 0) - now());
  async function turn(host: string, apart: number, onWait = (_milliseconds: number): void => {}): Promise<void> {
    const wait = Math.max(0, (free.get(host) ?? 0) - now(), held(host));
    free.set(host, now() + wait + apart);
    if (wait <= 0) return;
    onWait(wait);
    await sleep(wait);
  }
  return { turn, held, hold: (host, milliseconds) => void holds.set(host, now() + Math.max(held(host), milliseconds)) };
}
