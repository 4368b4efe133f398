import type { Context, MiddlewareHandler } from "hono";
import { Refusal } from "../refusals.ts";

const READS = ["GET", "HEAD", "OPTIONS"];

const hostOf = ({ req }: Context): string => req.header("host") ?? new URL(req.url).host;

/** Whether the page that has sent the request is one of ours. Programs say nothing of a page. */
function isOwn(context: Context): boolean {
  const origin = context.req.header("origin");
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === hostOf(context);
}

/**
 * Refuses what pages of other sites send: whatever would change anything (CSRF), by Origin and Sec-Fetch-Site, and what they would read or embed.
 * To follow a link to here is allowed.
 */
export const checkOrigin: MiddlewareHandler = (context, next) => {
  const { req } = context;
  const site = req.header("sec-fetch-site") ?? "none";
  const isForeign = site === "cross-site" || site === "same-site";
  const isReading = READS.includes(req.method);
  if (isForeign && !(isReading && req.header("sec-fetch-mode") === "navigate")) throw new Refusal("foreign-origin");
  if (!isReading && !isOwn(context)) throw new Refusal("foreign-origin");
  return next();
};
