import { useNavigate } from "@tanstack/react-router";
import { useMemo, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { ToldActivity } from "#report/index.ts";
import { kindWords } from "../parts/kind-words.ts";
import { useFormat } from "../parts/use-format.ts";
import { useWidth } from "../parts/use-width.ts";
import { activityWords } from "./activity-words.ts";
import style from "./lanes-drawing.module.css";
import { lanesOf, yearTicks, type Lane, type Mark } from "./lanes.ts";

const LINE = 13;
const PAD = 6;
const AXIS = 24;
const NARROW = 560;
const LABELS = 200;
const YEAR_ROOM = 56;
const R = 4.5;

interface Place {
  readonly x: (year: number) => number;
  readonly width: number;
  /** where the marks begin */
  readonly left: number;
  /** height of a lane's own line of words */
  readonly above: number;
}

const heightOf = ({ lines }: Lane, { above }: Place): number => above + lines * LINE + 2 * PAD;

function MarkShapeOf({ mark, place, y }: { readonly mark: Mark; readonly place: Place; readonly y: number }): ReactElement {
  const { from, to, shape, open } = mark;
  const [x1, x2] = [place.x(from), Math.max(place.x(to), place.x(from) + 8)];
  if (shape === "day") return <circle cx={(place.x(from) + place.x(to)) / 2} cy={y} r={R} className={style.day} />;
  if (shape === "said") return <circle cx={(place.x(from) + place.x(to)) / 2} cy={y} r={R - 0.75} className={style.said} />;
  return <rect x={x1} y={y - (shape === "period" ? 3 : R)} width={x2 - x1} height={shape === "period" ? 6 : 2 * R} rx={3} className={shape === "period" ? style.period : style.rough} data-open={open || undefined} />;
}

function LaneOf({ lane, place, y, label }: { readonly lane: Lane; readonly place: Place; readonly y: number; readonly label: (mark: Mark) => string }): ReactElement {
  const { language, number } = useFormat();
  const navigate = useNavigate();
  const height = heightOf(lane, place);
  return (
    <g transform={`translate(0 ${y})`}>
      <line x2={place.width} className={style.rule} />
      <text y={place.above > 0 ? 15 : height / 2} dominantBaseline={place.above > 0 ? "auto" : "central"} className={style.kind}>
        {kindWords(lane.kind, language)} <tspan className={style.count}>{number(lane.marks.length)}</tspan>
      </text>
      {lane.marks.map((mark) => (
        <g key={mark.activity.id} className={style.mark} onClick={() => void navigate({ to: "/entry/$id", params: { id: mark.activity.id } })}>
          <title>{label(mark)}</title>
          <MarkShapeOf mark={mark} place={place} y={place.above + PAD + (mark.line + 0.5) * LINE} />
        </g>
      ))}
    </g>
  );
}

function Axis({ span, place, height }: { readonly span: readonly [number, number]; readonly place: Place; readonly height: number }): ReactElement {
  const ticks = yearTicks(span, (place.width - place.left) / YEAR_ROOM);
  return (
    <g>
      {ticks.map((year) => (
        <g key={year} transform={`translate(${Math.round(place.x(year)) + 0.5} 0)`}>
          <line y2={height - AXIS + 4} className={style.grid} />
          <text y={height - 6} textAnchor={year === span[1] ? "end" : "middle"} className={style.year}>{year}</text>
        </g>
      ))}
    </g>
  );
}

/** Activities on a line of time, a lane for each kind. Its letters keep their size: the drawing is as wide as the page lets it be. */
export function LanesDrawing({ activities, label }: { readonly activities: readonly ToldActivity[]; readonly label: string }): ReactElement {
  const { t } = useTranslation("whole");
  const format = useFormat();
  const [ref, width] = useWidth<SVGSVGElement>(900);
  const left = width < NARROW ? 6 : LABELS;
  const { lanes, span } = useMemo(() => lanesOf(activities, { across: (width - left) / (2 * R + 3) }), [activities, width, left]);
  const x = (year: number): number => left + ((year - span[0]) / Math.max(span[1] - span[0], 1)) * (width - left - 14) + 4;
  const place: Place = { x, width, left, above: width < NARROW ? 18 : 0 };
  const tops = lanes.reduce<number[]>((all, lane) => [...all, all.at(-1)! + heightOf(lane, place)], [0]);
  const height = tops.at(-1)! + AXIS;
  const words = ({ activity }: Mark): string => [activityWords(activity, format), activity.date && (activity.date.said ? t("saidOn", { day: format.date(activity.date.edtf) }) : format.date(activity.date.edtf))].filter(Boolean).join(" · ");
  return (
    <svg ref={ref} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <Axis span={span} place={place} height={height} />
      {lanes.map((lane, i) => <LaneOf key={lane.kind} lane={lane} place={place} y={tops[i]!} label={words} />)}
      <line y1={height - AXIS + 0.5} y2={height - AXIS + 0.5} x2={width} className={style.rule} />
    </svg>
  );
}
