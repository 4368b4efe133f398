import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../parts/use-format.ts";
import style from "./chosen.module.css";
import { facetWords } from "./facet-words.ts";
import { toggled, type Facet, type RegisterSearch } from "./register-search.ts";

interface Word {
  readonly key: string;
  readonly words: string;
  readonly without: RegisterSearch;
}

export interface ChosenProps {
  readonly search: RegisterSearch;
  /** names of entries that the list is narrowed down to, by their ids */
  readonly names: ReadonlyMap<string, string>;
}

function useWords({ search, names }: ChosenProps): readonly Word[] {
  const { t } = useTranslation("register");
  const format = useFormat();
  const of = (facet: Facet, values: readonly string[] = []): Word[] => values.map((value) => {
    const name = names.get(value);
    return { key: `${facet} ${value}`, words: facetWords(facet, { value, ...(name !== undefined && { name }) }, { format, t }), without: toggled(search, facet, value) };
  });
  const one = (value: string | undefined): string[] => (value === undefined ? [] : [value]);
  const { text, charge } = search;
  const { text: _, ...textless } = search;
  const { charge: __, ...chargeless } = search;
  return [
    ...(text === undefined ? [] : [{ key: "text", words: t("words", { text }), without: textless }]),
    ...of("country", search.country), ...of("type", search.type), ...of("status", search.status), ...of("year", one(search.year)), ...of("body", search.named),
    ...of("purpose", one(search.purpose)), ...of("instrument", one(search.instrument)), ...of("verification", one(search.verification)),
    ...(charge === undefined ? [] : [{ key: "charge", words: charge, without: chargeless }]),
  ];
}

/** What the list is narrowed down to, in words, each of which can be taken away. */
export function Chosen(props: ChosenProps): ReactElement | null {
  const { t } = useTranslation("register");
  const words = useWords(props);
  const { kind } = props.search;
  if (words.length === 0) return null;
  return (
    <ul className={style.chosen} aria-label={t("chosen")}>
      {words.map(({ key, words: said, without }) => (
        <li key={key}><Link to="/register" search={without} className={style.word} aria-label={t("remove", { what: said })}>{said} <span aria-hidden>×</span></Link></li>
      ))}
      {words.length > 1 && <li><Link to="/register" search={kind ? { kind } : {}}>{t("clear")}</Link></li>}
    </ul>
  );
}
