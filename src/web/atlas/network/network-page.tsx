import { Link, useNavigate } from "@tanstack/react-router";
import { useMemo, useState, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { Api } from "#server/api.ts";
import { useApi } from "../../api/use-api.ts";
import { Answer } from "../../parts/answer.tsx";
import type { Column } from "../../parts/svg-figure/column.ts";
import { SvgFigure } from "../../parts/svg-figure/svg-figure.tsx";
import { useFormat } from "../../parts/use-format.ts";
import { useWidth } from "../../parts/use-width.ts";
import { AtlasPage } from "../atlas-page.tsx";
import { useSource, useTitle } from "../filter-words.ts";
import { Nothing } from "../nothing.tsx";
import { useAtlas } from "../use-atlas.ts";
import { layout, type NetworkNode, type Tie } from "./layout.ts";
import { NetworkDrawing } from "./network-drawing.tsx";
import drawing from "./network-drawing.module.css";
import style from "./network-page.module.css";

const BODIES = 40;
const FRAME = { width: 900, height: 640 };
const NARROW_FRAME = { width: 520, height: 640 };
const LETTERS = 12;

interface BodyRow {
  readonly id: string;
  readonly name: string;
  readonly all: number;
  readonly countries: readonly { readonly code: string; readonly count: number }[];
}

function bodiesOf(ties: readonly Tie[]): readonly BodyRow[] {
  const found = new Map<string, BodyRow>();
  for (const { body, name, all, country, count } of ties) found.set(body, { id: body, name, all, countries: [...(found.get(body)?.countries ?? []), { code: country, count }] });
  return [...found.values()];
}

function useColumns(): readonly Column<BodyRow>[] {
  const { t } = useTranslation("atlas");
  const { country, number } = useFormat();
  const countries = ({ countries: all }: BodyRow): string => all.map(({ code, count }) => (count > 1 ? `${country(code)} ${number(count)}` : country(code))).join(", ");
  return [
    { name: t("column.body"), of: ({ name }) => name, show: ({ id, name }) => <Link to="/body/$id" params={{ id }}>{name}</Link> },
    { name: t("column.all"), of: ({ all }) => all, show: ({ all }) => number(all), numeric: true },
    { name: t("column.country"), of: countries },
  ];
}

function Legend(): ReactElement {
  const { t } = useTranslation("atlas");
  return (
    <ul className={style.legend}>
      <li><svg width={14} height={14} aria-hidden><circle cx={7} cy={7} r={5.5} className={drawing.country} /></svg> {t("network.country")}</li>
      <li><svg width={14} height={14} aria-hidden><rect x={2} y={2} width={10} height={10} className={drawing.body} /></svg> {t("network.body")}</li>
    </ul>
  );
}

function Network({ ties, bodies }: Api["GET /api/atlas/ties"]["response"]): ReactElement {
  const { t } = useTranslation("atlas");
  const { number } = useFormat();
  const navigate = useNavigate();
  const [lit, setLit] = useState<string | null>(null);
  const [ref, width] = useWidth<HTMLDivElement>(760);
  const frame = width < 560 ? NARROW_FRAME : FRAME;
  const network = useMemo(() => layout(ties, frame), [ties, frame]);
  const rows = useMemo(() => bodiesOf(ties), [ties]);
  const columns = useColumns();
  const title = useTitle(t("network.title"));
  const source = useSource(t("network.counted", { count: rows.length, bodies: number(bodies) }));
  const open = ({ kind, id }: NetworkNode): void => void (kind === "country" ? navigate({ to: "/country/$code", params: { code: id } }) : navigate({ to: "/body/$id", params: { id } }));
  return (
    <SvgFigure title={title} caption={t("network.caption")} source={source} file="rapporteur-network" table="beside" legend={<Legend />} columns={columns} rows={rows} keyOf={({ id }) => id} lit={lit} onLit={setLit}>
      <div ref={ref}><NetworkDrawing network={network} frame={frame} size={(LETTERS * frame.width) / width} label={`${title}. ${t("asTable")}`} lit={lit} onLit={setLit} onOpen={open} /></div>
    </SvgFigure>
  );
}

/** Bodies and the countries in whose activities they take part. */
export function NetworkPage(): ReactElement {
  const { query } = useAtlas();
  const ties = useApi("GET /api/atlas/ties", { query: { ...query, most: BODIES } });
  return <AtlasPage view="network"><Answer to={ties}>{(found) => (found.ties.length === 0 ? <Nothing /> : <Network {...found} />)}</Answer></AtlasPage>;
}
