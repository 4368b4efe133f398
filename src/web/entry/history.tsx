import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../parts/button.tsx";
import { useFormat } from "../parts/use-format.ts";
import style from "./entry.module.css";
import { Part } from "./part.tsx";
import type { Deciding } from "./use-decide.ts";
import type { View } from "./view.ts";

const COUNTED = ["accept", "retract"];

/** What was decided about the entry, the latest first; each decision can be undone. */
export function History({ view, deciding }: { readonly view: View; readonly deciding: Deciding }): ReactElement {
  const { t } = useTranslation("entry");
  const { moment, because } = useFormat();
  return (
    <Part title={t("history.title")}>
      <ol className={style.rows}>
        {view.history.toReversed().map(({ id, kind, by, at, why, because: reasons, undone, undoes, claims }) => (
          <li key={`${id} ${kind}`} className={style.row} data-undone={undone || undefined}>
            <span className={undone ? style.wrong : undefined}>
              <strong>{by}</strong> {COUNTED.includes(kind) ? t(`history.did.${kind as "accept"}`, { count: claims }) : t(`history.did.${kind as "link"}`)}
              <span className={style.small}> · <time dateTime={at}>{moment(at)}</time>{why && <> · {reasons.length > 0 ? reasons.map(because).join("; ") : t("history.why", { why })}</>}</span>
            </span>
            {undone ? <span className={style.rank}>{t("history.undone")}</span> : undoes === null && <Button look="quiet" isDisabled={deciding.busy} aria-label={`${t("history.undo")}: ${by}, ${moment(at)}`} onPress={() => void deciding.undo([id])}>{t("history.undo")}</Button>}
          </li>
        ))}
      </ol>
    </Part>
  );
}
