import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { activityKinds } from "#model/codes/activity-kinds.ts";
import { statuses } from "#model/codes/statuses.ts";
import { useApi } from "../api/use-api.ts";
import { Button } from "../parts/button.tsx";
import { CountryBox } from "../parts/country-box.tsx";
import { Select, type Choice } from "../parts/select.tsx";
import { useFormat } from "../parts/use-format.ts";
import style from "./filters.module.css";
import { useAtlas } from "./use-atlas.ts";

const ANY = "";

interface OneOfProps {
  readonly name: "kind" | "status" | "from" | "to";
  readonly choices: readonly Choice[];
}

function OneOf({ name, choices }: OneOfProps): ReactElement {
  const { t } = useTranslation("atlas");
  const { search, change } = useAtlas();
  const isYear = name === "from" || name === "to";
  return (
    <Select
      label={t(`filter.${name}`)} choices={[{ value: ANY, label: t(`filter.any.${name}`) }, ...choices]} value={String(search[name] ?? ANY)}
      onChange={(value) => change({ [name]: value === ANY ? null : isYear ? Number(value) : value })}
    />
  );
}

/** The years of the register, those between its first and its last, the latest first. */
function useYears(): readonly Choice[] {
  const { data } = useApi("GET /api/entries/facets", { query: {} });
  const years = (data?.year ?? []).map(({ value }) => Number(value)).filter(Number.isFinite).toSorted((a, b) => b - a);
  return years.map((year) => ({ value: String(year), label: String(year) }));
}

/** Narrows down what is drawn. */
export function Filters(): ReactElement {
  const { t } = useTranslation("atlas");
  const { label } = useFormat();
  const { search, change } = useAtlas();
  const years = useYears();
  const isNarrow = [search.country, search.kind, search.status, search.from, search.to].some((one) => one !== undefined);
  return (
    <section aria-label={t("filter.label")} className={`${style.filters} no-print`}>
      <CountryBox value={search.country ?? null} onChange={(country) => change({ country })} />
      <OneOf name="kind" choices={activityKinds.map((one) => ({ value: one.code, label: label(one.label) }))} />
      <OneOf name="status" choices={statuses.map((one) => ({ value: one.code, label: label(one.label) }))} />
      <OneOf name="from" choices={years.filter(({ value }) => search.to === undefined || Number(value) <= search.to)} />
      <OneOf name="to" choices={years.filter(({ value }) => search.from === undefined || Number(value) >= search.from)} />
      {isNarrow && <Button look="quiet" onPress={() => change({ country: null, kind: null, status: null, from: null, to: null })}>{t("filter.all")}</Button>}
    </section>
  );
}
