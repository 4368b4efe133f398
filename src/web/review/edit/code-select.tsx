import type { ReactElement } from "react";
import type { Code } from "#model/codes/code.ts";
import { useFormat } from "../../parts/use-format.ts";
import style from "./edit.module.css";

export interface CodeSelectProps<C extends string> {
  readonly label: string;
  readonly codes: readonly (Code & { readonly code: C })[];
  readonly value: C | undefined;
  readonly onChange: (code: C) => void;
}

/** One of a table of codes, by its label. Nothing is chosen before somebody does. */
export function CodeSelect<C extends string>({ label, codes, value, onChange }: CodeSelectProps<C>): ReactElement {
  const format = useFormat();
  const choose = (chosen: string): void => {
    const found = codes.find(({ code }) => code === chosen);
    if (found) onChange(found.code);
  };
  return (
    <label className={style.field}>
      <span className={style.label}>{label}</span>
      <select className={style.input} value={value ?? ""} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {value === undefined && <option value="" disabled>…</option>}
        {codes.map(({ code, label: words }) => <option key={code} value={code}>{format.label(words)}</option>)}
      </select>
    </label>
  );
}
