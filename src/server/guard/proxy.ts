import type { Context, MiddlewareHandler } from "hono";
import { addressAt } from "./client-of.ts";

/** What a proxy in front says of a request. */
export interface Forwarded {
  /** the address of who asks it */
  readonly client: string;
  /** whether it was asked by TLS */
  readonly secure: boolean;
}

declare module "hono" {
  interface ContextVariableMap {
    readonly forwarded: Forwarded;
  }
}

const listed = (value: string | undefined): readonly string[] => (value ?? "").split(",").map((one) => one.trim()).filter(Boolean);

/** IPv4 written as IPv6 is the same machine. */
const bare = (address: string): string => address.toLowerCase().replace(/^::ffff:(?=\d+\.)/, "");

/** What is said by the proxies that are trusted: each adds the one who asked it at the end, so that the last who is none of them is who asks. */
function forwarded({ req }: Context, { from, trusted }: { readonly from: string; readonly trusted: ReadonlySet<string> }): Forwarded {
  const client = listed(req.header("x-forwarded-for")).map(bare).findLast((one) => !trusted.has(one));
  return { client: client ?? from, secure: listed(req.header("x-forwarded-proto")).at(-1) === "https" };
}

/** Believes what proxies at these addresses say of a request; anybody else may write such headers too, and is not believed. */
export function believeProxies(addresses: readonly string[]): MiddlewareHandler {
  const trusted = new Set(addresses.map(bare));
  return (context, next) => {
    const from = addressAt(context);
    if (from !== null && trusted.has(bare(from))) context.set("forwarded", forwarded(context, { from, trusted }));
    return next();
  };
}

/** Whether the request came by TLS, to here or to a proxy that is trusted. */
export const isSecure = (context: Context): boolean => context.get("forwarded")?.secure ?? new URL(context.req.url).protocol === "https:";
