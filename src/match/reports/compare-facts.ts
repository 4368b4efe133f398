import type { Fact } from "./facts.ts";

/** How far two texts state the same: shares of weight, 0 to 1, and what is shared in all. */
export interface FactComparison {
  /** weight of the facts that both state */
  readonly shared: number;
  /** `shared` as a share of the text that states less, and of the one that states more */
  readonly ofLess: number;
  readonly ofMore: number;
  /** share of the shared facts that neighbours shared ones in both texts in the same order */
  readonly inOrder: number;
}

const weightOf = (facts: readonly Fact[]): number => facts.reduce((sum, { weight }) => sum + weight, 0);

function countOf(facts: readonly Fact[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { id } of facts) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** The facts of `facts` that `others` state as well, each as often as both do, in the order of `facts`. */
function sharedBy(facts: readonly Fact[], others: readonly Fact[]): readonly Fact[] {
  const left = countOf(others);
  return facts.filter(({ id }) => {
    const count = left.get(id) ?? 0;
    left.set(id, count - 1);
    return count > 0;
  });
}

/** Within how many shared facts a neighbour may stand: word order within a sentence differs from language to language. */
const REACH = 3;

function neighbours(facts: readonly Fact[]): ReadonlySet<string> {
  return new Set(facts.flatMap(({ id }, at) => facts.slice(at + 1, at + 1 + REACH).flatMap((next) => [`${id} ${next.id}`, `${next.id} ${id}`])));
}

/** Shared facts that stand next to the same one in both texts: paragraphs may move, a sentence's facts stay together. */
function neighbourly(a: readonly Fact[], b: readonly Fact[]): number {
  const pairs = neighbours(b);
  const kept = a.slice(1).filter(({ id }, at) => pairs.has(`${a[at]!.id} ${id}`));
  return a.length < 2 ? 0 : kept.length / (a.length - 1);
}

/** Compares the facts of two texts; symmetric. */
export function compareFacts(a: readonly Fact[], b: readonly Fact[]): FactComparison {
  const [fromA, fromB] = [sharedBy(a, b), sharedBy(b, a)];
  const shared = Math.min(weightOf(fromA), weightOf(fromB));
  const [less, more] = [weightOf(a), weightOf(b)].sort((x, y) => x - y);
  const part = (whole: number | undefined): number => (whole ? Math.min(1, shared / whole) : 0);
  return { shared, ofLess: part(less), ofMore: part(more), inOrder: (neighbourly(fromA, fromB) + neighbourly(fromB, fromA)) / 2 };
}
