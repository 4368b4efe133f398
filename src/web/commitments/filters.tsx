import { Link, useNavigate } from "@tanstack/react-router";
import { useState, type FormEvent, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../parts/button.tsx";
import { CountryBox } from "../parts/country-box.tsx";
import { Select } from "../parts/select.tsx";
import style from "./commitments.module.css";
import { SHOWN, withMember, type CommitmentsSearch, type Shown } from "./commitments-search.ts";

/** Which commitments are shown: by what follows for them, who owes, whom, who follows up. */
export function Filters({ search }: { readonly search: CommitmentsSearch }): ReactElement {
  const { t } = useTranslation("commitments");
  const navigate = useNavigate();
  const [person, setPerson] = useState(search.charge ?? "");
  const go = (next: CommitmentsSearch): void => void navigate({ to: "/commitments", search: next });
  const set = <K extends keyof CommitmentsSearch>(name: K, value: CommitmentsSearch[K] | undefined): void => go(withMember(search, name, value));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    set("charge", person.trim() === "" ? undefined : person.trim());
  };
  return (
    <div className={`${style.filters} no-print`}>
      <Select<Shown> label={t("show.label")} choices={SHOWN.map((value) => ({ value, label: t(`show.${value}`) }))} value={search.show ?? "all"} onChange={(show) => set("show", show === "all" ? undefined : show)} />
      <CountryBox label={t("owner")} value={search.owner ?? null} onChange={(code) => set("owner", code ?? undefined)} />
      <CountryBox label={t("to")} value={search.to ?? null} onChange={(code) => set("to", code ?? undefined)} />
      <form onSubmit={submit} className={style.person}>
        <label className={style.field}>{t("charge")}<input className={style.input} value={person} maxLength={100} placeholder={t("anybody")} onChange={({ target }) => setPerson(target.value)} /></label>
        <Button type="submit">{t("chargeGo")}</Button>
      </form>
      <nav aria-label={t("look.label")} className={style.looks}>
        <Link to="/commitments" search={withMember(search, "look", undefined)} activeOptions={{ exact: true }} className={style.look} data-chosen={search.look === undefined || undefined}>{t("look.board")}</Link>
        <Link to="/commitments" search={withMember(search, "look", "list")} activeOptions={{ exact: true }} className={style.look} data-chosen={search.look === "list" || undefined}>{t("look.list")}</Link>
      </nav>
    </div>
  );
}
