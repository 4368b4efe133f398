import type { ReactElement } from "react";
import type { Status } from "#model/codes/statuses.ts";
import style from "./ladder-ticks.module.css";
import { RUNGS, rungWords } from "./rung-words.ts";
import { useFormat } from "./use-format.ts";

/** The ladder in a table: eight small ticks and the rung's name. What is suspended or cancelled has a cross and no ticks filled. */
export function LadderTicks({ status }: { readonly status: Status | null }): ReactElement | null {
  const { language } = useFormat();
  if (status === null) return null;
  const reached = RUNGS.indexOf(status);
  return (
    <span className={style.ladder}>
      <span aria-hidden className={style.ticks}>
        {RUNGS.map((rung, i) => <span key={rung} className={style.tick} data-filled={i <= reached || undefined} />)}
        {reached < 0 && <span className={style.cross}>×</span>}
      </span>
      <span className={style.name}>{rungWords(status, language)}</span>
    </span>
  );
}
