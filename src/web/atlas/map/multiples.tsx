import { useMemo, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../parts/use-format.ts";
import { useWidth } from "../../parts/use-width.ts";
import { arcsOf, type Arc } from "./arcs.ts";
import type { Counted } from "./multiples-of.ts";
import style from "./world-map.module.css";
import { world } from "./world.table.ts";

/** One of several small maps. */
export interface Multiple {
  readonly key: string;
  readonly title: string;
  /** the most active first */
  readonly rows: readonly Counted[];
}

export interface MultiplesProps {
  readonly label: string;
  readonly maps: readonly Multiple[];
  /** a pair, wherever it stands */
  readonly lit: string | null;
  readonly onLit: (pair: string | null) => void;
  readonly onOpen: (pair: Counted["countries"]) => void;
}

const { width: WIDTH, height: HEIGHT } = world;
const LETTERS = 13;
const GAP = 28;
// What lies around the polar circle and the empty south is cut away: small maps have no room for it.
const TOP = 40;
const BOTTOM = 26;
// One line for all lands: a dozen maps of two hundred would be slow.
const LANDS = world.lands.map(({ d }) => d).join("");

const columnsIn = (width: number): number => (width >= 900 ? 3 : width >= 520 ? 2 : 1);

interface OneProps extends Omit<MultiplesProps, "label" | "maps"> {
  readonly map: Multiple;
  readonly arcs: readonly Arc<Counted>[];
  /** of the drawing, for one of the map */
  readonly scale: number;
  readonly size: number;
}

function Arcs({ arcs, scale, lit, onLit, onOpen }: OneProps): ReactElement {
  const { t } = useTranslation("atlas");
  const { country } = useFormat();
  return (
    <g data-faded={lit !== null || undefined} className={style.arcs}>
      {arcs.toReversed().map((arc) => (
        <g key={arc.key} onPointerEnter={() => onLit(arc.key)} onPointerLeave={() => onLit(null)} onClick={() => onOpen(arc.row.countries)} className={style.pair} data-pair={arc.key}>
          <title>{t("map.arc", { pair: arc.row.countries.map(country).join(" – "), activities: t("map.scale", { count: arc.row.count }) })}</title>
          <path d={arc.d} className={style.arc} data-lit={arc.key === lit || undefined} strokeWidth={(arc.width * 0.75) / scale} />
          <path d={arc.d} className={style.reach} data-live />
        </g>
      ))}
    </g>
  );
}

/** A map with its title: of what, how many, and between whom most. */
function One(props: OneProps): ReactElement {
  const { t } = useTranslation("atlas");
  const { country, number } = useFormat();
  const { map: { title, rows }, arcs, scale, size } = props;
  const ends = useMemo(() => [...new Set(arcs.flatMap(({ row }) => row.countries))], [arcs]);
  const [first] = rows;
  return (
    <>
      <text y={size} fontSize={size} className={style.title}>{title} <tspan className={style.scale}>{number(rows.reduce((sum, { count }) => sum + count, 0))}</tspan></text>
      <text y={size * 2.3} fontSize={size * 0.9} className={style.scale}>{first ? t("map.most", { pair: first.countries.map(country).join(" – "), count: first.count }) : t("map.none")}</text>
      <g transform={`translate(0 ${size * 3 - TOP * scale}) scale(${scale})`}>
        <path d={LANDS} className={style.land} />
        <Arcs {...props} />
        {ends.map((code) => <circle key={code} cx={world.middles[code]?.[0]} cy={world.middles[code]?.[1]} r={2 / scale} className={style.point} />)}
      </g>
    </>
  );
}

/** The same map several times, one for each kind or time; a line is as wide in each for as many. */
export function Multiples({ label, maps, ...rest }: MultiplesProps): ReactElement {
  const [ref, width] = useWidth<SVGSVGElement>(WIDTH);
  const size = (LETTERS * WIDTH) / width;
  const columns = columnsIn(width);
  const gap = (GAP * WIDTH) / width;
  const own = (WIDTH - gap * (columns - 1)) / columns;
  const scale = own / WIDTH;
  const most = Math.max(1, ...maps.flatMap(({ rows }) => rows.map(({ count }) => count)));
  const height = size * 3 + (HEIGHT - TOP - BOTTOM) * scale + gap;
  const drawn = useMemo(() => maps.map((map) => ({ map, arcs: arcsOf(map.rows, most) })), [maps, most]);
  return (
    <svg ref={ref} viewBox={`0 0 ${WIDTH} ${Math.ceil(maps.length / columns) * height}`} role="img" aria-label={label}>
      {drawn.map(({ map, arcs }, i) => (
        <g key={map.key} transform={`translate(${(i % columns) * (own + gap)} ${Math.floor(i / columns) * height})`} data-map={map.key}>
          <One map={map} arcs={arcs} scale={scale} size={size} {...rest} />
        </g>
      ))}
    </svg>
  );
}

