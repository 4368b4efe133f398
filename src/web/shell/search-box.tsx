import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, type FormEvent, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import style from "./search-box.module.css";

const TAKES_KEYS = "input, textarea, select, [contenteditable=true], [role=dialog], [role=listbox], [role=menu]";

/** Whether a key is meant for what has the focus: a field, a menu, a dialog. */
const isTaken = ({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => ctrlKey || metaKey || altKey || (target instanceof Element && target.closest(TAKES_KEYS) !== null);

/** Looks for words in the register. The key / goes to it. */
export function SearchBox(): ReactElement {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const goTo = (event: KeyboardEvent): void => {
      if (event.key !== "/" || isTaken(event)) return;
      event.preventDefault();
      field.current?.select();
    };
    document.addEventListener("keydown", goTo);
    return () => document.removeEventListener("keydown", goTo);
  }, []);
  const search = (event: FormEvent): void => {
    event.preventDefault();
    const text = field.current?.value.trim();
    if (text) void navigate({ to: "/register" as string, search: { text } as never });
  };
  return (
    <form role="search" className={style.box} onSubmit={search}>
      <input ref={field} type="search" name="text" className={style.field} aria-label={t("search")} aria-keyshortcuts="/" placeholder={t("search")} enterKeyHint="search" autoComplete="off" />
      <kbd aria-hidden className={style.key}>/</kbd>
    </form>
  );
}
