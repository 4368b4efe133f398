import type { FormEvent, ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../parts/button.tsx";
import type { Adding } from "./use-adding.ts";
import style from "./add.module.css";

/** An address of the web: a page, a document, a feed. */
export function LinkPart({ adding }: { readonly adding: Adding }): ReactElement {
  const { t } = useTranslation("add");
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    void adding.addLink(String(new FormData(event.currentTarget).get("url")));
  };
  return (
    <form className={style.link} onSubmit={send}>
      <label className={style.label} htmlFor="url">{t("link")}</label>
      <p className="quiet small">{t("linkHow")}</p>
      <div className={style.line}>
        <input id="url" name="url" type="url" required pattern="https?://.+" placeholder="https://" className={style.input} />
        <Button type="submit" isDisabled={adding.busy}>{t("fetch")}</Button>
      </div>
    </form>
  );
}
