import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { ToldActivity, ToldFigure } from "#report/index.ts";
import { edtfDays } from "#model/edtf-days.ts";
import { EdtfDate } from "../parts/edtf-date.tsx";
import { figureWords } from "../parts/figure-words.ts";
import { kindWords } from "../parts/kind-words.ts";
import { useFormat } from "../parts/use-format.ts";
import style from "./figures-section.module.css";
import { NotedBy } from "./noted-by.tsx";
import { Section } from "./section.tsx";

interface Told extends ToldFigure {
  readonly activity: ToldActivity;
}

const dayOf = ({ asOf }: Told): string => (asOf === null ? "" : (edtfDays(asOf).last ?? ""));

/** The figures of activities, the latest first. */
export const figuresIn = (activities: readonly ToldActivity[]): readonly Told[] =>
  activities.flatMap((activity) => activity.figures.map((figure) => ({ ...figure, activity }))).toSorted((a, b) => (dayOf(a) > dayOf(b) ? -1 : Number(dayOf(a) < dayOf(b))));

/** What was counted, and the day for which it holds. */
export function FiguresSection({ figures, most = 24 }: { readonly figures: readonly Told[]; readonly most?: number }): ReactElement | null {
  const { t } = useTranslation("whole");
  const format = useFormat();
  if (figures.length === 0) return null;
  return (
    <Section title={t("figures.title")} {...(figures.length > most && { note: t("figures.latest", { shown: most, total: figures.length }) })}>
      <table className={style.figures}>
        <thead><tr><th scope="col">{t("column.figure")}</th><th scope="col">{t("column.of")}</th><th scope="col">{t("column.asOf")}</th></tr></thead>
        <tbody>
          {figures.slice(0, most).map(({ value, asOf, note, activity }) => (
            <tr key={`${activity.id} ${note.claim}`}>
              <th scope="row">{figureWords(value, format)}<NotedBy notes={[note]} /></th>
              <td><Link to="/entry/$id" params={{ id: activity.id }}>{kindWords(activity.kind, format.language)}</Link></td>
              <td className={style.when}>{asOf === null ? t("undated") : <EdtfDate edtf={asOf} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
