import { Link } from "@tanstack/react-router";
import { useEffect, useId, useRef, useState, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { PAGES } from "./pages.ts";
import style from "./nav.module.css";

function Links({ onGo }: { readonly onGo: () => void }): ReactElement {
  const { t } = useTranslation();
  return (
    <ul className={style.links}>
      {PAGES.map(([name, to]) => (
        <li key={name} className={name === "settings" ? style.apart : undefined}>
          <Link to={to} activeOptions={{ exact: to === "/", includeSearch: false }} className={style.link} activeProps={{ "aria-current": "page" }} onClick={onGo}>{t(`nav.${name}`)}</Link>
        </li>
      ))}
    </ul>
  );
}

/** The pages: a row where there is room for it, else behind a button. Escape closes what the button opened. */
export function Nav(): ReactElement {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const close = ({ key }: KeyboardEvent): void => {
      if (key !== "Escape") return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener("keydown", close);
    return () => document.removeEventListener("keydown", close);
  }, [open]);
  return (
    <nav aria-label={t("nav.label")} className={style.nav}>
      <button ref={button} type="button" className={style.button} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>{t("nav.menu")}</button>
      <div id={id} className={style.panel} data-open={open}>
        <Links onGo={() => setOpen(false)} />
      </div>
    </nav>
  );
}
