import type { Context } from "hono";

interface Socketed {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } };
}

/** The address that a request comes from, as the socket has it; what a proxy says of others is not believed. "local" where there is no socket. */
export const clientOf = ({ env }: Context): string => (env as Socketed | undefined)?.incoming?.socket?.remoteAddress ?? "local";
