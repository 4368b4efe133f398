import { useMemo, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { activityKinds } from "#model/codes/activity-kinds.ts";
import type { Api } from "#server/api.ts";
import { useApi } from "../../api/use-api.ts";
import { Answer } from "../../parts/answer.tsx";
import { kindWords } from "../../parts/kind-words.ts";
import type { Column } from "../../parts/svg-figure/column.ts";
import { SvgFigure } from "../../parts/svg-figure/svg-figure.tsx";
import { useFormat } from "../../parts/use-format.ts";
import { AtlasPage } from "../atlas-page.tsx";
import { useSource, useTitle } from "../filter-words.ts";
import { Nothing } from "../nothing.tsx";
import { useAtlas } from "../use-atlas.ts";
import { TimelineDrawing, type YearLane } from "./timeline-drawing.tsx";

type Rows = Api["GET /api/atlas/years"]["response"]["rows"];
type Dated = Rows[number] & { readonly year: number };

// A single date long ago would press all others to the edge: so many years are drawn at most.
const MOST_YEARS = 80;

const isDated = (row: Rows[number]): row is Dated => row.year !== null;

function lanesOf(rows: readonly Dated[]): readonly YearLane[] {
  return activityKinds.flatMap(({ code }): YearLane[] => {
    const own = rows.filter(({ kind }) => kind === code);
    return own.length === 0 ? [] : [{ kind: code, counts: new Map(own.map(({ year, count }) => [year, count])), total: own.reduce((sum, { count }) => sum + count, 0) }];
  });
}

function useColumns(): readonly Column<Rows[number]>[] {
  const { t } = useTranslation("atlas");
  const { language, number } = useFormat();
  return [
    { name: t("column.year"), of: ({ year }) => year, show: ({ year }) => year ?? t("timeline.noDate") },
    { name: t("column.kind"), of: ({ kind }) => kindWords(kind, language) },
    { name: t("column.count"), of: ({ count }) => count, show: ({ count }) => number(count), numeric: true },
  ];
}

function Timeline({ rows }: { readonly rows: Rows }): ReactElement {
  const { t } = useTranslation("atlas");
  const { number } = useFormat();
  const columns = useColumns();
  const title = useTitle(t("timeline.title"));
  const dated = useMemo(() => rows.filter(isDated), [rows]);
  const last = Math.max(...dated.map(({ year }) => year));
  const first = Math.max(Math.min(...dated.map(({ year }) => year)), last - MOST_YEARS + 1);
  const drawn = useMemo(() => lanesOf(dated.filter(({ year }) => year >= first)), [dated, first]);
  const sum = (all: Rows): number => all.reduce((total, { count }) => total + count, 0);
  const [without, earlier] = [sum(rows) - sum(dated), sum(dated.filter(({ year }) => year < first))];
  const source = useSource(t("timeline.counted", { count: sum(rows), total: number(sum(rows)) }));
  const caption = [without > 0 && t("timeline.without", { count: without, total: number(without) }), earlier > 0 && t("timeline.earlier", { count: earlier, first })].filter(Boolean).join(" ");
  return (
    <SvgFigure title={title} caption={caption} source={source} file="rapporteur-timeline" table="beside" columns={columns} rows={[...dated.toReversed(), ...rows.filter(({ year }) => year === null)]} keyOf={({ year, kind }) => `${year} ${kind}`}>
      {drawn.length > 0 && <TimelineDrawing lanes={drawn} span={[first, last]} label={`${title}. ${t("asTable")}`} />}
    </SvgFigure>
  );
}

/** Activities by the year in which they begin, and by kind. */
export function TimelinePage(): ReactElement {
  const { query } = useAtlas();
  const years = useApi("GET /api/atlas/years", { query });
  return <AtlasPage view="timeline"><Answer to={years}>{({ rows }) => (rows.length === 0 ? <Nothing /> : <Timeline rows={rows} />)}</Answer></AtlasPage>;
}
