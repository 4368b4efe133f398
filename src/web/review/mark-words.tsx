import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { KeyName } from "../keys/key-cap.tsx";
import { useKeysOf } from "../keys/kept.ts";
import { writesNothing } from "../keys/use-actions.ts";
import { Button } from "../parts/button.tsx";
import type { Marking } from "./use-word-cursor.ts";
import style from "./make-of.module.css";

interface MarkWordsProps {
  readonly marking: Marking;
}

/** Begins to mark words by the keyboard, and ends it. */
export function MarkWordsButton({ marking, inField = false }: MarkWordsProps & { readonly inField?: boolean }): ReactElement {
  const { t } = useTranslation("review");
  const keys = useKeysOf("review.mark");
  // In a field a letter is written.
  const key = inField ? keys.find(writesNothing) : keys[0];
  const { held, begin, end } = marking;
  return (
    <Button look="quiet" aria-pressed={held !== null} onPress={held ? end : begin} {...(key !== undefined && { "aria-keyshortcuts": key })}>
      {key !== undefined && <span aria-hidden className="no-print"><KeyName name={key} /></span>}{t("mark.begin")}
    </Button>
  );
}

/** The words that the cursor stands on, said as it moves, and the keys that move it. */
export function WordsHeld({ text, marking: { held } }: MarkWordsProps & { readonly text: string }): ReactElement {
  const { t } = useTranslation("review");
  const exact = held && text.slice(held.start, held.end).replaceAll(/\s+/g, " ");
  return (
    <>
      <p role="status" className="sr-only">{exact}</p>
      {exact !== null && (
        <div className={style.bar}>
          <p className={style.line} aria-hidden><q className="theirs">{exact}</q></p>
          <p role="status" className="quiet small">{t("mark.how")}</p>
        </div>
      )}
    </>
  );
}
