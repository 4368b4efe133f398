import { Link, Outlet } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { KeysButton } from "./keys-button.tsx";
import { Nav } from "./nav.tsx";
import { SearchBox } from "./search-box.tsx";
import style from "./shell.module.css";
import { useFocusOnPage } from "./use-focus-on-page.ts";

/** What stands around every page: the name, the pages, search. */
export function Shell(): ReactElement {
  const { t } = useTranslation();
  useFocusOnPage();
  return (
    <>
      <a href="#content" className={style.skip}>{t("skip")}</a>
      <header className={`${style.bar} no-print`}>
        <Link to="/" className={style.name}>{t("name")}</Link>
        <Nav />
        <SearchBox />
        <KeysButton />
      </header>
      <Outlet />
    </>
  );
}
