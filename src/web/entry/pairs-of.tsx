import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useFormat } from "../parts/use-format.ts";

// Of many countries at one table each two are no pair to speak of.
const MOST = 3;

/** The pages of the pairs whose matter an entry is. */
export function PairsOf({ countries }: { readonly countries: readonly string[] }): ReactElement | null {
  const { country } = useFormat();
  const sorted = countries.toSorted();
  const pairs = sorted.flatMap((a, i) => sorted.slice(i + 1).map((b) => [a, b] as const));
  if (sorted.length > MOST) return null;
  return <>{pairs.map(([a, b]) => <span key={a + b}>{" · "}<Link to="/pair/$a/$b" params={{ a, b }}>{country(a)} – {country(b)}</Link></span>)}</>;
}
