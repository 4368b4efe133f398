import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useApi } from "../api/use-api.ts";
import { Answer } from "../parts/answer.tsx";
import { Button } from "../parts/button.tsx";
import { EntryLink } from "../parts/entry-link.tsx";
import { useFormat } from "../parts/use-format.ts";
import style from "./entry.module.css";
import { Part } from "./part.tsx";
import type { Deciding } from "./use-decide.ts";

/** What likeness proposes, with its reasons; a person decides. */
export function LikelyPart({ id, deciding }: { readonly id: string; readonly deciding: Deciding }): ReactElement {
  const { t } = useTranslation("entry");
  const { number } = useFormat();
  const answer = useApi("GET /api/entries/{id}/likely", { params: { id } });
  const { decide, busy } = deciding;
  return (
    <Part title={t("likely.title")}>
      <Answer to={answer} lines={2}>
        {({ same, links }) => same.length + links.length === 0 ? <p className="quiet">{t("likely.none")}</p> : (
          <ul className={style.rows}>
            {same.map(({ entry, score, reasons }) => (
              <li key={entry.id} className={style.likely}>
                <p className={style.small}><span className="inferred">{t("likely.same")}</span> · {t("likely.likeness", { share: number(Math.round(score * 100) / 100) })}</p>
                <EntryLink entry={entry} quoted />
                <p className={style.small}>{reasons.join(" · ")}</p>
                <div className={style.buttons}><Button isDisabled={busy} onPress={() => void decide({ kind: "join", other: entry.id })}>{t("likely.join")}</Button><Button isDisabled={busy} onPress={() => void decide({ kind: "apart", other: entry.id })}>{t("likely.apart")}</Button></div>
              </li>
            ))}
            {links.map(({ entry, from, kind, reasons }) => (
              <li key={`${kind} ${entry.id}`} className={style.likely}>
                <p className={style.small}><span className="inferred">{t(`likely.relation.${kind}`, from === id ? { from: t("likely.this"), to: t("likely.other") } : { from: t("likely.other"), to: t("likely.this") })}</span></p>
                <EntryLink entry={entry} quoted />
                <p className={style.small}>{reasons.join(" · ")}</p>
                <div className={style.buttons}><Button isDisabled={busy} onPress={() => void decide({ kind: "link", link: kind, other: entry.id, ...(from !== id && { backwards: true }) })}>{t("likely.make")}</Button><Button isDisabled={busy} onPress={() => void decide({ kind: "apart", other: entry.id })}>{t("likely.apart")}</Button></div>
              </li>
            ))}
          </ul>
        )}
      </Answer>
    </Part>
  );
}
