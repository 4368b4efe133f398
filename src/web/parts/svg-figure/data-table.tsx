import type { ReactElement } from "react";
import type { Column } from "./column.ts";
import style from "./data-table.module.css";

export interface DataTableProps<R> {
  /** what it is a table of, for screen readers */
  readonly label: string;
  readonly columns: readonly Column<R>[];
  readonly rows: readonly R[];
  readonly keyOf: (row: R) => string;
  /** the row that the figure shows strongest */
  readonly lit?: string | null;
  /** the row under the pointer, or with the focus in it; null when it has gone */
  readonly onLit?: (key: string | null) => void;
}

function Row<R>({ row, columns, id, lit, onLit }: { readonly row: R; readonly id: string } & Pick<DataTableProps<R>, "columns" | "lit" | "onLit">): ReactElement {
  const light = onLit && { onPointerEnter: () => onLit(id), onPointerLeave: () => onLit(null), onFocus: () => onLit(id), onBlur: () => onLit(null) };
  return (
    <tr data-lit={lit === id || undefined} {...light}>
      {columns.map(({ name, of, show, numeric }, i) => {
        const Cell = i === 0 ? "th" : "td";
        return <Cell key={name} {...(i === 0 && { scope: "row" })} className={numeric ? style.number : undefined}>{show ? show(row) : of(row)}</Cell>;
      })}
    </tr>
  );
}

/** The numbers of a figure, row by row. */
export function DataTable<R>({ label, columns, rows, keyOf, lit, onLit }: DataTableProps<R>): ReactElement {
  return (
    <div className={style.frame} role="region" aria-label={label} tabIndex={0}>
      <table className={style.table}>
        <thead>
          <tr>{columns.map(({ name, numeric }) => <th key={name} scope="col" className={numeric ? style.number : undefined}>{name}</th>)}</tr>
        </thead>
        <tbody>{rows.map((row) => <Row key={keyOf(row)} row={row} id={keyOf(row)} columns={columns} lit={lit ?? null} {...(onLit && { onLit })} />)}</tbody>
      </table>
    </div>
  );
}
