import { Link, useNavigate } from "@tanstack/react-router";
import { useMemo, useState, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { ActivityKind } from "#model/codes/activity-kinds.ts";
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
import { arcsOf, keyOfPair, type PairRow } from "./arcs.ts";
import style from "./map-page.module.css";
import { MapsByKind, MapsByTime } from "./maps-by.tsx";
import { WorldMap } from "./world-map.tsx";

const MOST = 200;
const DRAWN = 120;

const topKinds = ({ kinds }: PairRow): readonly ActivityKind[] => (Object.entries(kinds) as [ActivityKind, number][]).toSorted((a, b) => b[1] - a[1]).map(([kind]) => kind);

function useColumns(): readonly Column<PairRow>[] {
  const { t } = useTranslation("atlas");
  const { country, language, number } = useFormat();
  const words = ({ countries }: PairRow): string => countries.map(country).join(" – ");
  return [
    { name: t("column.pair"), of: words, show: (row) => <Link to="/pair/$a/$b" params={{ a: row.countries[0], b: row.countries[1] }}>{words(row)}</Link> },
    { name: t("column.count"), of: ({ count }) => count, show: ({ count }) => number(count), numeric: true },
    { name: t("column.open"), of: ({ open }) => open, show: ({ open }) => number(open), numeric: true },
    { name: t("column.mostly"), of: (row) => topKinds(row).slice(0, 2).map((kind) => kindWords(kind, language)).join(", ") },
  ];
}

function Map({ rows, total, activities }: Api["GET /api/pairs"]["response"]): ReactElement {
  const { t } = useTranslation("atlas");
  const { number } = useFormat();
  const navigate = useNavigate();
  const [lit, setLit] = useState<string | null>(null);
  const arcs = useMemo(() => arcsOf(rows.slice(0, DRAWN)), [rows]);
  const title = useTitle(t("map.title"));
  const source = useSource(`${t("map.counted", { count: activities, activities: number(activities), pairs: number(total) })} ${t("map.outlines")}`);
  const columns = useColumns();
  const open = ({ row: { countries: [a, b] } }: (typeof arcs)[number]): void => void navigate({ to: "/pair/$a/$b", params: { a, b } });
  const caption = [t("map.caption"), arcs.length < total && t("map.drawn", { drawn: number(arcs.length), total: number(total) })].filter(Boolean).join(" ");
  return (
    <SvgFigure title={title} caption={caption} source={source} file="rapporteur-map" table="beside" columns={columns} rows={rows} keyOf={keyOfPair} lit={lit} onLit={setLit}>
      <WorldMap label={`${title}. ${t("asTable")}`} arcs={arcs} lit={lit} onLit={setLit} onOpen={open} />
    </SvgFigure>
  );
}

const WAYS = [undefined, "kind", "time"] as const;

/** Arcs between countries, narrowed down by kind, rung and year; or a small map for each kind, or for each time. */
export function MapPage(): ReactElement {
  const { t } = useTranslation("atlas");
  const { query, search } = useAtlas();
  const { per: _, ...kept } = search;
  const pairs = useApi("GET /api/pairs", { query: { ...query, limit: MOST } });
  return (
    <AtlasPage view="map">
      <nav aria-label={t("map.per.label")} className={`${style.ways} no-print`}>
        {WAYS.map((way) => <Link key={way ?? "one"} to="/atlas/map" search={way === undefined ? kept : { ...kept, per: way }} activeOptions={{ exact: true }} className={style.way}>{t(`map.per.${way ?? "one"}`)}</Link>)}
      </nav>
      <Answer to={pairs}>{(found) => (found.rows.length === 0 ? <Nothing /> : search.per === "kind" ? <MapsByKind {...found} /> : search.per === "time" ? <MapsByTime {...found} /> : <Map {...found} />)}</Answer>
    </AtlasPage>
  );
}
