import { useState, type FormEvent, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { myName } from "../api/my-name.ts";
import { Button } from "../parts/button.tsx";
import type { Adding, Written } from "./use-adding.ts";
import style from "./add.module.css";

const FIELDS = ["title", "published", "publisher", "language"] as const;

/** What the form says, without the fields that are empty. */
function writtenIn(form: HTMLFormElement): Written {
  const data = new FormData(form);
  const told = FIELDS.flatMap((name) => {
    const value = String(data.get(name) ?? "").trim();
    return value === "" ? [] : [[name, value] as const];
  });
  return { words: String(data.get("words") ?? ""), ...Object.fromEntries(told), ...(data.get("note") === "on" && { note: true }) };
}

/** What can be told of a text that does not say it itself. */
function More(): ReactElement {
  const { t } = useTranslation("add");
  return (
    <details className={style.more}>
      <summary>{t("more")}</summary>
      <div className={style.fields}>
        <label>{t("field.title")}<input name="title" className={style.input} /></label>
        <label>{t("field.published")}<input name="published" className={style.input} placeholder="2024-05-31" pattern="\d{4}(-\d\d(-\d\d)?)?" title={t("field.dateHow")} /></label>
        <label>{t("field.publisher")}<input name="publisher" className={style.input} /></label>
        <label>{t("field.language")}
          <select name="language" className={style.input} defaultValue=""><option value="">{t("field.auto")}</option><option value="en" lang="en">English</option><option value="es" lang="es">Español</option></select>
        </label>
      </div>
    </details>
  );
}

/** A text to paste, or what somebody knows: a note, signed and dated. */
export function WordsPart({ adding }: { readonly adding: Adding }): ReactElement {
  const { t } = useTranslation("add");
  const [note, setNote] = useState(false);
  const [empty, setEmpty] = useState(true);
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    void adding.addWords(writtenIn(event.currentTarget));
  };
  return (
    <form className={style.words} onSubmit={send}>
      <label className={style.label} htmlFor="words">{t(note ? "noteLabel" : "pasteLabel")}</label>
      <textarea id="words" name="words" className={`theirs ${style.area}`} required placeholder={t(note ? "noteExample" : "pasteExample")} onChange={({ currentTarget }) => setEmpty(currentTarget.value.trim() === "")} />
      <label className={style.check}><input type="checkbox" name="note" checked={note} onChange={({ currentTarget }) => setNote(currentTarget.checked)} /> {t("note", { name: myName.value() || t("you") })}</label>
      {!note && <More />}
      <div><Button look="main" type="submit" isDisabled={empty || adding.busy}>{t(note ? "sign" : "read")}</Button></div>
    </form>
  );
}
