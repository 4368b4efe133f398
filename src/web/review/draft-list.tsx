import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { KeyCap } from "../keys/key-cap.tsx";
import { Button } from "../parts/button.tsx";
import { AllDecided } from "./all-decided.tsx";
import { DraftCard } from "./draft-card.tsx";
import { DraftRow } from "./draft-row.tsx";
import type { RoomDraft } from "./marks-of.ts";
import { isOpen } from "./order.ts";
import type { RoomDesk } from "./use-room.ts";
import style from "./draft.module.css";

interface Part {
  readonly drafts: readonly RoomDraft[];
  readonly desk: RoomDesk;
}

const Rows = ({ drafts, desk }: Part): ReactElement => (
  <ol className={style.rows}>
    {drafts.map((one) => (
      <li key={one.id}>{one.id === desk.current?.id ? <DraftCard draft={one} desk={desk} /> : <DraftRow draft={one} desk={desk} />}</li>
    ))}
  </ol>
);

function Top({ drafts, desk }: Part): ReactElement {
  const { t } = useTranslation("review");
  const open = drafts.filter(isOpen).length;
  const at = drafts.findIndex(({ id }) => id === desk.current?.id) + 1;
  return (
    <header className={style.top}>
      <h2 aria-live="polite">{t("draftOf", { at, of: drafts.length })} <span className="quiet small">{t("open", { count: open })}</span></h2>
      <span className={style.pager}>
        <Button look="quiet" aria-label={t("previous")} onPress={() => desk.doing["review.previous"]?.()}>◂</Button>
        <Button look="quiet" aria-label={t("next")} onPress={() => desk.doing["review.next"]?.()}>▸</Button>
        <Button look="quiet" isDisabled={!desk.canUndo} onPress={() => desk.doing["review.undo"]?.()}><KeyCap action="review.undo" />{t("undo")}</Button>
      </span>
    </header>
  );
}

/** The drafts of a source in the order of its text: the one at hand with all that it says, the others in a line. */
export function DraftList({ drafts, desk }: Part): ReactElement {
  const { t } = useTranslation("review");
  const activities = drafts.filter(({ entry }) => entry.kind === "activity");
  const entities = drafts.filter(({ entry }) => entry.kind === "entity");
  const waiting = entities.filter(isOpen).length;
  return (
    <>
      <Top drafts={drafts} desk={desk} />
      {drafts.length === 0 && <p className="quiet">{t("noDrafts")}</p>}
      {drafts.length > 0 && !drafts.some(isOpen) && <AllDecided source={desk.source} />}
      <Rows drafts={activities} desk={desk} />
      {entities.length > 0 && (
        <details className={style.fold} open={desk.unfolded} onToggle={({ currentTarget }) => desk.unfold(currentTarget.open)}>
          <summary>{t("entities", { count: entities.length })} <span className="quiet small">{t("open", { count: waiting })}</span></summary>
          {desk.unfolded && <Rows drafts={entities} desk={desk} />}
        </details>
      )}
      {desk.visible.length > 1 && (
        <div className={style.all}><Button isDisabled={desk.pending !== null} onPress={() => desk.doing["review.visible"]?.()}><KeyCap action="review.visible" />{t("acceptVisible", { count: desk.visible.length })}</Button></div>
      )}
    </>
  );
}
