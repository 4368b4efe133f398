import { weightOf } from "../decode.ts";
import type { FormTable } from "../form-table.ts";
import { LABEL_ROUNDS } from "../label-features.ts";
import { label, type Decision, type LabelModel } from "../label.ts";
import { ask, lead, leader, type ParseModel } from "../parse.ts";
import { sumPlaces } from "../place-sums.ts";
import { allowed, begin, move, parseState } from "../parse-state.ts";
import type { Example } from "./train-tagger.ts";

/** A decision after some of its features were asked: how far its best answer led, and whether all features together held to it. */
export interface Lead {
  readonly lead: number;
  readonly held: boolean;
}

/**
 * The lead from which on a first answer holds in all but one of `odds` cases. A whole number of at most a thousand million, for JSON
 * knows no infinity.
 */
export function sureLead(leads: readonly Lead[], odds: number): number {
  let missed = 0, margin = 1e9;
  [...leads].sort((a, b) => b.lead - a.lead).forEach((one, at) => {
    if (!one.held) missed++;
    if (missed * odds <= at + 1) margin = one.lead;
  });
  return margin;
}

/** The parser's leads after its first and after its second round, on its own way through the sentences. */
export function sureMoves(model: ParseModel, { examples, forms }: Text, odds: number): [first: number, second: number] {
  const state = parseState(), leads: readonly [Lead[], Lead[]] = [[], []];
  for (const example of examples) {
    begin(state, forms, example);
    sumPlaces(model, state);
    for (let moves = allowed(state); moves !== 0; moves = allowed(state)) {
      const rounds = [0, 1, 2].map((round) => {
        ask(model, state, round);
        return { action: leader(moves), lead: lead(moves, leader(moves)) };
      });
      const action = rounds[2]!.action;
      if ((moves & (moves - 1)) !== 0) leads.forEach((list, round) => list.push({ lead: rounds[round]!.lead, held: rounds[round]!.action === action }));
      move(state, action);
    }
  }
  return [sureLead(leads[0], odds), sureLead(leads[1], odds)];
}

/** The sentences that sureness is measured on. */
export interface Text {
  readonly examples: readonly Example[];
  readonly forms: FormTable;
}

/** How far a relation may be behind after a round and yet win, in all but one of `odds` cases. */
export function sureRelations({ model, codes }: { readonly model: LabelModel; readonly codes: Int8Array }, { examples, forms }: Text, odds: number): number {
  const state = parseState(), behind: number[] = [];
  for (const example of examples) {
    begin(state, forms, example);
    label(model, state, { heads: example.heads, tags: example.tags, visit: (decision) => {
      if (decision.candidates.length > 1) behind.push(Math.max(lag(codes, decision, LABEL_ROUNDS[0]), lag(codes, decision, LABEL_ROUNDS[1])));
      return decision.best;
    } });
  }
  return behind.sort((a, b) => b - a)[Math.floor(behind.length / odds)] ?? 1e9;
}

/** How far the relation that wins in the end is behind when its first `count` features have been asked. */
function lag(codes: Int8Array, { rows, candidates, best }: Decision, count: number): number {
  const scoreOf = (relation: number): number => {
    let sum = 0;
    for (let i = 0; i < count; i++) sum += weightOf(codes[rows[i]! + relation]!);
    return sum;
  };
  let top = -1e9;
  for (const relation of candidates) top = Math.max(top, scoreOf(relation));
  return top - scoreOf(best);
}
