import type { LinkKind } from "#model/entry.ts";
import type { Case } from "../case.ts";
import { type Check, finding } from "./check.ts";
import type { LikelyLink } from "./finding.ts";

const WORDS: Readonly<Record<LinkKind, readonly [en: string, es: string]>> = {
  "delivers": ["seems to deliver", "parece cumplir"],
  "part-of": ["seems to be part of", "parece formar parte de"],
  "follows": ["seems to follow from", "parece seguir de"],
};

const isMade = ({ entry, linked }: Case, { from, to }: LikelyLink): boolean => linked.some(({ entry: other }) => other.id === (from === entry.id ? to : from));

/** Links that likeness proposes between an entry and others, and that nobody has made. */
export const likelyLink: Check = (one, { links = [] }) =>
  links.filter((link) => !isMade(one, link)).map((link) => {
    const { from, kind, to, reasons } = link;
    const [en, es] = WORDS[kind];
    const why = reasons.length > 0 ? ` (${reasons.slice(0, 3).join("; ")})` : "";
    return finding("likely-link", one.entry.id, { reason: { en: `${from} ${en} ${to}${why}`, es: `${from} ${es} ${to}${why}` }, others: [from === one.entry.id ? to : from] });
  });
