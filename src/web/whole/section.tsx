import { useId, type ReactElement, type ReactNode } from "react";
import style from "./section.module.css";

export interface SectionProps {
  readonly title: string;
  /** a few words right of the title: how many, of what */
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under its own title. */
export function Section({ title, note, children }: SectionProps): ReactElement {
  const id = useId();
  return (
    <section aria-labelledby={id} className={style.section}>
      <div className={style.head}>
        <h2 id={id}>{title}</h2>
        {note && <p className="quiet small">{note}</p>}
      </div>
      {children}
    </section>
  );
}
