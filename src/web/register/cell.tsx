import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { entryWords, sortWords, whatWords } from "../parts/entry-words.ts";
import { figureWords } from "../parts/figure-words.ts";
import { LadderTicks } from "../parts/ladder-ticks.tsx";
import { PairName } from "../parts/pair-name.tsx";
import { useFormat } from "../parts/use-format.ts";
import { wayTo } from "../parts/way-to.ts";
import style from "./entry-table.module.css";
import type { Column } from "./register-search.ts";
import { Snippet } from "./snippet.tsx";
import type { Line } from "./use-entries.ts";

/** What an entry is, and the words of its source. */
export function What({ line, searched }: { readonly line: Line; readonly searched?: string | undefined }): ReactElement {
  const format = useFormat();
  const what = line.kind === "entity" ? entryWords(line, format) : whatWords({ ...line, figures: [], date: null }, format).join(" · ") || sortWords(line, format);
  return (
    <span className={style.what}>
      <Link {...wayTo({ ...line, code: line.countries[0] })} className={style.link}>{what}</Link>
      {line.words && line.kind === "activity" && <Snippet words={line.words.quote.exact} {...(searched !== undefined && { searched })} />}
    </span>
  );
}

function Sources({ line }: { readonly line: Line }): ReactElement {
  const { t } = useTranslation("register");
  const { number } = useFormat();
  const values = { independent: number(line.independent), count: line.sources };
  return <><span aria-hidden>{line.sources === line.independent ? number(line.sources) : t("independent", values)}</span><span className="sr-only">{t("independentSpoken", values)}</span></>;
}

function Verified({ line: { independent, official } }: { readonly line: Line }): ReactElement {
  const { t } = useTranslation("register");
  if (official) return <span className={style.good}>{t("verification.official")}</span>;
  if (independent === 0) return <span className="quiet">{t("verification.none")}</span>;
  return <span className={independent > 1 ? undefined : "quiet"}>{t(independent > 1 ? "verification.several" : "verification.single")}</span>;
}

/** One value of a row. */
export function Cell({ line, column }: { readonly line: Line; readonly column: Column }): ReactElement | null {
  const format = useFormat();
  switch (column) {
    case "pair": return <PairName {...line} />;
    case "kind": return <>{sortWords(line, format)}</>;
    case "ladder": return <LadderTicks status={line.status} />;
    case "when": return line.date ? <time title={line.date}>{format.shortDate(line.date)}</time> : null;
    case "figures": return <>{line.figures.map((one) => <span key={one.unit} className={style.figure}>{figureWords(one, format)}</span>)}</>;
    case "sources": return <Sources line={line} />;
    case "verified": return <Verified line={line} />;
    case "changed": return <time dateTime={line.changedAt}>{format.shortDate(line.changedAt.slice(0, 10))}</time>;
    case "charge": return <>{line.charge}</>;
  }
}
