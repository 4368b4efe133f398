import { lastChange, type Db } from "#registry/index.ts";
import type { Register } from "./register.ts";

interface Kept {
  readonly change: number;
  /** in milliseconds */
  readonly until: number;
  readonly answer: Promise<unknown>;
}

const answers = new WeakMap<Db, Map<string, Kept>>();
const MOST = 500;
// A change that was begun earlier may become visible after a later one: nothing is kept for long.
const LASTS = 30_000;

const millisOf = ({ now }: Register): number => Date.parse(now());

function keep(all: Map<string, Kept>, key: string, one: Kept): void {
  all.delete(key);
  all.set(key, one);
  const oldest = all.size > MOST ? all.keys().next().value : undefined;
  if (oldest !== undefined) all.delete(oldest);
}

/**
 * What `make` gives, made once for all that ask the same while the register does not change. For sums over many entries. `key` names what is
 * asked, with all that the answer depends on besides the register.
 */
export async function keptAnswer<T>(register: Register, key: string, make: () => Promise<T>): Promise<T> {
  const all = answers.get(register.db) ?? new Map<string, Kept>();
  answers.set(register.db, all);
  const change = await lastChange(register.db);
  const found = all.get(key);
  if (found?.change === change && found.until > millisOf(register)) return found.answer as Promise<T>;
  const answer = make();
  keep(all, key, { change, until: millisOf(register) + LASTS, answer });
  answer.catch(() => all.delete(key));
  return answer;
}
