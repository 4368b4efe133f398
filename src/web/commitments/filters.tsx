import { Link, useNavigate } from "@tanstack/react-router";
import { useState, type FormEvent, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../parts/button.tsx";
import { CountryBox } from "../parts/country-box.tsx";
import { Select } from "../parts/select.tsx";
import style from "./commitments.module.css";
import { SHOWN, USUAL, withMember, type CommitmentsSearch, type Shown } from "./commitments-search.ts";
import { LengthField } from "./length-field.tsx";

interface FiltersProps {
  readonly search: CommitmentsSearch;
}

type SetMember = <K extends keyof CommitmentsSearch>(name: K, value: CommitmentsSearch[K] | undefined) => void;

/** How long a silence, how soon a day, or between which days. */
function Times({ search, set }: FiltersProps & { readonly set: SetMember }): ReactElement {
  const { t } = useTranslation("commitments");
  const { show, from, until } = search;
  return (
    <>
      {(show === "silent" || show === "due") && <LengthField key={show} label={t(`length.of.${show}`)} value={search.for ?? USUAL[show]} onChange={(value) => set("for", value === USUAL[show] ? undefined : value)} />}
      <fieldset className={style.days}>
        <legend>{t("range.label")}</legend>
        <label className={style.field}>{t("range.from")}<input type="date" className={style.input} value={from ?? ""} max={until} onChange={({ target }) => set("from", target.value || undefined)} /></label>
        <label className={style.field}>{t("range.until")}<input type="date" className={style.input} value={until ?? ""} min={from} onChange={({ target }) => set("until", target.value || undefined)} /></label>
      </fieldset>
    </>
  );
}

/** Which commitments are shown: by what follows for them and when, who owes, whom, who follows up. */
export function Filters({ search }: FiltersProps): ReactElement {
  const { t } = useTranslation("commitments");
  const navigate = useNavigate();
  const [person, setPerson] = useState(search.charge ?? "");
  const go = (next: CommitmentsSearch): void => void navigate({ to: "/commitments", search: next });
  const set: SetMember = (name, value) => go(withMember(search, name, value));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    set("charge", person.trim() === "" ? undefined : person.trim());
  };
  return (
    <div className={`${style.filters} no-print`}>
      <Select<Shown> label={t("show.label")} choices={SHOWN.map((value) => ({ value, label: t(`show.${value}`) }))} value={search.show ?? "all"} onChange={(show) => go(withMember(withMember(search, "for", undefined), "show", show === "all" ? undefined : show))} />
      <Times search={search} set={set} />
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
