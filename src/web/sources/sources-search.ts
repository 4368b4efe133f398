/** The state of the page, as its address keeps it. */
export interface SourcesSearch {
  readonly part?: "gathering" | "outlets";
  readonly text?: string;
  readonly publisher?: string;
  readonly language?: string;
  readonly kind?: "text" | "note";
  readonly year?: string;
}

const words = (value: unknown): string | undefined => (typeof value === "string" && value.trim() !== "" ? value : typeof value === "number" ? String(value) : undefined);

/** What an address says of the page; what makes no sense is left out. */
export function sourcesSearch(raw: Record<string, unknown>): SourcesSearch {
  const year = words(raw["year"]);
  const found = {
    part: (["gathering", "outlets"] as const).find((one) => one === raw["part"]), text: words(raw["text"]), publisher: words(raw["publisher"]), language: words(raw["language"]),
    kind: (["text", "note"] as const).find((one) => one === raw["kind"]), year: year !== undefined && /^\d{4}$/.test(year) ? year : undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as SourcesSearch;
}

/** The state with a value of a facet, or without it where it had that one. */
export function toggledSource(search: SourcesSearch, facet: "publisher" | "language" | "kind" | "year", value: string): SourcesSearch {
  const { [facet]: now, ...rest } = search;
  return now === value ? rest : sourcesSearch({ ...rest, [facet]: value });
}
