import { useMemo, useState, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { Reading } from "#model/reading.ts";
import { Button } from "../parts/button.tsx";
import { MarkLegend } from "../parts/quote-text/mark-legend.tsx";
import { QuoteText } from "../parts/quote-text/quote-text.tsx";
import { useFormat } from "../parts/use-format.ts";
import { Page } from "../shell/page.tsx";
import { EXAMPLES } from "./examples.ts";
import { marksOfReading } from "./marks-of-reading.ts";
import { Records } from "./records.tsx";
import { useReader, type BrowserReader, type Read } from "./use-reader.ts";
import style from "./playground.module.css";

/** Hands the reading over as a file, made in the page. */
function download(reading: Reading): void {
  const url = URL.createObjectURL(new Blob([`${JSON.stringify(reading, null, 2)}\n`], { type: "application/json" }));
  Object.assign(document.createElement("a"), { href: url, download: "reading.json" }).click();
  URL.revokeObjectURL(url);
}

function Found({ read: { reading, milliseconds } }: { readonly read: Read }): ReactElement {
  const { t } = useTranslation("playground");
  const { number } = useFormat();
  const [pointed, point] = useState<string | null>(null);
  const [chosen, choose] = useState<string | null>(null);
  const marks = useMemo(() => marksOfReading(reading), [reading]);
  const lit = pointed || chosen;
  return (
    <div className={style.found}>
      <section aria-label={t("text")} className={style.text}>
        <MarkLegend />
        <QuoteText text={reading.source.text} language={reading.source.language} marks={marks} lit={lit ? [lit] : []} onPoint={point} onChoose={choose} />
      </section>
      <section aria-label={t("records")} className={style.records}>
        <p className={style.told} role="status">{t("told", { activities: reading.activities.length, entities: reading.entities.length, milliseconds: number(Math.max(1, Math.round(milliseconds))) })}</p>
        <Records reading={reading} lit={lit} point={point} choose={choose} />
        <div><Button onPress={() => download(reading)}>{t("download")}</Button></div>
      </section>
    </div>
  );
}

function Assurance({ reader }: { readonly reader: BrowserReader }): ReactElement {
  const { t } = useTranslation("playground");
  return <p className={style.promise}><strong>{t("promise")}</strong> <span role="status">{t(`state.${reader.state}`)}</span></p>;
}

/** Reads a text in the browser alone. */
export function PlaygroundPage(): ReactElement {
  const { t } = useTranslation("playground");
  const { language } = useFormat();
  const reader = useReader();
  const [text, setText] = useState("");
  const give = (words: string): void => {
    setText(words);
    reader.give(words);
  };
  return (
    <Page title={t("title")} lead={t("lead")} wide>
      <div className={style.playground}>
        <Assurance reader={reader} />
        <label className={style.label} htmlFor="words">{t("paste")}</label>
        <textarea id="words" className={`theirs ${style.area}`} value={text} disabled={reader.state !== "ready"} onChange={({ currentTarget }) => give(currentTarget.value)} />
        <div className={style.buttons}>
          <Button isDisabled={reader.state !== "ready"} onPress={() => give(EXAMPLES[language])}>{t("example")}</Button>
          {text !== "" && <Button look="quiet" onPress={() => give("")}>{t("clear")}</Button>}
        </div>
        {reader.read && <Found key={reader.read.reading.source.id} read={reader.read} />}
      </div>
    </Page>
  );
}
