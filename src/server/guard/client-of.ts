import type { Context } from "hono";

interface Socketed {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } };
}

/** The address at the other end of the socket, null where there is no socket. */
export const addressAt = ({ env }: Context): string | null => (env as Socketed | undefined)?.incoming?.socket?.remoteAddress ?? null;

/** The address that a request comes from: as the socket has it, or as a proxy says that is trusted. "local" where there is no socket. */
export const clientOf = (context: Context): string => context.get("forwarded")?.client ?? addressAt(context) ?? "local";
