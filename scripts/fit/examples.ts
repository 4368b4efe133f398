import type { ReferenceActivity } from "../evaluate/reference.ts";
import { pair } from "../evaluate/pair.ts";
import { locate } from "../evaluate/stretch.ts";
import type { Candidate } from "./candidates.ts";
import type { Example } from "./logistic.ts";

/** The examples of one text, with the number of activities that its reference asks for. */
export interface TextExamples {
  readonly examples: readonly Example[];
  readonly asked: number;
}

/** Labels the candidates of a text: 1 where the coder recorded it, 0 where not; what is optional in the reference teaches nothing. */
export function examplesOf(text: string, activities: readonly ReferenceActivity[], candidates: readonly Candidate[]): TextExamples {
  const asked = activities.map((one) => ({ ...one, at: locate(text, one.trigger) }));
  const pairs = pair(asked, candidates);
  const examples = candidates.flatMap(({ features }, n): Example[] => {
    const one = asked[pairs[n]!];
    return one?.optional ? [] : [{ features, label: one ? 1 : 0 }];
  });
  return { examples, asked: activities.filter((one) => !one.optional).length };
}
