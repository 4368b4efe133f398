import { scaleLinear, scaleLog } from "d3-scale";
import type { ReactElement } from "react";
import { figureWords } from "../../parts/figure-words.ts";
import { useFormat } from "../../parts/use-format.ts";
import { useWidth } from "../../parts/use-width.ts";
import { yearTicks } from "../../whole/lanes.ts";
import type { FigurePlot, FigurePoint } from "./figure-points.ts";
import style from "./figures-drawing.module.css";
import { ShapeMark } from "./shape-mark.tsx";

export interface FiguresDrawingProps {
  readonly plot: FigurePlot;
  readonly label: string;
  readonly lit: string | null;
  readonly onLit: (key: string | null) => void;
  readonly onOpen: (point: FigurePoint) => void;
}

const HEIGHT = 400;
const EDGE = { top: 16, right: 14, bottom: 30, left: 78 } as const;
const TICK_ROOM = 58;
// Beyond this the small ones would all lie on the ground.
const FAR = 60;

/** Whether values lie so far apart that a logarithmic scale is needed. */
export function isFar({ points }: FigurePlot): boolean {
  const values = points.map(({ row }) => row.claim.value.value).filter((value) => value > 0);
  return values.length > 1 && values.length === points.length && Math.max(...values) / Math.min(...values) > FAR;
}

function scaleOf(plot: FigurePlot): { readonly y: (value: number) => number; readonly ticks: readonly number[] } {
  const values = plot.points.flatMap(({ row: { claim: { value: { value, max } } } }) => [value, max ?? value]);
  const range = [HEIGHT - EDGE.bottom, EDGE.top];
  if (!isFar(plot)) {
    const scale = scaleLinear([0, Math.max(...values, 1)], range).nice(5);
    return { y: scale, ticks: scale.ticks(5) };
  }
  const scale = scaleLog([Math.min(...values), Math.max(...values)], range).nice();
  return { y: scale, ticks: scale.ticks().filter((tick) => /^1e/.test(tick.toExponential())) };
}

function Mark({ point, x, y }: { readonly point: FigurePoint; readonly x: (year: number) => number; readonly y: (value: number) => number }): ReactElement {
  const { value, max } = point.row.claim.value;
  const [x1, x2, at] = [x(point.from), x(point.to), y(value)];
  return (
    <>
      {x2 - x1 > 10 && <line x1={x1} x2={x2} y1={at} y2={at} className={style.span} />}
      {max !== undefined && <line x1={(x1 + x2) / 2} x2={(x1 + x2) / 2} y1={at} y2={y(max)} className={style.span} />}
      <g transform={`translate(${(x1 + x2) / 2} ${at})`}><ShapeMark shape={point.shape} /></g>
    </>
  );
}

/** Figures over time: the shape of a mark says of which pair, a line how long or between which values. */
export function FiguresDrawing({ plot, label, lit, onLit, onOpen }: FiguresDrawingProps): ReactElement {
  const format = useFormat();
  const [ref, width] = useWidth<SVGSVGElement>(760);
  const { y, ticks } = scaleOf(plot);
  const span = [Math.floor(Math.min(...plot.points.map(({ from }) => from))), Math.ceil(Math.max(...plot.points.map(({ to }) => to)) + 0.01)] as const;
  const x = (year: number): number => EDGE.left + 8 + ((year - span[0]) / (span[1] - span[0])) * (width - EDGE.left - EDGE.right - 16);
  const words = ({ row: { claim, asOf, countries } }: FigurePoint): string => [figureWords(claim.value, format), asOf && format.date(asOf), countries.map(format.country).join(" – ")].filter(Boolean).join(" · ");
  return (
    <svg ref={ref} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={label}>
      {ticks.map((tick) => (
        <g key={tick} transform={`translate(0 ${y(tick)})`}>
          <line x1={EDGE.left} x2={width - EDGE.right} className={style.grid} />
          <text x={EDGE.left - 8} textAnchor="end" dominantBaseline="central" className={style.tick}>{format.amount(tick)}</text>
        </g>
      ))}
      {yearTicks(span, (width - EDGE.left) / TICK_ROOM).map((year) => <text key={year} x={x(year)} y={HEIGHT - 8} textAnchor="middle" className={style.tick}>{year}</text>)}
      <line x1={EDGE.left} x2={width - EDGE.right} y1={HEIGHT - EDGE.bottom} y2={HEIGHT - EDGE.bottom} className={style.ground} />
      {plot.points.map((point) => (
        <g key={point.key} className={style.point} data-faded={(lit !== null && lit !== point.key) || undefined} onPointerEnter={() => onLit(point.key)} onPointerLeave={() => onLit(null)} onClick={() => onOpen(point)}>
          <title>{words(point)}</title>
          <Mark point={point} x={x} y={y} />
        </g>
      ))}
    </svg>
  );
}
