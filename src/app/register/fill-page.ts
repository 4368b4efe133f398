import type { Page } from "#registry/index.ts";
import type { Paging } from "./paging.ts";

/** Asks for page after page until so many rows are there that were kept, or there are no more. No row is passed over, none comes twice. */
export async function fillPage<T>({ limit, after }: Paging, fetch: (paging: Paging) => Promise<Page<T>>): Promise<Page<T>> {
  const rows: T[] = [];
  let next = after ?? null;
  do {
    const page = await fetch({ limit: limit - rows.length, ...(next === null ? {} : { after: next }) });
    rows.push(...page.rows);
    next = page.next;
  } while (next !== null && rows.length < limit);
  return { rows, next };
}
