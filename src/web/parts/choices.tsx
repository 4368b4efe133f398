import { useId, type ReactElement, type ReactNode } from "react";
import style from "./choices.module.css";

export interface ChoicesProps<T extends string> {
  readonly label: string;
  readonly options: readonly (readonly [value: T, label: ReactNode])[];
  readonly value: T;
  readonly onChange: (one: T) => void;
}

/** One of a few, all of them seen. */
export function Choices<T extends string>({ label, options, value, onChange }: ChoicesProps<T>): ReactElement {
  const name = useId();
  return (
    <fieldset className={style.choices}>
      <legend className={style.legend}>{label}</legend>
      {options.map(([one, words]) => (
        <label key={one} className={style.choice}>
          <input type="radio" name={name} value={one} checked={one === value} onChange={() => onChange(one)} className={style.dot} />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
