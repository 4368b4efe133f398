import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../parts/button.tsx";
import style from "./nothing.module.css";
import { useAtlas } from "./use-atlas.ts";

/** Where there is nothing to draw: says why, and what to do. */
export function Nothing(): ReactElement {
  const { t } = useTranslation("atlas");
  const { search, change } = useAtlas();
  const isNarrow = Object.keys(search).length > 0;
  return (
    <div className={style.nothing}>
      <p>{t(isNarrow ? "nothing.narrow" : "nothing.yet")}</p>
      {isNarrow ? <Button onPress={() => change({ country: null, kind: null, status: null, from: null, to: null, unit: null })}>{t("filter.all")}</Button> : <Link to={"/add" as "/"}>{t("nothing.add")}</Link>}
    </div>
  );
}
