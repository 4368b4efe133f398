import { useState, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../parts/button.tsx";
import style from "./entry.module.css";
import { Part } from "./part.tsx";
import type { View } from "./view.ts";

const FEW = 4;

/** Words ready for a search engine or an archive of the press. */
export function SearchPhrases({ view }: { readonly view: View }): ReactElement | null {
  const { t } = useTranslation("entry");
  const [copied, setCopied] = useState<string | null>(null);
  if (view.search.length === 0) return null;
  const phrases = [...new Map((["en", "es"] as const).flatMap((language) => view.search.filter((one) => one.language === language).slice(0, FEW)).toReversed().map((one) => [one.words, one])).values()].toReversed();
  const copy = (words: string): void => void navigator.clipboard.writeText(words).then(() => setCopied(words), () => undefined);
  return (
    <Part title={t("search.title")}>
      <ul className={style.rows}>
        {phrases.map(({ language, words }) => (
          <li key={words} className={style.phrase}>
            <span lang={language}>{words}</span>
            <Button look="quiet" aria-label={`${t("search.copy")}: ${words}`} onPress={() => copy(words)}>{copied === words ? t("search.copied") : t("search.copy")}</Button>
          </li>
        ))}
      </ul>
    </Part>
  );
}
