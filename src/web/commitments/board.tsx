import type { ReactElement } from "react";
import { statuses } from "#model/codes/statuses.ts";
import { rungWords } from "../parts/rung-words.ts";
import { useFormat } from "../parts/use-format.ts";
import { Card, type Row } from "./card.tsx";
import style from "./commitments.module.css";

interface BoardProps {
  readonly rows: readonly Row[];
  /** how many there are of each rung, the ones that are not on the page yet included */
  readonly counts: ReadonlyMap<Row["status"], number>;
}

/** One column a rung, from interest up; what is suspended comes last. Rungs without any are left out. */
export function Board({ rows, counts }: BoardProps): ReactElement {
  const { language, number } = useFormat();
  const columns = statuses.map(({ code }) => [code, rows.filter(({ status }) => status === code)] as const).filter(([, own]) => own.length > 0);
  return (
    <div className={style.board}>
      {columns.map(([status, own]) => (
        <section key={status} aria-labelledby={`rung-${status}`} className={style.column}>
          <h2 id={`rung-${status}`} className={style.rung}>{rungWords(status, language)} <span className={style.count}>{number(Math.max(own.length, counts.get(status) ?? 0))}</span></h2>
          <ul className={style.cards}>{own.map((row) => <li key={row.id}><Card row={row} /></li>)}</ul>
        </section>
      ))}
    </div>
  );
}
