import { useNavigate } from "@tanstack/react-router";
import { useEffect, useState, type FormEvent, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../parts/button.tsx";
import { Select } from "../parts/select.tsx";
import type { Order, RegisterSearch } from "./register-search.ts";
import style from "./register.module.css";

const OF_ACTIVITIES: readonly Order[] = ["date", "changed", "due", "silent"];
const OF_ENTITIES: readonly Order[] = ["name", "changed"];

/** Words to look for, and the order. */
export function Toolbar({ search }: { readonly search: RegisterSearch }): ReactElement {
  const { t } = useTranslation("register");
  const navigate = useNavigate();
  const [text, setText] = useState(search.text ?? "");
  useEffect(() => setText(search.text ?? ""), [search.text]);
  const go = (next: RegisterSearch): void => void navigate({ to: "/register", search: next });
  const look = (event: FormEvent): void => {
    event.preventDefault();
    const { text: _, ...rest } = search;
    go(text.trim() === "" ? rest : { ...rest, text: text.trim() });
  };
  const orders = search.kind === "entity" ? OF_ENTITIES : OF_ACTIVITIES;
  return (
    <div className={`${style.toolbar} no-print`}>
      <form onSubmit={look} className={style.search}>
        <input type="search" className={style.input} aria-label={t("search.label")} placeholder={t("search.label")} value={text} onChange={({ target }) => setText(target.value)} />
        <Button type="submit">{t("search.go")}</Button>
      </form>
      <Select label={t("order.label")} bare choices={orders.map((value) => ({ value, label: t(`order.${value}`) }))} value={search.order ?? orders[0]!} onChange={(order) => go({ ...search, order })} />
    </div>
  );
}
