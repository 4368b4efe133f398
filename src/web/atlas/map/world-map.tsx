import { memo, useMemo, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../parts/use-format.ts";
import { placeLabels, type Labelled } from "../place-labels.ts";
import { useWidth } from "../../parts/use-width.ts";
import { widthOf, type Arc } from "./arcs.ts";
import style from "./world-map.module.css";
import { world } from "./world.table.ts";

const { width: WIDTH, height: HEIGHT } = world;
const LETTERS = 12;
// Below this the drawing is a picture of where; the table tells the rest.
const NARROW = 520;

const Lands = memo(({ named }: { readonly named: ReadonlySet<string> }): ReactElement => (
  <g>{world.lands.map(({ code, d }, i) => <path key={code ?? i} d={d} className={style.land} data-named={(code !== null && named.has(code)) || undefined} />)}</g>
));

interface Drawn {
  readonly arcs: readonly Arc[];
  readonly lit: string | null;
}

interface ArcsProps extends Drawn {
  readonly onLit: (key: string | null) => void;
  readonly onOpen: (arc: Arc) => void;
}

function Arcs({ arcs, lit, onLit, onOpen }: ArcsProps): ReactElement {
  const { t } = useTranslation("atlas");
  const { country } = useFormat();
  const strongest = arcs.toSorted((a, b) => Number(a.key === lit) - Number(b.key === lit) || a.row.count - b.row.count);
  return (
    <g data-faded={lit !== null || undefined} className={style.arcs}>
      {strongest.map((arc) => (
        <g key={arc.key} onPointerEnter={() => onLit(arc.key)} onPointerLeave={() => onLit(null)} onClick={() => onOpen(arc)} className={style.pair} data-pair={arc.key}>
          <title>{t("map.arc", { pair: arc.row.countries.map(country).join(" – "), activities: t("map.scale", { count: arc.row.count }) })}</title>
          <path d={arc.d} className={style.arc} data-lit={arc.key === lit || undefined} strokeWidth={arc.width} />
          <path d={arc.d} className={style.reach} data-live />
        </g>
      ))}
    </g>
  );
}

/** The countries of arcs with where they are, those of most activities first. */
function pointsOf(arcs: readonly Arc[], name: (code: string) => string): readonly Labelled[] {
  const counts = new Map<string, number>();
  for (const { row } of arcs) for (const code of row.countries) counts.set(code, (counts.get(code) ?? 0) + row.count);
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([code]) => {
    const [x, y] = world.middles[code]!;
    return { key: code, x, y, r: 2.5, words: name(code) };
  });
}

function Names({ points, lit, size, narrow }: { readonly points: readonly Labelled[]; readonly lit: string | null; readonly size: number; readonly narrow: boolean }): ReactElement {
  const ends = useMemo(() => lit?.split("-") ?? [], [lit]);
  const places = useMemo(() => {
    const first = points.filter(({ key }) => ends.includes(key));
    return placeLabels([...first, ...points.filter((one) => !first.includes(one))], { size, width: WIDTH, height: HEIGHT });
  }, [points, size, ends]);
  return (
    <g className={style.names}>
      {points.map(({ key, x, y, r, words }) => {
        const place = narrow && !ends.includes(key) ? undefined : places.get(key);
        return (
          <g key={key} data-faded={(lit !== null && !ends.includes(key)) || undefined}>
            <circle cx={x} cy={y} r={(r * size) / LETTERS} className={style.point} />
            {place && <text x={place.x} y={place.y} textAnchor={place.anchor} dominantBaseline="central" fontSize={size} className={style.name}>{words}</text>}
          </g>
        );
      })}
    </g>
  );
}

/** How wide a line means how many. */
function Scale({ most, size }: { readonly most: number; readonly size: number }): ReactElement {
  const { t } = useTranslation("atlas");
  const counts = [...new Set([1, Math.round(most / 3), most])].filter((one) => one > 0);
  return (
    <g transform={`translate(8 ${HEIGHT - 10 - counts.length * size * 1.4})`}>
      {counts.map((count, i) => (
        <g key={count} transform={`translate(0 ${(i + 0.5) * size * 1.4})`}>
          <line x2={30} className={style.arc} strokeWidth={widthOf(count, most)} />
          <text x={38} dominantBaseline="central" fontSize={size} className={style.scale}>{t("map.scale", { count })}</text>
        </g>
      ))}
    </g>
  );
}

/** The world with an arc for each pair, the wider the more. The table beside it says the same, and is the way by keyboard. */
export function WorldMap({ label, ...drawn }: ArcsProps & { readonly label: string }): ReactElement {
  const { arcs, lit } = drawn;
  const { country } = useFormat();
  const [ref, width] = useWidth<SVGSVGElement>(WIDTH * 0.8);
  const size = (LETTERS * WIDTH) / width;
  const points = useMemo(() => pointsOf(arcs, country), [arcs, country]);
  const named = useMemo(() => new Set(points.map(({ key }) => key)), [points]);
  const most = Math.max(1, ...arcs.map(({ row }) => row.count));
  return (
    <svg ref={ref} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <Lands named={named} />
      <Arcs {...drawn} />
      <Names points={points} lit={lit} size={size} narrow={width < NARROW} />
      {width >= NARROW && <Scale most={most} size={size} />}
    </svg>
  );
}
