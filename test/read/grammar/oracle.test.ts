import fc from "fast-check";
import { expect, test } from "vitest";
import { formTable } from "../../../src/read/grammar/form-table.ts";
import { mirrorHeads } from "../../../src/read/grammar/mirror.ts";
import { allowed, begin, move, parseState, rewind, type ParseState } from "../../../src/read/grammar/parse-state.ts";
import { cost, goldTree, type Gold } from "../../../src/read/grammar/training/oracle.ts";
import { faults } from "./weights.ts";

const forms = formTable(16), state = parseState(4);

/** A random projective tree: random allowed moves always make one. */
const projective = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.array(fc.nat(), { minLength: 40, maxLength: 40 })).map(([length, choices]) => {
  start(length);
  return walk((moves) => moves[(choices.pop() ?? 0) % moves.length] ?? 0);
});

function start(length: number): void {
  begin(state, forms, { ids: new Int32Array(length).fill(2), tags: new Uint8Array(length) });
}

function walk(choose: (moves: number[], s: ParseState) => number): Int32Array {
  for (let bits = allowed(state); bits !== 0; bits = allowed(state)) move(state, choose([0, 1, 2].filter((action) => (bits >> action) & 1), state));
  return state.heads.slice(0, state.n).map((head) => (head === state.n ? -1 : head));
}

const least = (gold: Gold) => (moves: number[], s: ParseState): number => moves.toSorted((a, b) => cost(s, gold, a) - cost(s, gold, b))[0] ?? 0;

test("moves that lose nothing rebuild any projective tree", () => {
  fc.assert(fc.property(projective, (heads) => {
    const gold = goldTree(heads);
    start(heads.length);
    expect(walk((moves, s) => {
      const best = least(gold)(moves, s);
      expect(cost(s, gold, best)).toBe(0);
      return best;
    })).toEqual(heads);
  }));
});

test("after any moves, the least cost is what the tree then loses", () => {
  fc.assert(fc.property(projective, fc.array(fc.nat(), { maxLength: 20 }), (heads, choices) => {
    const gold = goldTree(heads), wrong = choices.length;
    rewind(state);
    start(heads.length);
    let lost = 0;
    const found = walk((moves, s) => {
      const choice = choices.pop(), action = choice === undefined ? least(gold)(moves, s) : (moves[choice % moves.length] ?? 0);
      lost += cost(s, gold, action);
      return action;
    });
    expect(faults(found)).toEqual([]);
    if (wrong === 0) expect(lost).toBe(0);
    expect(found.filter((head, i) => head !== heads[i]).length).toBe(lost);
  }));
});

test("mirrored twice is unchanged", () => {
  fc.assert(fc.property(projective, (heads) => {
    expect(mirrorHeads(mirrorHeads(heads))).toEqual(heads);
  }));
});
