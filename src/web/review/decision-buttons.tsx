import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { Action } from "../keys/actions.ts";
import { KeyCap } from "../keys/key-cap.tsx";
import { useKeysOf } from "../keys/kept.ts";
import { Button } from "../parts/button.tsx";
import type { RoomDraft } from "./marks-of.ts";
import type { RoomDesk } from "./use-room.ts";
import style from "./draft.module.css";

interface OneProps {
  readonly action: Extract<Action, `review.${string}`>;
  readonly words: string;
  readonly main?: boolean;
  readonly desk: RoomDesk;
}

function One({ action, words, main, desk }: OneProps): ReactElement {
  const [key] = useKeysOf(action);
  return (
    <Button look={main ? "main" : "plain"} isDisabled={desk.pending !== null} onPress={() => desk.doing[action]?.()} {...(key !== undefined && { "aria-keyshortcuts": key })}>
      <KeyCap action={action} />{words}
    </Button>
  );
}

/** One key, one decision; the keys stand on the buttons. */
export function DecisionButtons({ draft, desk }: { readonly draft: RoomDraft; readonly desk: RoomDesk }): ReactElement {
  const { t } = useTranslation("review");
  const accept = draft.target?.sure ? t("acceptJoin") : draft.target ? t("acceptNew") : t("accept");
  return (
    <div className={style.decide}>
      <One action="review.accept" words={accept} main desk={desk} />
      <One action="review.edit" words={t("editIt")} desk={desk} />
      <One action="review.reject" words={t("reject")} desk={desk} />
      <One action="review.unsure" words={t("unsure")} desk={desk} />
    </div>
  );
}
