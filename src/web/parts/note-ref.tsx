import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { Noted } from "./noted.ts";
import { NotePopover } from "./note-popover.tsx";
import style from "./note-ref.module.css";

/** A numbered note: opens the words that something rests on, in their sentence. */
export function NoteRef({ number, of }: { readonly number: number; readonly of: Noted }): ReactElement {
  const { t } = useTranslation("parts");
  return <NotePopover notes={[of]} label={t("note.open", { number })} className={style.note}>{number}</NotePopover>;
}
