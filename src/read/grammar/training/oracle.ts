import { HEADLESS, LEFT, RIGHT, SHIFT, type ParseState } from "../parse-state.ts";

/** Gold heads with the children of each word listed: `children[starts[h]…starts[h + 1])`. The root is word `n`. */
export interface Gold {
  readonly heads: Int32Array;
  readonly starts: Int32Array;
  readonly children: Int32Array;
}

export function goldTree(heads: Int32Array): Gold {
  const n = heads.length, all = heads.map((head) => (head < 0 ? n : head)), starts = new Int32Array(n + 2);
  for (const head of all) starts[head + 1] = starts[head + 1]! + 1;
  for (let i = 1; i < starts.length; i++) starts[i] = starts[i]! + starts[i - 1]!;
  const children = new Int32Array(n), fill = starts.slice();
  for (let i = 0; i < n; i++) {
    const head = all[i]!;
    children[fill[head]!] = i;
    fill[head] = fill[head]! + 1;
  }
  return { heads: all, starts, children };
}

/**
 * How many gold arcs a move puts out of reach: the dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013). It is
 * exact for projective trees, and a good guide for the few others.
 */
export function cost(s: ParseState, gold: Gold, action: number): number {
  const top = s.depth > 0 ? s.stack[s.depth - 1]! : -1, second = s.depth > 1 ? s.stack[s.depth - 2]! : -1;
  if (action === SHIFT) return shiftCost(s, gold, top);
  const head = gold.heads[top]!, lost = laterChildren(gold, top, s.front);
  if (action === LEFT) return lost + (head === second || head > s.front ? 1 : 0);
  return action === RIGHT ? lost + (head >= s.front ? 1 : 0) : lost;
}

function shiftCost(s: ParseState, gold: Gold, top: number): number {
  const word = s.front, head = gold.heads[word]!;
  let lost = head < word && head !== top && s.heads[head] === HEADLESS ? 1 : 0;
  for (let i = gold.starts[word]!; i < gold.starts[word + 1]!; i++) {
    const child = gold.children[i]!;
    if (child > word) break;
    if (s.heads[child] === HEADLESS) lost++;
  }
  return lost;
}

function laterChildren(gold: Gold, word: number, front: number): number {
  let lost = 0;
  for (let i = gold.starts[word + 1]! - 1; i >= gold.starts[word]! && gold.children[i]! >= front; i--) lost++;
  return lost;
}
