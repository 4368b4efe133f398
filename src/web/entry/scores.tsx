import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { checkKinds } from "#report/checks/check-kinds.ts";
import { useFormat } from "../parts/use-format.ts";
import style from "./entry.module.css";
import { Part } from "./part.tsx";
import type { View } from "./view.ts";

/** How well the entry is borne out, each score with its formula. */
export function Scores({ view }: { readonly view: View }): ReactElement {
  const { t } = useTranslation("entry");
  const { label } = useFormat();
  return (
    <Part title={t("scores.title")}>
      <dl className={style.scores}>
        {view.scores.map(({ kind, value, of, formula }) => (
          <div key={kind} className={style.score}>
            <dt>{t(`scores.kind.${kind}`)}</dt>
            <dd><span aria-hidden className={style.pips}>{Array.from({ length: of }, (_, i) => <span key={i} data-full={i < value || undefined} />)}</span> {t("scores.of", { value, of })}<span className={style.formula}>{label(formula)}</span></dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

/** What the checks find. */
export function Checks({ view }: { readonly view: View }): ReactElement {
  const { t } = useTranslation("entry");
  const { because, label } = useFormat();
  return (
    <Part title={t("checks.title")}>
      {view.findings.length === 0 ? <p className="quiet">{t("checks.none")}</p> : (
        <ul className={style.rows}>{view.findings.map(({ check, reason }, i) => <li key={i}><strong className={style.check}>{label(checkKinds.find(({ code }) => code === check)!.label)}</strong> <span className={style.small}>{because(reason)}</span></li>)}</ul>
      )}
    </Part>
  );
}
