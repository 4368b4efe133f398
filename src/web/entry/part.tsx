import { useId, type ReactElement, type ReactNode } from "react";
import style from "./entry.module.css";

/** A part of the page under its title. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  const id = useId();
  return (
    <section aria-labelledby={id} className={style.part}>
      <h2 id={id} className={style.heading}>{title}</h2>
      {children}
    </section>
  );
}
