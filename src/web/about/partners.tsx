import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../parts/use-format.ts";
import type { Around } from "../whole/answers.ts";
import { Section } from "../whole/section.tsx";
import style from "./partners.module.css";

export interface PartnersProps {
  readonly countries: Around["countries"];
  /** the country whose page it is: its partners lead to the pairs */
  readonly code: string | null;
  readonly most?: number;
}

/** With whom: the countries of the same activities, the most active first. */
export function Partners({ countries, code, most = 24 }: PartnersProps): ReactElement | null {
  const { t } = useTranslation("about");
  const { t: whole } = useTranslation("whole");
  const { country, number } = useFormat();
  const others = countries.filter(({ value }) => value !== code);
  const top = Math.max(1, ...others.map(({ count }) => count));
  if (others.length === 0) return null;
  return (
    <Section title={t(code === null ? "countries" : "partners")} note={others.length > most ? whole("mostActive", { shown: most, total: number(others.length) }) : number(others.length)}>
      <ol className={style.partners}>
        {others.slice(0, most).map(({ value, count }) => (
          <li key={value} className={style.partner}>
            {code === null ? <Link to="/country/$code" params={{ code: value }}>{country(value)}</Link> : <Link to="/pair/$a/$b" params={{ a: value < code ? value : code, b: value < code ? code : value }}>{country(value)}</Link>}
            <span className={style.count}>{number(count)}</span>
            <span aria-hidden className={style.bar} style={{ inlineSize: `${(100 * count) / top}%` }} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
