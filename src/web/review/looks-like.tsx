import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { KeyCap } from "../keys/key-cap.tsx";
import { Button } from "../parts/button.tsx";
import { useFormat } from "../parts/use-format.ts";
import { wayTo } from "../parts/way-to.ts";
import type { RoomDraft } from "./marks-of.ts";
import type { RoomDesk } from "./use-room.ts";
import style from "./draft.module.css";

interface LooksLikeProps {
  readonly draft: RoomDraft;
  readonly target: NonNullable<RoomDraft["target"]>;
  readonly desk: RoomDesk;
}

/** The entry that a draft seems to be, why, and the question whether it is. */
export function LooksLike({ draft, target, desk }: LooksLikeProps): ReactElement {
  const { t } = useTranslation("review");
  const { because } = useFormat();
  const busy = desk.pending !== null;
  return (
    <section className={style.like} aria-label={t(target.sure ? "is" : "like")}>
      <p>
        <span className="quiet">{t(target.sure ? "is" : "like")}: </span>
        <Link {...wayTo({ id: target.entry, type: draft.entry.type })} className={draft.entry.kind === "activity" ? "theirs" : undefined}>{target.name}</Link>
      </p>
      <p className={`${style.reasons} inferred`}>{target.reasons.map(because).join(" · ")}</p>
      <div className={style.buttons}>
        <Button isDisabled={busy} onPress={() => desk.doing["review.join"]?.()}><KeyCap action="review.join" />{t("join")}</Button>
        <Button isDisabled={busy} onPress={() => desk.doing["review.apart"]?.()}><KeyCap action="review.apart" />{t("apart")}</Button>
      </div>
    </section>
  );
}
