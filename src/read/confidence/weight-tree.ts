import type { Ground } from "#model/ground.ts";
import type { Feature } from "./feature.ts";

/** What the fit found for a feature. */
export interface Fitted {
  readonly weight: number;
  /** the same one for all candidates, so that it need be put into words once */
  readonly ground: Ground;
}

/** Fitted features by their parts, one step a part, so that a candidate's features need not be joined to be looked up. */
interface Branch {
  text?: string;
  fitted?: Fitted;
  readonly below: Map<string, Branch>;
}

function branchOf({ below }: Branch, part: string): Branch {
  let found = below.get(part);
  if (!found) below.set(part, (found = { below: new Map() }));
  return found;
}

/** A colon may part two values or stand in one ("acl:relcl"): the feature is found either way. */
function plant(from: Branch, value: string, text: string): void {
  branchOf(from, value).text = text;
  for (let cut = value.indexOf(":"); cut >= 0; cut = value.indexOf(":", cut + 1)) plant(branchOf(from, value.slice(0, cut)), value.slice(cut + 1), text);
}

/** Looks up features; undefined for those that nobody fitted. */
export function weightTree(weights: Readonly<Record<string, number>>): (feature: Feature) => Fitted | undefined {
  const top: Branch = { below: new Map() };
  for (const text of Object.keys(weights)) {
    const cut = text.indexOf("=");
    plant(branchOf(top, text.slice(0, cut)), text.slice(cut + 1), text);
  }
  const fit = (text: string): Fitted => {
    const weight = weights[text]!;
    return { weight, ground: { kind: "feature", feature: text, speaks: weight > 0 ? "for" : "against" } };
  };
  return (feature) => {
    let branch: Branch | undefined = top;
    for (let n = 0; branch && n < feature.length; n++) branch = branch.below.get(feature[n]!);
    return branch?.text === undefined ? undefined : (branch.fitted ??= fit(branch.text));
  };
}
