import { useState, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { Select } from "../parts/select.tsx";
import style from "./commitments.module.css";
import { UNITS, type Length, type Unit } from "./commitments-search.ts";

export interface LengthFieldProps {
  readonly label: string;
  /** "12m" */
  readonly value: Length;
  readonly onChange: (value: Length) => void;
}

const MOST = 999;
const cut = (value: Length): readonly [number, Unit] => [Number(value.slice(0, -1)), value.slice(-1) as Unit];

/** A length of time: a number of days, weeks, months or years. */
export function LengthField({ label, value, onChange }: LengthFieldProps): ReactElement {
  const { t } = useTranslation("commitments");
  const [count, unit] = cut(value);
  const [typed, setTyped] = useState(String(count));
  const take = (words: string, sort: Unit): void => {
    setTyped(words);
    const asked = Number(words);
    if (Number.isInteger(asked) && asked >= 1 && asked <= MOST) onChange(`${asked}${sort}`);
  };
  return (
    <div role="group" aria-label={label} className={style.length}>
      <label className={style.field}>{label}<input type="number" className={style.number} min={1} max={MOST} value={typed} onChange={({ target }) => take(target.value, unit)} /></label>
      <Select<Unit> bare label={t("length.unit")} choices={UNITS.map((one) => ({ value: one, label: t(`length.${one}`, { count }) }))} value={unit} onChange={(next) => take(typed, next)} />
    </div>
  );
}
