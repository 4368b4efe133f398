import type { Label } from "#model/codes/code.ts";
import type { LinkKind } from "#model/entry.ts";
import type { Case } from "../case.ts";
import { type Check, finding } from "./check.ts";
import type { LikelyLink } from "./finding.ts";

/** What is said of an entry that the link leads from, and of one that it leads to; the other stands beside it. */
const WORDS: Readonly<Record<LinkKind, { readonly from: Label; readonly to: Label }>> = {
  "delivers": { from: { en: "seems to deliver another", es: "parece cumplir otra" }, to: { en: "another seems to deliver it", es: "otra parece cumplirla" } },
  "part-of": { from: { en: "seems to be part of another", es: "parece formar parte de otra" }, to: { en: "another seems to be part of it", es: "otra parece formar parte de ella" } },
  "follows": { from: { en: "seems to follow from another", es: "parece seguir de otra" }, to: { en: "another seems to follow from it", es: "otra parece seguir de ella" } },
};

const isMade = ({ entry, linked }: Case, { from, to }: LikelyLink): boolean => linked.some(({ entry: other }) => other.id === (from === entry.id ? to : from));

/** Links that likeness proposes between an entry and others, and that nobody has made. */
export const likelyLink: Check = (one, { links = [] }) =>
  links.filter((link) => !isMade(one, link)).map((link) => {
    const { from, kind, to, reasons } = link;
    const words = WORDS[kind][from === one.entry.id ? "from" : "to"];
    const said = (language: keyof Label): string => `${words[language]}${reasons.length > 0 ? ` (${reasons.slice(0, 3).map((reason) => reason[language]).join("; ")})` : ""}`;
    return finding("likely-link", one.entry.id, { reason: { en: said("en"), es: said("es") }, others: [from === one.entry.id ? to : from] });
  });
