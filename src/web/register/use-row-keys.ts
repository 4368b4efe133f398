import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useActions } from "../keys/use-actions.ts";
import { wayTo } from "../parts/way-to.ts";
import type { Line } from "./use-entries.ts";

export interface RowKeys {
  /** the row that keys act on, -1 before one was chosen */
  readonly at: number;
  /** id of the entry whose quotes are shown */
  readonly shown: string | null;
  readonly choose: (index: number) => void;
  readonly show: (id: string | null) => void;
}

/** Keys move through rows, show the first quotes, open the entry. `reveal` brings a row into view and focuses it. */
export function useRowKeys(rows: readonly Line[], reveal: (index: number) => void): RowKeys {
  const navigate = useNavigate();
  const [at, setAt] = useState(-1);
  const [shown, show] = useState<string | null>(null);
  const choose = (index: number): void => {
    const next = Math.max(0, Math.min(rows.length - 1, index));
    setAt(next);
    reveal(next);
  };
  const row = rows[at];
  useActions({
    "list.next": () => choose(at + 1),
    "list.previous": () => choose(at - 1),
    ...(row && {
      "list.preview": () => show(shown === row.id ? null : row.id),
      "list.open": () => void navigate(wayTo({ ...row, code: row.countries[0] })),
    }),
  });
  return { at, shown, choose: setAt, show };
}
