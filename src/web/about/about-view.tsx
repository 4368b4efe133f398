import { Link } from "@tanstack/react-router";
import { useMemo, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { EntryReference } from "#model/claim.ts";
import { noteOf } from "#report/told-activity.ts";
import { ClaimList } from "../entry/claim-list.tsx";
import { Contradictions } from "../entry/contradictions.tsx";
import { Record } from "../entry/record.tsx";
import { useDecide } from "../entry/use-decide.ts";
import { notesOf as ownNotes, type View } from "../entry/view.ts";
import { useFormat } from "../parts/use-format.ts";
import { ActivityList } from "../whole/activity-list.tsx";
import { ActorsSection } from "../whole/actors-section.tsx";
import type { About } from "../whole/answers.ts";
import { FiguresSection, figuresIn } from "../whole/figures-section.tsx";
import { NotesContext, numbered, type Notes } from "../whole/notes.ts";
import { Section } from "../whole/section.tsx";
import { SourcesSection } from "../whole/sources-section.tsx";
import { TimelineSection } from "../whole/timeline-section.tsx";
import style from "./about-view.module.css";
import { Owed } from "./owed.tsx";
import { Partners } from "./partners.tsx";
import { RelatedList } from "./related.tsx";

const LATEST = 20;

function notesOf({ related, around }: About, view: View | null): Notes {
  return numbered([
    ...(view ? ownNotes(view) : []), ...around.activities.toReversed().slice(0, LATEST).flatMap(({ note }) => note ?? []),
    ...around.commitments.flatMap(({ activity, due }) => [activity.note, due?.note].filter((one) => one !== null && one !== undefined)),
    ...related.map((one) => noteOf(one.id, one.claim)), ...figuresIn(around.activities).map(({ note }) => note),
  ]);
}

function Latest({ about: { around, code, id } }: { readonly about: About }): ReactElement {
  const { t } = useTranslation("about");
  const { number } = useFormat();
  const { activities, total } = around;
  const search = code === null ? { named: [id] } : { country: [code] };
  return (
    <Section title={t("latest")} note={<Link to={"/register" as "/"} search={search as never}>{t("all", { count: total, total: number(total) })}</Link>}>
      <ActivityList activities={activities.toReversed().slice(0, LATEST)} pairs of={id ?? undefined} />
    </Section>
  );
}

/** What its activities tell of it: with whom, when, how much, what is owed, and what all that rests on. */
function Around({ about }: { readonly about: About }): ReactElement {
  const { t } = useTranslation("about");
  const { id, code, related, around } = about;
  const is = (one: EntryReference): boolean => (code !== null && one.code === code) || one.entry === id;
  const others = <T extends EntryReference>(all: readonly T[]): readonly T[] => all.filter((one) => !is(one));
  return (
    <div className={style.columns}>
      <div className={style.main}>
        <Owed commitments={around.commitments} is={is} />
        {around.total > 0 && <Latest about={about} />}
      </div>
      <div className={style.side}>
        <Partners countries={around.countries} code={code} />
        <RelatedList related={related} />
        <FiguresSection figures={figuresIn(around.activities)} most={12} />
        <ActorsSection title={t("people")} actors={others(around.people)} activities={around.activities} most={8} />
        <ActorsSection title={t("bodies")} actors={others(around.bodies)} activities={around.activities} most={8} />
        <SourcesSection sources={around.sources} most={12} />
      </div>
    </div>
  );
}

export interface AboutViewProps {
  readonly about: About;
  readonly name: string;
  /** its entry; null for a country that no source names yet */
  readonly view: View | null;
}

/** A country, body, person or product, whole: what is said of it, what it takes part in, and what was and can be decided about it. */
export function AboutView({ about, name, view }: AboutViewProps): ReactElement {
  const { t } = useTranslation("about");
  const { t: words } = useTranslation("entry");
  const notes = useMemo(() => notesOf(about, view), [about, view]);
  const { id, code, around } = about;
  const deciding = useDecide(id ?? "");
  return (
    <NotesContext value={notes}>
      <div className={style.page}>
        {view?.entry.state === "empty" && <p role="status">{words("empty")}</p>}
        {view && <div><Contradictions view={view} deciding={deciding} /><ClaimList view={view} /></div>}
        {around.total === 0 ? <p className={style.none}>{t("none", { name })}</p> : <TimelineSection of={name} activities={around.activities} total={around.total} file={`rapporteur-${code ?? id ?? "country"}`} />}
        <Around about={about} />
        {view && <Record view={view} deciding={deciding} />}
      </div>
    </NotesContext>
  );
}
