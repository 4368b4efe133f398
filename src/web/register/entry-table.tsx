import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { Fragment, useEffect, useRef, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { Cell, What } from "./cell.tsx";
import style from "./entry-table.module.css";
import { Preview } from "./preview.tsx";
import type { Column } from "./register-search.ts";
import type { Line } from "./use-entries.ts";
import { useRowKeys } from "./use-row-keys.ts";

export interface EntryTableProps {
  readonly rows: readonly Line[];
  readonly total: number;
  readonly columns: readonly Column[];
  readonly searched: string | undefined;
  /** asks for more rows, null at the end */
  readonly more: (() => void) | null;
}

const HEIGHT = 76;
const AHEAD = 20;

const focusRow = (body: HTMLElement | null, index: number): void => {
  // The row may have to be drawn first.
  requestAnimationFrame(() => requestAnimationFrame(() => body?.querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus({ preventScroll: true })));
};

/** The rows that are in sight, however many there are. */
export function EntryTable({ rows, total, columns, searched, more }: EntryTableProps): ReactElement {
  const { t } = useTranslation("register");
  const body = useRef<HTMLTableSectionElement>(null);
  const virtual = useWindowVirtualizer({ count: rows.length, estimateSize: () => HEIGHT, overscan: 8, scrollMargin: body.current?.offsetTop ?? 0, getItemKey: (i) => rows[i]!.id });
  const reveal = (index: number): void => {
    virtual.scrollToIndex(index, { align: "auto" });
    focusRow(body.current, index);
  };
  const { at, shown, choose } = useRowKeys(rows, reveal);
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (more && last >= rows.length - AHEAD) more();
  }, [more, last, rows.length]);
  const margin = virtual.options.scrollMargin;
  const [before, after] = [(items[0]?.start ?? margin) - margin, virtual.getTotalSize() - ((items.at(-1)?.end ?? margin) - margin)];
  return (
    <table role="grid" className={style.table} aria-rowcount={total + 1}>
      <thead className={style.head}>
        <tr aria-rowindex={1}>{(["what", ...columns] as const).map((column) => <th key={column} scope="col" className={column === "what" ? undefined : style[column]}>{t(`column.${column}`)}</th>)}</tr>
      </thead>
      <tbody ref={body}>
        {before > 0 && <tr aria-hidden><td colSpan={columns.length + 1} style={{ height: before, padding: 0, border: 0 }} /></tr>}
        {items.map(({ index }) => {
          const line = rows[index]!;
          return (
            <Fragment key={line.id}>
              <tr ref={virtual.measureElement} data-index={index} aria-rowindex={index + 2} aria-selected={at === index} tabIndex={at === index || (at < 0 && index === 0) ? 0 : -1} className={style.row} onFocus={() => choose(index)}>
                <td><What line={line} searched={searched} /></td>
                {columns.map((column) => <td key={column} data-label={t(`column.${column}`)} className={style[column]}><Cell line={line} column={column} /></td>)}
              </tr>
              {shown === line.id && <tr className={style.shown}><td colSpan={columns.length + 1}><Preview id={line.id} /></td></tr>}
            </Fragment>
          );
        })}
        {after > 0 && <tr aria-hidden><td colSpan={columns.length + 1} style={{ height: after, padding: 0, border: 0 }} /></tr>}
      </tbody>
    </table>
  );
}
