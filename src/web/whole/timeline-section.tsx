import { useMemo, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { ToldActivity } from "#report/index.ts";
import { EdtfDate } from "../parts/edtf-date.tsx";
import { EntryLink } from "../parts/entry-link.tsx";
import { rungWords } from "../parts/rung-words.ts";
import type { Column } from "../parts/svg-figure/column.ts";
import { SvgFigure } from "../parts/svg-figure/svg-figure.tsx";
import { useFormat } from "../parts/use-format.ts";
import { activityWords, linkable } from "./activity-words.ts";
import { LanesDrawing } from "./lanes-drawing.tsx";
import { LanesLegend } from "./lanes-legend.tsx";
import { lanesOf } from "./lanes.ts";

export interface TimelineSectionProps {
  /** what it is a timeline of, for the file */
  readonly of: string;
  readonly activities: readonly ToldActivity[];
  /** how many there are in all, where these are not all */
  readonly total: number;
  readonly file: string;
}

function useColumns(): readonly Column<ToldActivity>[] {
  const { t } = useTranslation("whole");
  const format = useFormat();
  return [
    { name: t("column.activity"), of: (one) => activityWords(one, format), show: (one) => <EntryLink entry={linkable(one)} /> },
    { name: t("column.when"), of: ({ date }) => date?.edtf ?? null, show: ({ date }) => (date ? <EdtfDate edtf={date.edtf} /> : t("undated")) },
    { name: t("column.status"), of: ({ status }) => status && rungWords(status, format.language) },
    { name: t("column.sources"), of: ({ independent, sources }) => `${independent}/${sources}`, numeric: true },
  ];
}

/** Activities by kind on a line of time, with what has no date told apart. */
export function TimelineSection({ of, activities, total, file }: TimelineSectionProps): ReactElement {
  const { t } = useTranslation("whole");
  const { number, date } = useFormat();
  const columns = useColumns();
  const { lanes, undated } = useMemo(() => lanesOf(activities), [activities]);
  const shapes = useMemo(() => new Set(lanes.flatMap(({ marks }) => marks.map(({ shape }) => shape))), [lanes]);
  const title = t("timeline.title", { of });
  const caption = [total > activities.length && t("timeline.latest", { shown: number(activities.length), total: number(total) }), undated.length > 0 && t("timeline.undated", { count: undated.length })].filter(Boolean).join(" ");
  return (
    <SvgFigure
      title={title} caption={caption} source={t("source", { day: date(new Date().toISOString().slice(0, 10)), count: activities.length })} file={file}
      legend={<LanesLegend shapes={shapes} />} columns={columns} rows={activities} keyOf={({ id }) => id}
    >
      {lanes.length > 0 && <LanesDrawing activities={activities} label={`${title}. ${t("asTable")}`} />}
    </SvgFigure>
  );
}
