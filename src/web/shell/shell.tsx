import { Link, Outlet } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import style from "./shell.module.css";

// In the order in which a day's work meets them.
const PAGES = [["desk", "/"]] as const;

/** What stands around every page: the name, the pages, search and keys. */
export function Shell(): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <a href="#content" className={style.skip}>{t("skip")}</a>
      <header className={`${style.bar} no-print`}>
        <Link to="/" className={style.name}>{t("name")}</Link>
        <nav aria-label={t("nav.label")} className={style.nav}>
          {PAGES.map(([name, to]) => (
            <Link key={name} to={to} activeOptions={{ exact: to === "/" }} className={style.link} activeProps={{ "aria-current": "page" }}>{t(`nav.${name}`)}</Link>
          ))}
        </nav>
      </header>
      <Outlet />
    </>
  );
}
