import { certain, type Likeness, type Reason, reason, weigh } from "../likeness.ts";
import { compareFacts } from "./compare-facts.ts";
import { agenciesIn } from "./credits.ts";
import type { Fingerprint } from "./fingerprint.ts";
import { compareShingles } from "./shingles.ts";

const percent = (share: number): string => `${Math.round(share * 100)} %`;
const within = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/** Fewer shared runs of words than this may be a turn of phrase. */
const FEW = 5;
/** Below this share of the shorter text, common words are background and set phrases. */
const BACKGROUND = 0.3;
/** Below this, nothing at all speaks for one report. */
const STRANGERS = 0.1;

/** A form filled in anew, as a daily bulletin is, has the words of another and few of its numbers and dates. */
const FORM = 0.65;
const SOME = 6;
/** A text so many times as long as what it holds is a digest rather than a reprint. */
const DIGEST = 3;

interface Overlap {
  readonly share: number;
  readonly reasons: readonly Reason[];
}

function textOverlap(a: Fingerprint, b: Fingerprint): Overlap {
  const found = compareShingles(a.shingles, b.shingles);
  const shorter = Math.min(found.a, found.b);
  const share = shorter === 0 || found.shared < FEW ? 0 : found.shared / shorter;
  return { share, reasons: [reason("text", within((share - BACKGROUND) * 18, -8, 10), percent(share))] };
}

function creditReasons(a: Fingerprint, b: Fingerprint): readonly Reason[] {
  const shared = a.credits.find((credit) => b.credits.includes(credit));
  if (shared !== undefined) return [reason("credit", 1.5, shared)];
  const [left, right] = [agenciesIn(a.credits)[0], agenciesIn(b.credits)[0]];
  return left !== undefined && right !== undefined ? [reason("credit", -1, left, right)] : [];
}

const headlineReasons = (a: Fingerprint, b: Fingerprint): readonly Reason[] => (a.headline !== null && a.headline === b.headline ? [reason("headline", 2, "=")] : []);

function factReasons(a: Fingerprint, b: Fingerprint): readonly Reason[] {
  const { ofLess, shared } = compareFacts(a.facts, b.facts);
  if (shared >= 4 && ofLess >= 0.8) return [reason("facts", 1, percent(ofLess))];
  return Math.min(a.facts.length, b.facts.length) >= SOME && ofLess < FORM ? [reason("facts", -6, percent(ofLess))] : [];
}

function reprint(a: Fingerprint, b: Fingerprint, text: Overlap): Likeness {
  const reasons = [...text.reasons, ...creditReasons(a, b), ...headlineReasons(a, b)];
  const digest = Math.max(a.words, b.words) > DIGEST * Math.min(a.words, b.words) && !reasons.some(({ kind, weight }) => kind !== "text" && weight > 0);
  return weigh(text.share < BACKGROUND ? reasons : [...reasons, ...factReasons(a, b)], { prior: 0.5, atMost: digest ? "likely" : "same" });
}

/** A translation states the same facts, as many, side by side; another account of the same matter leaves some out and adds its own. */
function translation(a: Fingerprint, b: Fingerprint): Likeness {
  const { shared, ofLess, ofMore, inOrder } = compareFacts(a.facts, b.facts);
  const enough = shared >= 20 ? 1.5 : shared >= 12 ? 1 : shared >= 8 ? 0 : -3;
  const facts = reason("facts", within((ofLess - 0.5) * 24, -8, 8) + within((ofMore - 0.3) * 4, -1, 2) + enough, percent(ofLess));
  const order = reason("order", within((inOrder - 0.87) * 16, -3, 2), percent(inOrder));
  return weigh([facts, order, ...creditReasons(a, b)], { prior: 2 });
}

/**
 * Whether two sources are one report: a reprint, a wire copy with cuts or another headline, a translation between languages. Symmetric. Texts in one
 * language are held together by their words, texts in two by the names, numbers, dates and countries that they state and by their order.
 */
export function sameReport(a: Fingerprint, b: Fingerprint): Likeness {
  if (a.id === b.id) return certain("same", reason("itself", 20, a.id));
  if (a.story === b.story && a.words > 0 && a.words === b.words) return certain("same", reason("text", 20, percent(1)));
  const text = textOverlap(a, b);
  return a.language === b.language || text.share > BACKGROUND ? reprint(a, b, text) : translation(a, b);
}

/** Whether nothing at all speaks for one report: such two stay apart even where a third resembles both. */
export const speakAgainst = (a: Fingerprint, b: Fingerprint): boolean =>
  a.language === b.language ? textOverlap(a, b).share < STRANGERS : compareFacts(a.facts, b.facts).ofLess < 0.25;
