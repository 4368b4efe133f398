import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { kindWords } from "../parts/kind-words.ts";
import { useFormat } from "../parts/use-format.ts";
import { figuresOf, partiesOf, statusOf, statusWords } from "./draft-words.ts";
import type { RoomDraft } from "./marks-of.ts";
import type { RoomDesk } from "./use-room.ts";
import style from "./draft.module.css";

/** A draft that is not at hand, in a line. */
export function DraftRow({ draft, desk }: { readonly draft: RoomDraft; readonly desk: RoomDesk }): ReactElement {
  const { t } = useTranslation("review");
  const format = useFormat();
  const status = statusOf(draft);
  const words = [partiesOf(draft, format), figuresOf(draft, format)].filter(Boolean).join(" · ");
  return (
    <button
      type="button" className={style.row} data-state={draft.state} data-lit={desk.pointed === draft.id || undefined} onClick={() => desk.go(draft.id)}
      onMouseEnter={() => desk.point(draft.id)} onMouseLeave={() => desk.point(null)} onFocus={() => desk.point(draft.id)} onBlur={() => desk.point(null)}
    >
      <span className={style.kind}>{kindWords(draft.entry.type, format.language)}{status && ` · ${statusWords(status, format).toLowerCase()}`}</span>
      <span className={style.what}>{words}</span>
      {draft.state !== "open" && <span className={style.state}>{t(`state.${draft.state}`)}</span>}
    </button>
  );
}
