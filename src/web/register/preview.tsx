import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useApi } from "../api/use-api.ts";
import { Answer } from "../parts/answer.tsx";
import { Ladder } from "../parts/ladder.tsx";
import { QuoteCard } from "../parts/quote-card.tsx";
import { wayTo } from "../parts/way-to.ts";
import style from "./preview.module.css";

const FIRST = 3;

/** The ladder and the first quotes of an entry, beneath its row. */
export function Preview({ id }: { readonly id: string }): ReactElement {
  const { t } = useTranslation("register");
  const answer = useApi("GET /api/entries/{id}", { params: { id } });
  return (
    <section aria-label={t("preview")} className={style.preview}>
      <Answer to={answer} lines={3}>
        {({ entry, line, ladder, followUp, independent }) => {
          const quotes = [...new Map(entry.claims.filter(({ rank }) => rank !== "deprecated").map((claim) => [`${claim.source} ${claim.quote.exact}`, claim])).values()].toSorted((a, b) => b.quote.exact.length - a.quote.exact.length);
          return (
            <>
              {entry.kind === "activity" && <Ladder status={line.status} rungs={ladder} inferences={followUp?.inferences ?? []} lastHeard={followUp?.lastHeard ?? null} independent={independent} />}
              <div className={style.quotes}>{quotes.slice(0, FIRST).map((claim) => <QuoteCard key={claim.id} of={claim} />)}</div>
              <Link {...wayTo({ ...line, code: line.countries[0] })}>{t("moreQuotes", { count: entry.claims.length })}</Link>
            </>
          );
        }}
      </Answer>
    </section>
  );
}
