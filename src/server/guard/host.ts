import type { MiddlewareHandler } from "hono";
import { Refusal } from "../refusals.ts";
import { isLoopback } from "./loopback.ts";

function nameIn(authority: string): string | null {
  try {
    return new URL(`http://${authority}`).hostname;
  } catch {
    return null;
  }
}

/**
 * Refuses requests that name another host than this: a site may have its own name resolved to this machine, and would then be read to by the
 * browser as if it were us (DNS rebinding). `bound` is the host that the server listens on; a server behind a token may be called by any name, since
 * a browser gives the token to nobody else.
 */
export const checkHost = (bound: string, anyName: boolean): MiddlewareHandler => (context, next) => {
  const host = nameIn(context.req.header("host") ?? new URL(context.req.url).host);
  const isOurs = host !== null && (isLoopback(host) || host === bound.toLowerCase() || host === `[${bound}]` || anyName);
  if (!isOurs) throw new Refusal("foreign-host");
  return next();
};
