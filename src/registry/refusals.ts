import { sql } from "kysely";
import type { ErrorCode } from "#model/errors.ts";
import { row, rows, type Db } from "./database.ts";

/** A source that was not taken in: where, when and why. */
export interface Refusal {
  readonly place: string;
  readonly code: ErrorCode;
  readonly detail: string | null;
  /** whose command it was */
  readonly by: string;
  /** ISO 8601, as the last and the time of mending */
  readonly firstAt: string;
  readonly lastAt: string;
  /** how often the same was refused for the same reason */
  readonly times: number;
  /** when it was taken in after all */
  readonly mendedAt: string | null;
}

// An index takes no more bytes than some 2,700.
const MOST_BYTES = 2000;

/** A place as it can be a key: without NUL, and not beyond what an index takes. */
function keyOf(place: string): string {
  const bytes = Buffer.from(place.replaceAll("\0", ""));
  return bytes.length <= MOST_BYTES ? bytes.toString() : bytes.subarray(0, MOST_BYTES).toString().replace(/\ufffd+$/, "");
}

/** Notes that something was refused, or that it was so once more. */
export async function noteRefusal(db: Db, { place, code, detail, by }: Pick<Refusal, "place" | "code" | "detail" | "by">, at: string): Promise<void> {
  await sql`
    insert into refusals (place, code, detail, by, first_at, last_at, times) values (${keyOf(place)}, ${code}, ${detail?.replaceAll("\0", "") ?? null}, ${by}, ${at}, ${at}, 1)
    on conflict (place, code) do update set detail = excluded.detail, by = excluded.by, last_at = excluded.last_at, times = refusals.times + 1, mended_at = null`.execute(db);
}

/** Notes that what was refused has been taken in after all. */
export async function mendRefusals(db: Db, place: string, at: string): Promise<void> {
  await sql`update refusals set mended_at = ${at} where place = ${keyOf(place)} and mended_at is null`.execute(db);
}

/** All places that were refused and not taken in since. */
export async function refusedPlaces(db: Db): Promise<ReadonlySet<string>> {
  return new Set((await rows(db, sql<{ place: string }>`select distinct place from refusals where mended_at is null`)).map(({ place }) => place));
}

const COLUMNS = sql`place, code, detail, by, first_at as "firstAt", last_at as "lastAt", times, mended_at as "mendedAt"`;

/** What was refused and has not been taken in since, the latest first, with how many there are in all; `after` is the last one of the page before. */
export async function refusals(db: Db, { limit, after }: { readonly limit: number; readonly after?: Pick<Refusal, "place" | "code" | "lastAt"> }): Promise<{ readonly rows: Refusal[]; readonly total: number }> {
  const behind = after ? sql`and (last_at, place, code) < (${after.lastAt}, ${after.place}, ${after.code})` : sql``;
  const found = await rows(db, sql<Refusal>`select ${COLUMNS} from refusals where mended_at is null ${behind} order by last_at desc, place desc, code desc limit ${limit}`);
  const counted = await row(db, sql<{ total: number }>`select count(*)::int as total from refusals where mended_at is null`);
  return { rows: found, total: counted?.total ?? 0 };
}
