import { Link } from "@tanstack/react-router";
import { useEffect, useRef, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useApi } from "../api/use-api.ts";
import style from "./draft.module.css";

/** Nothing is open here any more: the text that waits next, at one key. */
export function AllDecided({ source }: { readonly source: string }): ReactElement {
  const { t } = useTranslation("review");
  const queue = useApi("GET /api/review", { query: { limit: 2 } });
  const next = queue.data?.rows.find(({ id }) => id !== source);
  // Asked for before it is wanted.
  useApi("GET /api/sources/{source}/reading-room", { params: { source: next?.id ?? "" }, enabled: next !== undefined });
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => link.current?.focus({ preventScroll: true }), [next?.id]);
  return (
    <div className={style.done}>
      <p role="status">{t("allDecided")}</p>
      {next
        ? <p>{t("queue.nextIs")} <Link ref={link} to="/review/$source" params={{ source: next.id }} preload="render" className="theirs">{next.title || t("untitled")}</Link></p>
        : <p><Link ref={link} to="/review">{t("queue.next")}</Link></p>}
    </div>
  );
}
