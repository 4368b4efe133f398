import type { Entry } from "#model/entry.ts";
import { entriesOf, publishedSources, standingOf, type Db, type PublishedSource } from "#registry/index.ts";
import type { Case, CaseSource, LinkedEntry } from "#report/index.ts";

const sourceIds = (entries: readonly Entry[]): readonly string[] => [...new Set(entries.flatMap(({ claims }) => claims.map(({ source }) => source)))];

const caseSource = ({ id, cluster, language, title, publisher, published, outletKind, speaksFor }: PublishedSource): CaseSource => ({ id, cluster, language, title: title === "" ? null : title, publisher, published, outlet: outletKind, ...(speaksFor !== null && { speaksFor }) });

/** The cases of entries: with what is linked to them, and the sources of both. A handful of queries, however many entries. */
export async function casesOf(db: Db, entries: readonly Entry[]): Promise<readonly Case[]> {
  if (entries.length === 0) return [];
  const ids = entries.map(({ id }) => id);
  const { links, noted: days } = await standingOf(db, ids);
  const noted = new Map(days.map(({ entry, day }) => [entry, day]));
  const known = new Map(entries.map((one) => [one.id, one]));
  const others = [...new Set(links.flatMap(({ from, to }) => [from, to]))].filter((id) => !known.has(id));
  const all = new Map([...known, ...(others.length === 0 ? [] : await entriesOf(db, others)).map((one) => [one.id, one] as const)]);
  const sources = new Map((await publishedSources(db, sourceIds([...all.values()]))).map((one) => [one.id, caseSource(one)]));
  const linkedTo = (id: string): LinkedEntry[] => links.flatMap(({ from, kind, to }): LinkedEntry[] => {
    const other = from === id ? all.get(to) : to === id ? all.get(from) : undefined;
    return other && other.id !== id ? [{ kind, direction: from === id ? "to" : "from", entry: other }] : [];
  });
  return entries.map((entry) => {
    const day = noted.get(entry.id);
    return { entry, linked: linkedTo(entry.id), sources, ...(day !== undefined && { noted: day }) };
  });
}
