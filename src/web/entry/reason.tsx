import type { ReactElement } from "react";
import style from "./entry.module.css";

export interface ReasonProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const LONGEST = 500;

/** Why something is decided, in a few words. */
export function Reason({ label, value, onChange }: ReasonProps): ReactElement {
  return <label className={style.field}>{label}<input className={style.input} value={value} maxLength={LONGEST} onChange={({ target }) => onChange(target.value)} /></label>;
}
