import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { figureWords } from "../parts/figure-words.ts";
import { kindWords } from "../parts/kind-words.ts";
import { useFormat } from "../parts/use-format.ts";
import { NotedBy } from "../whole/noted-by.tsx";
import type { Clause } from "./clauses.ts";
import style from "./summary.module.css";

function Words({ clause }: { readonly clause: Clause }): ReactElement {
  const { t } = useTranslation("pair");
  const { t: common } = useTranslation();
  const format = useFormat();
  if (clause.kind === "agreements") return <>{clause.last === null ? t("clause.agreements", { count: clause.count }) : t("clause.agreementsLast", { count: clause.count, last: format.date(clause.last) })}</>;
  if (clause.kind === "activities") {
    const kind = kindWords(clause.of, format.language).toLowerCase();
    return <>{clause.figure ? t("clause.figure", { kind, figure: figureWords(clause.figure.value, format) }) : t("clause.kind", { kind, count: clause.count })}</>;
  }
  const follows = [clause.overdue > 0 && t("clause.overdue", { count: clause.overdue }), clause.silent > 0 && t("clause.silent", { count: clause.silent })].filter(Boolean).join(", ");
  return <>{t("clause.open", { count: clause.count })}{follows && <>, <span className="inferred">{follows}</span> ({common("inferred")})</>}</>;
}

/** A pair in one line: each clause is numbered to the words that it rests on. */
export const Summary = ({ clauses }: { readonly clauses: readonly Clause[] }): ReactElement => (
  <p className={style.summary}>
    {clauses.map((clause, i) => (
      <span key={i}><Words clause={clause} />{i < clauses.length - 1 ? ";" : "."}<NotedBy notes={clause.notes} />{" "}</span>
    ))}
  </p>
);
