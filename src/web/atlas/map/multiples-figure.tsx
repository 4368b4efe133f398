import { Link, useNavigate } from "@tanstack/react-router";
import { useMemo, useState, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { Column } from "../../parts/svg-figure/column.ts";
import { SvgFigure } from "../../parts/svg-figure/svg-figure.tsx";
import { useFormat } from "../../parts/use-format.ts";
import type { AtlasSearch } from "../atlas-search.ts";
import { useSource, useTitle } from "../filter-words.ts";
import { keyOfPair } from "./arcs.ts";
import type { Counted } from "./multiples-of.ts";
import { Multiples, type Multiple } from "./multiples.tsx";

/** A small map with the state of the page on which it stands alone. */
export interface Narrowed extends Multiple {
  readonly search: AtlasSearch;
}

interface Row extends Counted {
  readonly map: Narrowed;
}

export interface MultiplesFigureProps {
  readonly per: NonNullable<AtlasSearch["per"]>;
  readonly maps: readonly Narrowed[];
}

function useColumns(per: MultiplesFigureProps["per"]): readonly Column<Row>[] {
  const { t } = useTranslation("atlas");
  const { country, number } = useFormat();
  const words = ({ countries }: Row): string => countries.map(country).join(" – ");
  return [
    { name: t(per === "kind" ? "column.kind" : "column.years"), of: ({ map }) => map.title, show: ({ map }) => <Link to="/atlas/map" search={map.search}>{map.title}</Link> },
    { name: t("column.pair"), of: words, show: (row) => <Link to="/pair/$a/$b" params={{ a: row.countries[0], b: row.countries[1] }}>{words(row)}</Link> },
    { name: t("column.count"), of: ({ count }) => count, show: ({ count }) => number(count), numeric: true },
  ];
}

/** Small maps, one for each kind or time, with the table of the same. */
export function MultiplesFigure({ per, maps }: MultiplesFigureProps): ReactElement {
  const { t } = useTranslation("atlas");
  const navigate = useNavigate();
  const [lit, setLit] = useState<string | null>(null);
  const title = useTitle(t(`map.titleBy.${per}`));
  const source = useSource(t("map.outlines"));
  const columns = useColumns(per);
  const rows = useMemo(() => maps.flatMap((map) => map.rows.map((row): Row => ({ ...row, map }))), [maps]);
  return (
    <SvgFigure title={title} caption={t(`map.captionBy.${per}`)} source={source} file={`rapporteur-map-by-${per}`} table="under" columns={columns} rows={rows} keyOf={({ map, ...row }) => `${map.key} ${keyOfPair(row)}`} lit={lit} onLit={(key) => setLit(key?.split(" ").at(-1) ?? null)}>
      <Multiples label={`${title}. ${t("asTable")}`} maps={maps} lit={lit} onLit={setLit} onOpen={([a, b]) => void navigate({ to: "/pair/$a/$b", params: { a, b } })} />
    </SvgFigure>
  );
}
