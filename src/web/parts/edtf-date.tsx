import type { ReactElement } from "react";
import type { Edtf } from "#model/reading.ts";
import style from "./edtf-date.module.css";
import { useFormat } from "./use-format.ts";

export interface EdtfDateProps {
  readonly edtf: Edtf;
  /** can be focused, to read the EDTF; for pages, not for long tables */
  readonly exact?: boolean;
}

const PLAIN = /^\d{4}(-\d\d(-\d\d)?)?$/;

/** A date as people write it; as EDTF where one points at it, and where it is focused. */
export function EdtfDate({ edtf, exact }: EdtfDateProps): ReactElement {
  const words = useFormat().date(edtf);
  const time = PLAIN.test(edtf) ? { dateTime: edtf } : {};
  if (!exact || words === edtf) return <time {...time} title={edtf} className={style.date}>{words}</time>;
  return <time {...time} tabIndex={0} data-edtf={edtf} className={`${style.date} ${style.exact}`}>{words}</time>;
}
