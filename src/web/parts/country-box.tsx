import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useApi } from "../api/use-api.ts";
import { ComboBox } from "./combo-box.tsx";
import { useFormat } from "./use-format.ts";

export interface CountryBoxProps {
  readonly label?: string;
  readonly bare?: boolean;
  /** ISO 3166-1 alpha-2 */
  readonly value: string | null;
  readonly onChange: (code: string | null) => void;
}

/** Picks one of the countries that the register knows anything of, by name. */
export function CountryBox({ label, bare, value, onChange }: CountryBoxProps): ReactElement {
  const { t } = useTranslation("parts");
  const { country, locale } = useFormat();
  const { data } = useApi("GET /api/entries/facets", { query: {} });
  const choices = (data?.country ?? []).map((one) => ({ value: one.value, label: country(one.value) })).toSorted((a, b) => a.label.localeCompare(b.label, locale));
  return <ComboBox key={choices.length} label={label ?? t("choose.country")} {...(bare && { bare })} choices={choices} value={value} onChange={onChange} />;
}
