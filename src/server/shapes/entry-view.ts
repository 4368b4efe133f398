import { z } from "zod";
import type { EntryView, EntryVerdict, Finding, Likely, Score, SearchPhrase, EntryChange, ToldContradiction, ToldFollowUp, ToldLink } from "#app/register/index.ts";
import type { RankedClaim } from "#model/entry.ts";
import type { Label } from "#model/codes/code.ts";
import type { Entry } from "#model/entry.ts";
import { claim, quote } from "./claim.ts";
import { entryKind, entryLine, entryType, status } from "./entry-summary.ts";
import { reference } from "./quote.ts";
import { entryAs } from "./reading-room.ts";
import { sourceSummary } from "./source.ts";
import { inference } from "./told.ts";

const list = <T extends z.ZodType>(one: T) => z.array(one).readonly();
const label: z.ZodType<Label> = z.object({ en: z.string(), es: z.string() });
const rank = z.object({ rank: z.enum(["preferred", "normal", "deprecated"]), change: z.string() });
export const ranked: z.ZodType<RankedClaim> = z.intersection(claim, rank);
const linkKind = z.enum(["part-of", "delivers", "follows"]);
export const charge = z.object({ person: z.string().min(1).max(200), lookAgain: z.iso.date().exactOptional() });

const entry: z.ZodType<Entry> = z.object({
  id: z.string(), kind: entryKind, type: entryType, state: z.enum(["live", "merged", "empty"]), mergedInto: z.string().nullable(), absorbed: list(z.string()), apartFrom: list(z.string()),
  claims: list(ranked), links: list(z.object({ kind: linkKind, to: z.string(), change: z.string() })), charge: charge.nullable(), version: z.number(),
});

const link: z.ZodType<ToldLink> = z.object({ kind: linkKind, direction: z.enum(["to", "from"]), entry: entryLine });
const contradiction: z.ZodType<ToldContradiction> = z.object({ property: z.string(), sides: list(list(z.string())).describe("ids of claims that agree among themselves"), settled: z.boolean() });
const followUp: z.ZodType<ToldFollowUp> = z.object({
  open: z.boolean(), lastHeard: z.string().nullable(), lookAgain: z.boolean(), owes: list(reference), to: list(reference),
  due: z.object({ edtf: z.string(), day: z.string(), claim: z.string() }).nullable(), inferences: list(inference),
});

const CHECKS = ["likely-duplicate", "likely-one-name", "likely-link", "counted-twice", "date-order", "status-evidence", "values-disagree", "party-only", "single-source", "missing-field"] as const;
const finding: z.ZodType<Finding> = z.object({ check: z.enum(CHECKS), entry: z.string(), others: list(z.string()), reason: label, claims: list(z.object({ entry: z.string(), claim: z.string() })) });
const score: z.ZodType<Score> = z.object({ kind: z.enum(["independent", "official", "completeness", "delivery"]), value: z.number(), of: z.literal(5), formula: label, from: list(z.string()) });
const phrase: z.ZodType<SearchPhrase> = z.object({ language: z.enum(["en", "es"]), words: z.string() });

const KINDS = [
  "accept", "propose", "reject", "unsure", "edit", "retract", "prefer", "retype", "link", "unlink", "merge", "split", "apart", "charge", "join", "leave", "describe", "undo", "merged", "split-off", "decide",
] as const satisfies readonly EntryChange["kind"][];
const change: z.ZodType<EntryChange> = z.object({
  id: z.string(), kind: z.enum(KINDS), by: z.string(), at: z.string(), why: z.string().nullable(), because: list(label), undone: z.boolean(), undoes: z.string().nullable(),
  claims: z.number(), other: z.string().nullable(), property: z.string().nullable(),
});

export const OUTLETS = ["official-party", "implementer", "official-other", "academic", "ngo", "agency", "media", "social-media", "person"] as const;
const source = z.intersection(sourceSummary, z.object({ outletKind: z.enum(OUTLETS).nullable(), speaksFor: z.string().nullable() }));

/** Everything about one entry. */
export const entryView: z.ZodType<EntryView> = z.object({
  entry, line: entryLine, sources: list(source), independent: z.number(), changedAt: z.string(), names: z.record(z.string(), z.object({ name: z.string(), mergedInto: z.string().nullable() })),
  ladder: list(z.object({ status, claims: list(ranked) })) as z.ZodType<EntryView["ladder"]>,
  links: list(link), contradictions: list(contradiction), followUp: followUp.nullable(), findings: list(finding), scores: list(score), search: list(phrase),
  mentions: list(z.object({ source: z.string(), entry: z.string(), quote })), history: list(change),
});

const reasons = list(label);

export const likely: z.ZodType<Likely> = z.object({
  same: list(z.object({ entry: entryLine, score: z.number(), reasons })), links: list(z.object({ from: z.string(), kind: linkKind, to: z.string(), entry: entryLine, reasons })),
});

const other = z.string();
const claims = z.array(z.string()).min(1).max(1000);
export const property = z.enum(["name", "alias", "code", "position", "part-of", "located-in", "produces", "treats", "founded", "status", "date", "due", "participant", "country", "about", "place", "instrument", "terms", "purpose", "figure"]);

export const entryVerdict: z.ZodType<EntryVerdict, EntryVerdict> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("prefer"), claim: z.string() }),
  z.object({ kind: z.literal("level"), property }),
  z.object({ kind: z.literal("retract"), claims }),
  z.object({ kind: z.literal("join"), other }),
  z.object({ kind: z.literal("apart"), other }),
  z.object({ kind: z.enum(["link", "unlink"]), link: linkKind, other, backwards: z.boolean().exactOptional() }),
  z.object({ kind: z.literal("split"), claims }),
  z.object({ kind: z.literal("retype"), as: entryAs as z.ZodType<Extract<EntryVerdict, { kind: "retype" }>["as"], Extract<EntryVerdict, { kind: "retype" }>["as"]> }),
  z.object({ kind: z.literal("charge"), charge: charge.nullable() }),
]);
