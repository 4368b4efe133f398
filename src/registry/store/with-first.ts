import type pg from "pg";
import type { Connections } from "./pool.ts";

/**
 * Connections of a pool, and before them one that is open already: most commands need no other. It stays open when the pool ends; once it has
 * broken it is lent no more.
 */
export function withFirst(pool: Connections, first: pg.Client): Connections {
  let state: "free" | "lent" | "broken" = "free";
  const breaks = (): void => void (state = "broken");
  first.once("error", breaks).once("end", breaks);
  // A server that ends a connection says so before it closes it: who asked may ask again in between.
  first.connection.on("errorMessage", ({ severity }: { readonly severity?: string }) => (severity === "FATAL" || severity === "PANIC" ? breaks() : undefined));
  const release = (): void => void (state = state === "lent" ? "free" : state);
  return {
    connect: async () => {
      if (state !== "free") return pool.connect();
      state = "lent";
      return { query: first.query.bind(first), connection: first.connection, release };
    },
    end: () => pool.end(),
  };
}
