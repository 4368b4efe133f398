import type { Change, ChangeKind } from "#model/change.ts";
import { factsOf, type ChangeFacts } from "#model/change-facts.ts";
import { BODY, type Paragraph } from "../page.ts";
import { plain } from "../plain.ts";
import { shortId as short } from "./notes.ts";

type Shown = Change & { readonly undone?: boolean };

const fromOf = ({ from }: ChangeFacts): string => (typeof from === "string" ? short(from) : (from ?? []).map(short).join(", "));

type Words = (after: ChangeFacts, change: Change) => string;

const WORDS: { readonly [K in ChangeKind]?: Words } = {
  accept: ({ claims, draft }) => `accepted ${claims?.length ?? 0} claims${draft ? ` of draft ${draft.id}` : ""}`,
  decide: ({ verdict }) => verdict ?? "",
  propose: () => "made by hand",
  merge: (after) => `took in ${fromOf(after)}`,
  merged: ({ into }) => `was taken into ${into}`,
  split: ({ claims, to }) => `gave ${claims?.length ?? 0} claims to ${to}`,
  "split-off": (after) => `was split off ${fromOf(after)}`,
  prefer: ({ property }) => `preferred a ${property}`,
  apart: ({ other }) => `is not ${other}`,
  join: (after) => `is one report with ${short(after.with ?? "")}`,
  leave: (after) => `is another report than ${fromOf(after)}`,
  link: ({ to, kind }) => `${kind} ${to}`,
  unlink: ({ to, kind }) => `no longer ${kind} ${to}`,
  charge: ({ charge }) => (charge ? `in charge of ${plain(charge.person)}` : "in nobody's charge"),
  describe: ({ name }) => `described ${plain(name ?? "")}`,
  undo: (_, { undoes }) => `undid ${undoes}`,
};

/** What a change did to its subject, in words. */
const describe = (change: Change): string => WORDS[change.kind]?.(factsOf(change), change) ?? change.kind;

/** Changes, each with its day, who made it, why, and the id by which it is undone. */
export const showHistory = (changes: readonly Shown[], subjects = false): Paragraph[] =>
  changes.map((change) => {
    const { at, by, why, id, subject, undone } = change;
    const about = subjects ? `${short(subject.replace(/^(draft|source|outlet):/, "$1 ").replace(/sha256:([0-9a-f]{12})[0-9a-f]*/, "sha256:$1"))} ` : "";
    return {
      indent: BODY, hang: 2, label: { words: at.slice(0, 10), style: "quiet" as const },
      words: [{ words: `${about}${describe(change)}` }, { words: ` · ${plain(by)}${why === null ? "" : `: ${plain(why)}`} · ${id}${undone ? " · undone" : ""}`, style: "quiet" as const }],
    };
  });
