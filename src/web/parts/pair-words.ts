import type { Format } from "./use-format.ts";

/** Countries of an entry, and those of them that give and get; ids of bodies among these are passed over. */
export interface Sides {
  readonly countries: readonly string[];
  readonly providers?: readonly string[];
  readonly recipients?: readonly string[];
}

/** Who stands on which side: `flow` where one gives and another gets. */
export interface PairWords {
  readonly flow: boolean;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

const isCode = (one: string): boolean => one.length === 2;

/** The sides of an entry in the names of countries. */
export function pairWords({ countries, providers = [], recipients = [] }: Sides, { country }: Pick<Format, "country">): PairWords {
  const [from, to] = [providers.filter(isCode), recipients.filter(isCode)];
  const flow = from.length > 0 && to.length > 0 && from.join() !== to.join();
  const names = (codes: readonly string[]): string[] => codes.map(country);
  if (flow) return { flow, from: names(from), to: names(to) };
  return { flow, from: names(countries), to: [] };
}
