import { Link } from "@tanstack/react-router";
import { useMemo, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { EntryReference } from "#model/claim.ts";
import { noteOf } from "#report/told-activity.ts";
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
import { Facts } from "./facts.tsx";
import { Owed } from "./owed.tsx";
import { Partners } from "./partners.tsx";
import { RelatedList } from "./related.tsx";

const LATEST = 20;

function notesOf({ id, claims, related, around }: About): Notes {
  return numbered([
    ...claims.map((claim) => noteOf(id ?? "", claim)), ...around.activities.toReversed().slice(0, LATEST).flatMap(({ note }) => note ?? []),
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

/** A country, body, person or product: what it is, with whom, when, how much, what is owed, and what all that rests on. */
export function AboutView({ about, name }: { readonly about: About; readonly name: string }): ReactElement {
  const { t } = useTranslation("about");
  const notes = useMemo(() => notesOf(about), [about]);
  const { id, code, claims, related, around } = about;
  const is = (one: EntryReference): boolean => (code !== null && one.code === code) || one.entry === id;
  const others = <T extends EntryReference>(all: readonly T[]): readonly T[] => all.filter((one) => !is(one));
  return (
    <NotesContext value={notes}>
      <div className={style.page}>
        <Facts id={id ?? ""} claims={code === null ? claims : claims.filter(({ property }) => property !== "name" && property !== "alias")} />
        {around.total === 0 && <p className={style.none}>{t("none", { name })}</p>}
        {around.total > 0 && <TimelineSection of={name} activities={around.activities} total={around.total} file={`rapporteur-${code ?? id ?? "country"}`} />}
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
      </div>
    </NotesContext>
  );
}
