import { Link, useParams } from "@tanstack/react-router";
import { useMemo, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { activityKinds } from "#model/codes/activity-kinds.ts";
import { useApi } from "../api/use-api.ts";
import { Answer } from "../parts/answer.tsx";
import { Button } from "../parts/button.tsx";
import { kindWords } from "../parts/kind-words.ts";
import { useFormat } from "../parts/use-format.ts";
import { Page } from "../shell/page.tsx";
import { ActivityList } from "../whole/activity-list.tsx";
import { ActorsSection } from "../whole/actors-section.tsx";
import type { Around } from "../whole/answers.ts";
import { CommitmentList } from "../whole/commitment-list.tsx";
import { FiguresSection, figuresIn } from "../whole/figures-section.tsx";
import { NotesContext, numbered } from "../whole/notes.ts";
import { NotesSection } from "../whole/notes-section.tsx";
import { Section } from "../whole/section.tsx";
import { SourcesSection } from "../whole/sources-section.tsx";
import { TimelineSection } from "../whole/timeline-section.tsx";
import { clausesOf } from "./clauses.ts";
import style from "./pair-page.module.css";
import { Summary } from "./summary.tsx";

// The server tells of so many at most.
const MOST_OPEN = 16;

interface PairProps {
  readonly pair: readonly [string, string];
  readonly around: Around;
}

/** The notes of the page in the order in which one comes to them. */
function notesOf(around: Around): ReturnType<typeof numbered> {
  const { activities, commitments } = around;
  return numbered([
    ...clausesOf(around).flatMap(({ notes }) => notes), ...figuresIn(activities).map(({ note }) => note), ...activities.flatMap(({ note }) => note ?? []),
    ...commitments.flatMap(({ activity, due }) => [activity.note, due?.note].filter((one) => one !== null && one !== undefined)),
  ]);
}

/** Activities of each kind under its name, agreements first. */
function ByKind({ activities }: Pick<Around, "activities">): ReactElement {
  const { language } = useFormat();
  const kinds = ["agreement" as const, ...activityKinds.map(({ code }) => code).filter((code) => code !== "agreement")];
  return (
    <div className={style.kinds}>
      {kinds.map((kind) => {
        const own = activities.filter((one) => one.kind === kind);
        return own.length > 0 && <section key={kind} aria-label={kindWords(kind, language)}><h3 className={style.kind}>{kindWords(kind, language)}</h3><ActivityList activities={own} /></section>;
      })}
    </div>
  );
}

function Pair({ pair: [a, b], around }: PairProps): ReactElement {
  const { t } = useTranslation("pair");
  const { country, number } = useFormat();
  const notes = useMemo(() => notesOf(around), [around]);
  const { activities, commitments, people, bodies, sources, total, open } = around;
  const name = t("name", { a: country(a), b: country(b) });
  return (
    <NotesContext value={notes}>
      <div className={style.page}>
        <Summary clauses={clausesOf(around)} />
        <TimelineSection of={name} activities={activities} total={total} file={`rapporteur-${a}-${b}`} />
        {commitments.length > 0 && <Section title={t("open")} note={open > MOST_OPEN ? t("openOf", { shown: commitments.length, total: number(open) }) : number(commitments.length)}><CommitmentList commitments={commitments} /></Section>}
        <div className={style.columns}>
          <Section title={t("activities")} note={total > activities.length ? <Link to={"/register" as "/"} search={{ country: [a, b] } as never}>{t("all", { count: total, total: number(total) })}</Link> : number(total)}>
            <ByKind activities={activities} />
          </Section>
          <div className={style.side}>
            <FiguresSection figures={figuresIn(activities)} />
            <ActorsSection title={t("people")} actors={people} activities={activities} />
            <ActorsSection title={t("bodies")} actors={bodies} activities={activities} />
            <SourcesSection sources={sources} />
          </div>
        </div>
        <NotesSection sources={sources} />
      </div>
    </NotesContext>
  );
}

function Empty({ pair: [a, b] }: Pick<PairProps, "pair">): ReactElement {
  const { t } = useTranslation("pair");
  const { country } = useFormat();
  return (
    <div className={style.empty}>
      <p>{t("empty", { a: country(a), b: country(b) })}</p>
      <ul>
        {[a, b].map((code) => <li key={code}><Link to="/country/$code" params={{ code }}>{t("allOf", { country: country(code) })}</Link></li>)}
        <li><Link to={"/add" as "/"}>{t("add")}</Link></li>
      </ul>
    </div>
  );
}

/** Two countries and all between them, in one page that prints on two. */
export function PairPage(): ReactElement {
  const { t } = useTranslation("pair");
  const { country } = useFormat();
  const { a, b } = useParams({ from: "/pair/$a/$b" });
  const answer = useApi("GET /api/pairs/{a}/{b}", { params: { a, b } });
  const heading = <><Link to="/country/$code" params={{ code: a }} className={style.country}>{country(a)}</Link> – <Link to="/country/$code" params={{ code: b }} className={style.country}>{country(b)}</Link></>;
  return (
    <Page title={t("name", { a: country(a), b: country(b) })} heading={heading} actions={<Button onPress={() => print()}>{t("print")}</Button>}>
      <Answer to={answer}>{({ pair, around }) => (around.total === 0 ? <Empty pair={pair} /> : <Pair pair={pair} around={around} />)}</Answer>
    </Page>
  );
}
