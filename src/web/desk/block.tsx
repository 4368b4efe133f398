import { useId, type ReactElement, type ReactNode } from "react";
import style from "./desk.module.css";

export interface BlockProps {
  readonly title: string;
  /** how many, in words; leads to all of them */
  readonly sum?: ReactNode;
  readonly children?: ReactNode;
}

/** One sort of thing that needs somebody: a title, how many, the first of them as lines that can be acted upon. */
export function Block({ title, sum, children }: BlockProps): ReactElement {
  const id = useId();
  return (
    <section aria-labelledby={id} className={style.block}>
      <h2 id={id} className={style.title}>{title}</h2>
      <div className={style.lines}>{sum && <p className={style.sum}>{sum}</p>}{children}</div>
    </section>
  );
}
