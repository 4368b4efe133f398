import { useQueries } from "@tanstack/react-query";
import { useMemo, type ReactElement } from "react";
import type { Api } from "#server/api.ts";
import { api } from "../../api/client.ts";
import { kindWords } from "../../parts/kind-words.ts";
import { useFormat } from "../../parts/use-format.ts";
import { Loading } from "../../parts/answer.tsx";
import { useAtlas } from "../use-atlas.ts";
import { byKind, periodsOf, type Years } from "./multiples-of.ts";
import { MultiplesFigure, type Narrowed } from "./multiples-figure.tsx";

type Pairs = Api["GET /api/pairs"]["response"];
const MOST = 200;

/** A map for each kind of activity. */
export function MapsByKind({ rows }: Pick<Pairs, "rows">): ReactElement {
  const { language } = useFormat();
  const { search } = useAtlas();
  const maps = useMemo(() => {
    const { per: _, ...kept } = search;
    return byKind(rows).map(([kind, own]): Narrowed => ({ key: kind, title: kindWords(kind, language), rows: own, search: { ...kept, kind } }));
  }, [rows, language, search]);
  return <MultiplesFigure per="kind" maps={maps} />;
}

const titleOf = ({ from, to }: Years): string => (from === to ? String(from) : `${from}–${to}`);

/** A map for each of some equal times. */
export function MapsByTime({ rows }: Pick<Pairs, "rows">): ReactElement {
  const { search, query } = useAtlas();
  const { per: _, ...kept } = search;
  const periods = periodsOf(rows, { ...(search.from !== undefined && { from: search.from }), ...(search.to !== undefined && { to: search.to }) });
  const answers = useQueries({
    queries: periods.map((years) => {
      const asked = { query: { ...query, ...years, limit: MOST } };
      return { queryKey: ["GET /api/pairs", asked], queryFn: ({ signal }: { readonly signal: AbortSignal }): Promise<Pairs> => api("GET /api/pairs", { ...asked, signal }) };
    }),
  });
  if (answers.some(({ data }) => data === undefined)) return <Loading lines={10} />;
  const maps = periods.map((years, i): Narrowed => ({ key: titleOf(years), title: titleOf(years), rows: answers[i]!.data!.rows, search: { ...kept, ...years } }));
  return <MultiplesFigure per="time" maps={maps} />;
}
