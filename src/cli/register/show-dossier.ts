import type { Contradiction, EntryDossier } from "#app/register/index.ts";
import { checkKinds, claimsOf, leading } from "#app/register/index.ts";
import type { RankedClaim } from "#model/entry.ts";
import { BODY, type Paragraph } from "../page.ts";
import { plain } from "../plain.ts";
import { cite, saidBy } from "./cite.ts";
import { describeEntry, describeParts, kindOf, STATUS_STYLES } from "./describe-entry.ts";
import { createNotes, shortId, showSources, type Notes } from "./notes.ts";
import { section } from "./section.ts";
import { showProperty, showValue } from "./show-claim.ts";
import { showInference } from "./show-follow-up.ts";
import { showHistory } from "./show-history.ts";
import { sourcesWords } from "./show-summaries.ts";

interface Context {
  readonly dossier: EntryDossier;
  readonly notes: Notes;
  readonly room: number;
  readonly explain: boolean;
}

const checkLabel = (code: string): string => checkKinds.find((row) => row.code === code)?.label.en ?? code;

function heading({ dossier }: Context): Paragraph[] {
  const { entry, sources, independent } = dossier;
  const lead = entry.kind === "activity" ? kindOf(entry) : plain(dossier.name);
  const under = entry.kind === "activity" ? describeParts(entry).join(" · ") : kindOf(entry);
  return [
    { indent: 0, words: [{ words: lead, style: "title" }] },
    ...(under === "" ? [] : [{ indent: 0, words: [{ words: under }] }]),
    { indent: 0, words: [{ words: [entry.id, entry.state === "live" ? "" : entry.state, sourcesWords({ sources: sources.length, independent })].filter(Boolean).join(" · "), style: "quiet" }] },
  ];
}

function steps({ dossier, notes, room }: Context): Paragraph[] {
  return dossier.ladder.flatMap(({ status, claims }) => claims.flatMap((claim): Paragraph[] => [
    { indent: BODY, label: { words: status, style: STATUS_STYLES[status] }, words: [{ words: saidBy(claim) || "its source has no date" }, ...(claim.rank === "preferred" ? [{ words: " · preferred" }] : [])] },
    cite(claim, notes, room),
  ]));
}

/** Who says a value, where the ladder does not show already that this source lets them speak. */
function speaker(claim: RankedClaim, { dossier: { entry }, explain }: Context): string {
  if (explain) return [saidBy(claim), claim.id].filter(Boolean).join(" · ");
  const isShown = claimsOf(entry, "status").some(({ source, saidBy: who }) => source === claim.source && who?.name === claim.saidBy?.name);
  return claim.saidBy && !isShown ? saidBy(claim) : "";
}

function line(claim: RankedClaim, context: Context): Paragraph[] {
  const { notes, room } = context;
  const rank = claim.rank === "normal" ? "" : ` · ${claim.rank === "deprecated" ? "found wrong" : "preferred"}`;
  const said = speaker(claim, context);
  return [
    { indent: BODY, label: { words: showProperty(claim), style: "quiet" }, words: [{ words: showValue(claim) }, { words: `${rank}${said === "" ? "" : ` · ${said}`}`, style: "quiet" }] },
    cite(claim, notes, room),
  ];
}

const claims = (context: Context): Paragraph[] => context.dossier.entry.claims.filter(({ property, rank }) => property !== "status" || rank === "deprecated").flatMap((one) => line(one, context));

/** The sides of a contradiction with their words, speakers, days. */
const contradiction = ({ property, sides, settled }: Contradiction, context: Context): Paragraph[] =>
  sides.flatMap((side, i) => side.flatMap((claim, k): Paragraph[] => [
    { indent: BODY, label: { words: i + k === 0 ? property : k === 0 ? "or" : "", style: "quiet" }, words: [{ words: showValue(claim) }, { words: ` · ${[saidBy(claim), claim.rank === "preferred" ? "preferred" : "", settled ? "" : claim.id].filter(Boolean).join(" · ")}`, style: "quiet" }] },
    cite(claim, context.notes, context.room),
  ]));

/** The other steps of the chain, each with its words. */
const linked = ({ dossier, notes, room }: Context): Paragraph[] => dossier.case.linked.flatMap(({ kind, direction, entry }): Paragraph[] => {
  const status = leading(entry, "status");
  return [
    {
      indent: BODY, hang: 2, label: { words: `${direction === "to" ? "" : "← "}${kind.replaceAll("-", " ")}`, style: "quiet" },
      words: [{ words: `${kindOf(entry)}: ${describeEntry(entry)}` }, { words: ` · ${status?.value ?? "no status"} · ${entry.id}`, style: "quiet" }],
    },
    ...(status ? [cite(status, notes, room)] : []),
  ];
});

const scores = ({ dossier, explain }: Context): Paragraph[] => dossier.scores.map(({ kind, value, of, formula, from }) => ({
  indent: BODY, label: { words: kind, style: "quiet" as const }, words: [{ words: `${value} of ${of}` }, { words: ` · ${formula.en}${explain && from.length > 0 ? ` · from ${from.length > 3 ? `${from.length} sources` : from.map(shortId).join(", ")}` : ""}`, style: "quiet" as const }],
}));

const findings = ({ dossier }: Context): Paragraph[] => dossier.findings.map(({ check, reason, others }) => ({
  indent: BODY, hang: 2, words: [{ words: checkLabel(check) }, { words: `: ${reason.en}${others.length > 0 ? ` · ${others.join(", ")}` : ""}`, style: "quiet" as const }],
}));

const search = ({ dossier }: Context): Paragraph[] => dossier.search.map(({ language, words }) => ({ indent: BODY, hang: 2, label: { words: language, style: "quiet" as const }, words: [{ words }] }));

const MOST_MENTIONS = 50;

/** How many sources name it besides, and how to see them. */
const mentioned = ({ entry, mentions }: EntryDossier): Paragraph[] => {
  const count = mentions.length >= MOST_MENTIONS ? `${MOST_MENTIONS} and more` : String(mentions.length);
  return mentions.length === 0 ? [] : [{ indent: BODY, words: [{ words: `Named ${count} times without anything new: rapporteur show ${entry.id} --mentions`, style: "quiet" }] }];
};

/** All about one entry, every value with its words. */
export function showDossier(dossier: EntryDossier, { room, explain }: { readonly room: number; readonly explain: boolean }): Paragraph[] {
  const context: Context = { dossier, notes: createNotes(), room, explain };
  const { followUp, contradictions, entry, history } = dossier;
  const charge = entry.charge ? [{ indent: BODY, label: { words: "in charge", style: "quiet" as const }, words: [{ words: `${plain(entry.charge.person)}${entry.charge.lookAgain ? `, looks again on ${entry.charge.lookAgain}` : ""}` }] }] : [];
  const body = [
    ...section("Ladder", steps(context)),
    ...section("What follows", [...charge, ...(followUp?.inferences.map(showInference) ?? [])]),
    ...section("Contradictions", contradictions.flatMap((one) => contradiction(one, context))),
    ...section(claimsOf(entry, "status").length > 0 ? "What sources say besides" : "What sources say", claims(context)),
    ...section("Linked", linked(context)),
    ...section("To look at", findings(context)),
    ...section("Scores", scores(context)),
    ...section("To search for more", search(context)),
    ...section("Mentions", mentioned(dossier)),
    ...section("History", showHistory(history)),
  ];
  return [...heading(context), ...body, ...showSources(context.notes, dossier.case.sources, explain)];
}
