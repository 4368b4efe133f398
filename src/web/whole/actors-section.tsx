import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { roles } from "#model/codes/roles.ts";
import type { Actor, ToldActivity } from "#report/index.ts";
import { useFormat } from "../parts/use-format.ts";
import style from "./actors-section.module.css";
import { Section } from "./section.tsx";

export interface ActorsSectionProps {
  readonly title: string;
  readonly actors: readonly Actor[];
  /** what they take part in, to tell when */
  readonly activities: readonly ToldActivity[];
  readonly most?: number;
}

/** The years in which somebody was at work: "2019", "2015–2021". */
function yearsOf({ entries }: Actor, activities: readonly ToldActivity[], span: (from: string, to: string) => string): string {
  const years = activities.filter(({ id }) => entries.includes(id)).flatMap(({ date }) => (date?.first ?? date?.last ?? "").slice(0, 4) || []).toSorted();
  const [from, to] = [years[0], years.at(-1)];
  if (from === undefined || to === undefined) return "";
  return from === to ? from : span(from, to);
}

/** People or bodies: in what roles, when, in how many activities. */
export function ActorsSection({ title, actors, activities, most = 12 }: ActorsSectionProps): ReactElement | null {
  const { t } = useTranslation("whole");
  const { label, number } = useFormat();
  if (actors.length === 0) return null;
  const roleWords = ({ roles: own }: Actor): string => roles.filter(({ code }) => own.includes(code)).map((row) => label(row.label).toLowerCase()).join(", ");
  return (
    <Section title={title} {...(actors.length > most && { note: t("mostActive", { shown: most, total: number(actors.length) }) })}>
      <ul className={style.actors}>
        {actors.slice(0, most).map((actor) => (
          <li key={actor.entry} className={style.actor}>
            <Link to={actor.kind === "person" ? "/person/$id" : "/body/$id"} params={{ id: actor.entry }}>{actor.name}</Link>
            <span className={style.roles}>{roleWords(actor)}</span>
            <span className={style.years}>{yearsOf(actor, activities, (from, to) => t("years", { from, to }))}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
