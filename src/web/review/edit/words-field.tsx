import { useState, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { Chosen } from "../../parts/quote-text/words-chosen.ts";
import type { Editing } from "../use-room.ts";
import { findNear } from "./find-near.ts";
import type { Row } from "./rows.ts";
import style from "./edit.module.css";

interface WordsFieldProps {
  readonly row: Row;
  readonly editing: Editing;
  readonly text: string;
  readonly near: number;
}

const wordsAt = (text: string, place: Chosen | null): string => (place === null ? "" : text.slice(place.start, place.end).replaceAll(/\s+/g, " "));

/** The words that a value rests on: chosen in the text, or typed as they stand there. */
export function WordsField({ row, editing, text, near }: WordsFieldProps): ReactElement {
  const { t } = useTranslation("review");
  const [typed, setTyped] = useState<string | null>(null);
  const missing = typed !== null && typed.trim() !== "" && findNear(text, typed, near) === null;
  const type = (words: string): void => {
    setTyped(words);
    const place = findNear(text, words, near);
    if (place) editing.change(row.key, { place });
  };
  return (
    <label className={style.words}>
      <span className="sr-only">{t("edit.words")}</span>
      <input
        className={`theirs ${style.quote}`} value={typed ?? wordsAt(text, row.place)} aria-invalid={missing || row.place === null} placeholder={t("edit.choose")}
        onChange={({ currentTarget }) => type(currentTarget.value)} onBlur={() => setTyped(null)}
      />
      {missing && <span className={style.missing} role="status">{t("edit.notThere")}</span>}
    </label>
  );
}
