import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import drawing from "./lanes-drawing.module.css";
import style from "./lanes-legend.module.css";
import type { MarkShape } from "./lanes.ts";

const SHAPES: readonly MarkShape[] = ["day", "period", "rough", "said"];

function Sample({ shape }: { readonly shape: MarkShape }): ReactElement {
  const isDot = shape === "day" || shape === "said";
  return (
    <svg width={isDot ? 12 : 26} height={12} aria-hidden>
      {isDot ? <circle cx={6} cy={6} r={shape === "day" ? 4.5 : 3.75} className={drawing[shape]} /> : <rect x={1} y={shape === "period" ? 3 : 1.5} width={24} height={shape === "period" ? 6 : 9} rx={3} className={drawing[shape]} />}
    </svg>
  );
}

/** What the marks of a timeline mean. */
export function LanesLegend({ shapes }: { readonly shapes: ReadonlySet<MarkShape> }): ReactElement {
  const { t } = useTranslation("whole");
  return (
    <ul className={style.legend}>
      {SHAPES.filter((one) => shapes.has(one)).map((shape) => <li key={shape}><Sample shape={shape} /> {t(`shape.${shape}`)}</li>)}
    </ul>
  );
}
