import { RapporteurError } from "#model/errors.ts";
import type { Entry, LinkKind } from "#model/entry.ts";
import { entryPage, type EntryPage, type Mention, type PublishedSource, type Rung } from "#registry/index.ts";
import { checkEntry, contradictionsOf, followUp, scoresOf, searchPhrases, type Case, type Finding, type FollowUp, type Inference, type Score, type SearchPhrase } from "#report/index.ts";
import { casesOf } from "./cases-of.ts";
import { DUE_WITHIN, SILENT_AFTER } from "./commitment-wishes.ts";
import type { EntryLine } from "./entry-line.ts";
import { linesOf } from "./lines-of.ts";
import { today, type Register } from "./register.ts";
import { entryChange, type EntryChange } from "./entry-change.ts";

/** Claims that cannot all be right, by their ids: sides that agree among themselves. */
export interface ToldContradiction {
  readonly property: string;
  readonly sides: readonly (readonly string[])[];
  readonly settled: boolean;
}

/** An entry that is linked: `to` from this one, `from` towards it. */
export interface ToldLink {
  readonly kind: LinkKind;
  readonly direction: "to" | "from";
  readonly entry: EntryLine;
}

export interface ToldFollowUp extends Pick<FollowUp, "open" | "lastHeard" | "lookAgain" | "owes" | "to"> {
  readonly due: { readonly edtf: string; readonly day: string; readonly claim: string } | null;
  readonly inferences: readonly Inference[];
}

/** Everything about one entry, as its page shows it. */
export interface EntryView extends Pick<EntryPage, "independent" | "changedAt" | "names"> {
  readonly entry: Entry;
  readonly line: EntryLine;
  readonly sources: readonly PublishedSource[];
  readonly ladder: readonly Rung[];
  readonly links: readonly ToldLink[];
  readonly contradictions: readonly ToldContradiction[];
  readonly followUp: ToldFollowUp | null;
  readonly findings: readonly Finding[];
  readonly scores: readonly Score[];
  readonly search: readonly SearchPhrase[];
  readonly mentions: readonly Mention[];
  readonly history: readonly EntryChange[];
}

function toldFollowUp(found: FollowUp | null): ToldFollowUp | null {
  if (!found) return null;
  const { open, lastHeard, lookAgain, owes, to, due, inferences } = found;
  return { open, lastHeard, lookAgain, owes, to, inferences, due: due && { edtf: due.edtf, day: due.day, claim: due.claim.id } };
}

const toldContradictions = (one: Case): readonly ToldContradiction[] => contradictionsOf(one).map(({ property, sides, settled }) => ({ property, settled, sides: sides.map((side) => side.map(({ id }) => id)) }));

async function toldLinks(register: Register, { linked }: Case): Promise<readonly ToldLink[]> {
  const lines = await linesOf(register, linked.map(({ entry }) => entry.id));
  return linked.flatMap(({ kind, direction, entry }): ToldLink[] => {
    const line = lines.get(entry.id);
    return line ? [{ kind, direction, entry: line }] : [];
  });
}

async function pageOf(register: Register, id: string): Promise<EntryPage> {
  const page = await entryPage(register.db, id);
  if (!page) throw new RapporteurError("no-entry", id);
  return page.entry.mergedInto === null ? page : pageOf(register, page.entry.mergedInto);
}

const EMPTY = { about: [], figures: [], date: null, partyOnly: false, official: false, words: null } as const;

/** The line of an entry whose every change was undone: there is nothing to compose it of. */
const emptyLine = ({ entry: { id, kind, type }, name, changedAt }: EntryPage): EntryLine => ({
  id, kind, type, name, changedAt, status: null, countries: [], providers: [], recipients: [], instrument: null, purpose: null, firstDay: null, lastDay: null, dueDay: null, heardOn: null, charge: null, lookAgain: null, sources: 0, independent: 0, ...EMPTY,
});

/** All about an entry; where it was taken into another, that one. What it may be one with is for `likelyOf` to say. Throws RapporteurError `no-entry`. */
export async function entryView(register: Register, id: string): Promise<EntryView> {
  const page = await pageOf(register, id);
  const { entry, sources, independent, changedAt, names, ladder, mentions } = page;
  const [[one], lines] = await Promise.all([casesOf(register.db, [entry]), linesOf(register, [entry.id])]);
  const day = today(register);
  return {
    entry, independent, changedAt, names, ladder, mentions, sources,
    line: lines.get(entry.id) ?? emptyLine(page),
    links: await toldLinks(register, one!),
    contradictions: toldContradictions(one!),
    followUp: toldFollowUp(followUp(one!, { today: day, silentAfter: SILENT_AFTER, dueWithin: DUE_WITHIN })),
    findings: checkEntry(one!, { today: day, alike: [] }).findings, scores: scoresOf(one!), search: searchPhrases(one!), history: page.history.map(entryChange),
  };
}
