import type { ReactElement } from "react";
import type { ActivityKind } from "#model/codes/activity-kinds.ts";
import { kindWords } from "../../parts/kind-words.ts";
import { useFormat } from "../../parts/use-format.ts";
import { useWidth } from "../../parts/use-width.ts";
import { yearTicks } from "../../whole/lanes.ts";
import style from "./timeline-drawing.module.css";

/** One kind with how many of it begin in each year. */
export interface YearLane {
  readonly kind: ActivityKind;
  readonly counts: ReadonlyMap<number, number>;
  readonly total: number;
}

export interface TimelineDrawingProps {
  readonly lanes: readonly YearLane[];
  readonly span: readonly [first: number, last: number];
  readonly label: string;
}

const LANE = 46;
const AXIS = 24;
const LABELS = 200;
const NARROW = 560;
const TICK_ROOM = 52;
// Where years are narrower, a number stands only over a bar that has no neighbour.
const NUMBER_ROOM = 15;

interface Place {
  readonly width: number;
  readonly left: number;
  readonly above: number;
  /** width of a year */
  readonly year: number;
  readonly most: number;
}

function Bars({ lane, first, place }: { readonly lane: YearLane; readonly first: number; readonly place: Place }): ReactElement {
  const { number } = useFormat();
  const room = LANE - 20;
  return (
    <g>
      {[...lane.counts].map(([year, count]) => {
        const height = Math.max(2, (room * count) / place.most);
        const x = place.left + (year - first) * place.year;
        const bar = Math.max(1.5, Math.min(place.year * 0.72, 26));
        return (
          <g key={year} transform={`translate(${x + place.year / 2} ${place.above + LANE})`}>
            <title>{`${year}: ${number(count)}`}</title>
            <rect x={-bar / 2} y={-height} width={bar} height={height} className={style.bar} />
            {(place.year >= NUMBER_ROOM || !(lane.counts.has(year - 1) || lane.counts.has(year + 1))) && <text y={-height - 4} textAnchor="middle" className={style.number}>{number(count)}</text>}
          </g>
        );
      })}
    </g>
  );
}

/** A row of bars for each kind, all to one measure, over one line of years. */
export function TimelineDrawing({ lanes, span: [first, last], label }: TimelineDrawingProps): ReactElement {
  const { language, number } = useFormat();
  const [ref, width] = useWidth<SVGSVGElement>(860);
  const isNarrow = width < NARROW;
  const left = isNarrow ? 4 : LABELS;
  const place: Place = { width, left, above: isNarrow ? 18 : 0, year: (width - left - 6) / (last - first + 1), most: Math.max(1, ...lanes.flatMap(({ counts }) => [...counts.values()])) };
  const height = lanes.length * (LANE + place.above) + AXIS;
  const ticks = yearTicks([first, last], (width - left) / TICK_ROOM);
  return (
    <svg ref={ref} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {ticks.map((year) => <line key={year} x1={left + (year - first + 0.5) * place.year} x2={left + (year - first + 0.5) * place.year} y2={height - AXIS} className={style.grid} />)}
      {lanes.map((lane, i) => (
        <g key={lane.kind} transform={`translate(0 ${i * (LANE + place.above)})`}>
          <text y={isNarrow ? 16 : LANE - 6} className={style.kind}>{kindWords(lane.kind, language)} <tspan className={style.total}>{number(lane.total)}</tspan></text>
          <Bars lane={lane} first={first} place={place} />
          <line y1={LANE + place.above} y2={LANE + place.above} x2={width} className={style.rule} />
        </g>
      ))}
      {ticks.map((year) => <text key={year} x={left + (year - first + 0.5) * place.year} y={height - 7} textAnchor="middle" className={style.year}>{year}</text>)}
    </svg>
  );
}
