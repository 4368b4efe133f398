import { Link, useNavigate } from "@tanstack/react-router";
import { useMemo, useState, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { Api } from "#server/api.ts";
import { useApi } from "../../api/use-api.ts";
import { unitIn } from "#model/units.ts";
import { Answer } from "../../parts/answer.tsx";
import { EdtfDate } from "../../parts/edtf-date.tsx";
import { figureWords } from "../../parts/figure-words.ts";
import { placeOf } from "../../parts/noted.ts";
import { Select } from "../../parts/select.tsx";
import type { Column } from "../../parts/svg-figure/column.ts";
import { SvgFigure } from "../../parts/svg-figure/svg-figure.tsx";
import { useFormat } from "../../parts/use-format.ts";
import { AtlasPage } from "../atlas-page.tsx";
import { useSource, useTitle } from "../filter-words.ts";
import { Nothing } from "../nothing.tsx";
import { useAtlas } from "../use-atlas.ts";
import { figurePlot, keyOfFigure, type FigurePlot, type FigureRow } from "./figure-points.ts";
import { FiguresDrawing, isFar } from "./figures-drawing.tsx";
import style from "./figures-page.module.css";
import { ShapeMark } from "./shape-mark.tsx";

const MOST_UNITS = 60;

function useColumns(): readonly Column<FigureRow>[] {
  const { t } = useTranslation("atlas");
  const format = useFormat();
  return [
    { name: t("column.figure"), of: ({ claim }) => claim.value.value, show: ({ claim, entry }) => <Link to="/entry/$id" params={{ id: entry }}>{figureWords(claim.value, format)}</Link> },
    { name: t("column.pair"), of: ({ countries }) => countries.map(format.country).join(" – ") || "–" },
    { name: t("column.asOf"), of: ({ asOf }) => asOf, show: ({ asOf }) => (asOf === null ? "–" : <EdtfDate edtf={asOf} />) },
    { name: t("column.words"), of: ({ claim }) => claim.quote.exact, show: ({ claim }) => <q className="theirs">{claim.quote.exact}</q> },
    { name: t("column.source"), of: ({ source }) => source.title, show: ({ claim, source }) => <Link to="/sources/$id" params={{ id: claim.source }} search={{ at: placeOf(claim.quote) }}>{source.title || claim.source.slice(0, 15)}</Link> },
  ];
}

function Legend({ plot: { pairs, points } }: { readonly plot: FigurePlot }): ReactElement {
  const { t } = useTranslation("atlas");
  const { country } = useFormat();
  const hasOthers = points.some(({ pair }) => !pairs.some(([one]) => one === pair));
  return (
    <ul className={style.legend}>
      {pairs.map(([pair, shape]) => <li key={pair}><svg viewBox="-7 -7 14 14" width={14} height={14} aria-hidden><ShapeMark shape={shape} /></svg> {pair === "" ? t("figures.nobody") : pair.split(" ").map(country).join(" – ")}</li>)}
      {hasOthers && <li><svg viewBox="-7 -7 14 14" width={14} height={14} aria-hidden><ShapeMark shape="ring" /></svg> {t("figures.others")}</li>}
    </ul>
  );
}

function Figures({ unit, figures }: Pick<Api["GET /api/atlas/figures"]["response"], "figures"> & { readonly unit: string }): ReactElement {
  const { t } = useTranslation("atlas");
  const { number, language } = useFormat();
  const navigate = useNavigate();
  const [lit, setLit] = useState<string | null>(null);
  const plot = useMemo(() => figurePlot(figures), [figures]);
  const columns = useColumns();
  const title = useTitle(t("figures.title", { unit: unitIn(unit, language, { many: true }) }));
  const sources = new Set(figures.map(({ claim }) => claim.source)).size;
  const source = useSource(t("figures.counted", { count: figures.length, figures: number(figures.length), sources: t("figures.sources", { count: sources }) }));
  const caption = [t("figures.caption"), isFar(plot) && t("figures.far"), plot.undated > 0 && t("figures.undated", { count: plot.undated })].filter(Boolean).join(" ");
  return (
    <SvgFigure title={title} caption={caption} source={source} file={`rapporteur-figures-${unit.replace(/\W+/g, "-")}`} table="under" legend={<Legend plot={plot} />} columns={columns} rows={figures} keyOf={keyOfFigure} lit={lit} onLit={setLit}>
      {plot.points.length > 0 && <FiguresDrawing plot={plot} label={`${title}. ${t("asTable")}`} lit={lit} onLit={setLit} onOpen={({ row: { entry } }) => void navigate({ to: "/entry/$id", params: { id: entry } })} />}
    </SvgFigure>
  );
}

function Units({ units, unit }: Pick<Api["GET /api/atlas/figures"]["response"], "units" | "unit">): ReactElement {
  const { t } = useTranslation("atlas");
  const { language } = useFormat();
  const { change } = useAtlas();
  const choices = units.slice(0, MOST_UNITS).map((one) => ({ value: one.unit, label: t("figures.unitOf", { ...one, unit: unitIn(one.unit, language, { many: true }) }) }));
  return <div className={`${style.units} no-print`}><Select label={t("figures.unit")} choices={choices} value={unit ?? ""} onChange={(one) => change({ unit: one })} /></div>;
}

/** Figures of one unit over time, each with its words and its source. */
export function FiguresPage(): ReactElement {
  const { query, search } = useAtlas();
  const figures = useApi("GET /api/atlas/figures", { query: { ...query, ...(search.unit !== undefined && { unit: search.unit }) } });
  return (
    <AtlasPage view="figures">
      <Answer to={figures}>
        {(found) => (
          <>
            {found.units.length > 0 && <Units {...found} />}
            {found.unit === null || found.figures.length === 0 ? <Nothing /> : <Figures key={found.unit} unit={found.unit} figures={found.figures} />}
          </>
        )}
      </Answer>
    </AtlasPage>
  );
}
