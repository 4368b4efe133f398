import { useId, useRef, type ReactElement, type ReactNode, type RefObject } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../button.tsx";
import { csvOf } from "./csv.ts";
import { DataTable, type DataTableProps } from "./data-table.tsx";
import { download } from "./download.ts";
import { standaloneSvg } from "./standalone-svg.ts";
import style from "./svg-figure.module.css";

export interface SvgFigureProps<R> extends Omit<DataTableProps<R>, "label"> {
  readonly title: string;
  /** what is drawn and how it is counted */
  readonly caption?: ReactNode;
  /** where the numbers come from, in words: it goes into the file too */
  readonly source: string;
  /** name of the files without their ending */
  readonly file: string;
  /** `beside` the drawing where there is room; `under` it; `folded` under it */
  readonly table?: "beside" | "under" | "folded";
  /** what stands between caption and drawing: a legend, a choice */
  readonly legend?: ReactNode;
  /** one <svg> with a view box */
  readonly children: ReactNode;
}

function Downloads<R>({ title, source, file, columns, rows, frame }: SvgFigureProps<R> & { readonly frame: RefObject<HTMLDivElement | null> }): ReactElement {
  const { t } = useTranslation("figure");
  const saveDrawing = (): void => {
    const found = frame.current?.querySelector<SVGSVGElement>("[data-drawing] svg");
    if (found) download(`${file}.svg`, standaloneSvg(found, { title, source, legend: frame.current?.querySelector("[data-legend]") }), "image/svg+xml");
  };
  return (
    <div className={`${style.downloads} no-print`}>
      <Button look="quiet" onPress={saveDrawing} aria-label={t("svgOf", { title })}>{t("svg")}</Button>
      <Button look="quiet" onPress={() => download(`${file}.csv`, csvOf(columns, rows), "text/csv")} aria-label={t("csvOf", { title })}>{t("csv")}</Button>
    </div>
  );
}

/** A figure with its title, where its numbers come from, the same as a table, and both to take along. */
export function SvgFigure<R>(props: SvgFigureProps<R>): ReactElement {
  const { t } = useTranslation("figure");
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const { title, caption, source, legend, table = "folded", children, rows } = props;
  const data = <DataTable {...props} label={t("tableOf", { title })} />;
  return (
    <figure aria-labelledby={id} className={table === "beside" ? style.beside : style.alone}>
      <div ref={frame} className={style.main}>
        <figcaption className={style.caption}>
          <h2 id={id}>{title}</h2>
          {caption && <p className="quiet small">{caption}</p>}
        </figcaption>
        {legend && <div data-legend>{legend}</div>}
        <div data-drawing className={style.drawing}>{children}</div>
        <div className={style.foot}>
          <p className={style.source}>{source}</p>
          <Downloads {...props} frame={frame} />
        </div>
      </div>
      {table !== "folded" ? <div className={style.table}>{data}</div> : <details className={style.folded}><summary>{t("asTable", { count: rows.length })}</summary>{data}</details>}
    </figure>
  );
}
