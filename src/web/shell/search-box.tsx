import { useNavigate } from "@tanstack/react-router";
import { useRef, type FormEvent, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { KeyCap } from "../keys/key-cap.tsx";
import { useActions } from "../keys/use-actions.ts";
import style from "./search-box.module.css";

/** Looks for words in the register; a key goes to it. */
export function SearchBox(): ReactElement {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  useActions({ "everywhere.search": () => field.current?.select() });
  const search = (event: FormEvent): void => {
    event.preventDefault();
    const text = field.current?.value.trim();
    if (text) void navigate({ to: "/register" as string, search: { text } as never });
  };
  return (
    <form role="search" className={style.box} onSubmit={search}>
      <input ref={field} type="search" name="text" className={style.field} aria-label={t("search")} placeholder={t("search")} enterKeyHint="search" autoComplete="off" />
      <span className={style.key}><KeyCap action="everywhere.search" /></span>
    </form>
  );
}
