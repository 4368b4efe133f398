import { z } from "zod";

/** A member that may stand several times in a query: ?country=CU&country=KZ. */
export const many = <T extends z.ZodType<string>>(one: T) => z.union([z.array(one), one.transform((value) => [value])]);

const MOST = 200;

/** Which page of a list: how many rows, and where the page before ended (its `next`). */
export const paging = {
  limit: z.coerce.number().int().min(1).max(MOST).default(50).describe(`rows of a page, at most ${MOST}`),
  after: z.string().optional().describe("`next` of the page before"),
};

/** A page of rows with what to ask the next one with, null at the end. */
export const pageOf = <T extends z.ZodType>(row: T) => z.object({ rows: z.array(row).readonly(), next: z.string().nullable() });
