import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../parts/use-format.ts";
import type { Room } from "./marks-of.ts";

/** Where the text comes from: publisher, date, language. */
export function RoomLead({ source: { publisher, published, language, credits, url } }: Pick<Room, "source">): ReactElement {
  const { t } = useTranslation("review");
  const { date, locale } = useFormat();
  const spoken = new Intl.DisplayNames(locale, { type: "language" }).of(language) ?? language;
  const parts = [publisher?.value, ...credits.map(({ name }) => t("after", { name })), spoken, published ? date(published.value) : t("noDate")].filter((one): one is string => one !== undefined);
  return <>{parts.join(" · ")}{url && /^https?:/.test(url) && <> · <a href={url} rel="noreferrer">{t("original")}</a></>} · <Link to="/review">{t("queue.link")}</Link></>;
}
