import type { Actor, PairPage, TimelineEvent } from "#app/register/index.ts";
import { roles } from "#model/codes/roles.ts";
import { firm } from "../firm.ts";
import { HEADINGS } from "../headings.ts";
import { BODY, type Paragraph } from "../page.ts";
import { plain } from "../plain.ts";
import { showEdtf } from "../show-edtf.ts";
import { cite } from "./cite.ts";
import { describeParts, kindOf, STATUS_STYLES } from "./describe-entry.ts";
import { createNotes, showSources, type Notes } from "./notes.ts";
import { section } from "./section.ts";
import { countryName, showValue } from "./show-claim.ts";
import { showFollowUps } from "./show-follow-up.ts";
import { countOf } from "./show-summaries.ts";
import { leading } from "#app/register/index.ts";
import { withDots } from "../with-dots.ts";

interface Context {
  readonly page: PairPage;
  readonly notes: Notes;
  readonly room: number;
}

function record(id: string, { page, notes, room }: Context): Paragraph[] {
  const entry = page.cases.get(id)!.entry;
  const status = leading(entry, "status");
  const parts = describeParts(entry);
  return [
    { indent: BODY, ...(status && { label: { words: status.value, style: STATUS_STYLES[status.value] } }), words: withDots([...(parts.length > 0 ? parts : ["no parties named"]), [{ words: id, style: "quiet" }]]) },
    ...(status ? [cite(status, notes, room)] : []),
  ];
}

const records = (ids: readonly string[], context: Context): Paragraph[] => ids.flatMap((id) => record(id, context));

const roleLabel = (role: string): string => roles.find(({ code }) => code === role)?.label.en.toLowerCase() ?? role;

const actor = ({ name, roles: own, entries }: Actor): Paragraph => ({
  indent: BODY, hang: 2, words: [{ words: plain(name) }, { words: ` · ${own.map(roleLabel).join(", ")} · ${countOf(entries.length, "record")}`, style: "quiet" }],
});

function event({ entry: id, edtf, status, said }: TimelineEvent, { page }: Context): Paragraph {
  const { entry } = page.cases.get(id)!;
  const when = `${showEdtf(edtf)}${said ? " (said)" : ""}`;
  const what = describeParts(entry).filter((part) => part !== firm(showEdtf(edtf)));
  return { indent: BODY, hang: 2, label: { words: status ?? "", style: status ? STATUS_STYLES[status] : "quiet" }, words: [{ words: `${firm(when)} · ` }, { words: [kindOf(entry), ...what].join(" · "), style: "quiet" }] };
}

function figures({ page, notes }: Context): Paragraph[] {
  return page.figures.map(({ claim, asOf }) => ({
    indent: BODY, label: { words: notes.of(claim.source), style: "quiet" as const }, right: true,
    words: [{ words: showValue(claim) }, { words: `${asOf === null || claim.value.date !== undefined ? "" : ` · as of ${showEdtf(asOf)}`} · “${plain(claim.quote.exact)}”`, style: "quiet" as const }],
  }));
}

const MOST_ACTORS = 12;

/** All that there is between two countries. */
export function showPair(page: PairPage, room: number): Paragraph[] {
  const notes = createNotes();
  const context: Context = { page, notes, room };
  const [a, b] = page.countries.map(countryName);
  const count = page.agreements.length + page.activities.reduce((sum, { entries }) => sum + entries.length, 0);
  const summary = [countOf(page.agreements.length, "agreement"), countOf(count - page.agreements.length, "other activity"), countOf(page.commitments.length, "open commitment"), countOf(page.sources, "independent source")];
  const sources = new Map([...page.cases.values()].flatMap((one) => [...one.sources]));
  return [
    { indent: 0, words: [{ words: `${a} and ${b}`, style: "title" }] },
    { indent: 0, words: [{ words: count === 0 ? "The register has nothing between these two." : summary.join(" · "), style: "quiet" }] },
    ...(page.more ? [{ indent: 0, words: [{ words: `Only the latest ${count} are here; all of them: rapporteur entries --pair ${page.countries.join(",")}`, style: "quiet" as const }] }] : []),
    ...section(HEADINGS.agreement, records(page.agreements, context)),
    ...page.activities.flatMap(({ kind, entries }) => section(HEADINGS[kind], records(entries, context))),
    ...section("Open commitments", showFollowUps(page.commitments, notes, room)),
    ...section("Figures", figures(context)),
    ...section("People", page.people.slice(0, MOST_ACTORS).map(actor)),
    ...section("Bodies", page.bodies.slice(0, MOST_ACTORS).map(actor)),
    ...section("Timeline", page.timeline.map((one) => event(one, context))),
    ...showSources(notes, sources),
  ];
}
