import type { z } from "zod";
import type { routes } from "./routes.ts";

type Route = (typeof routes)[number];
type Named<R extends Route = Route> = R extends Route ? `${R["method"]} ${R["path"]}` : never;
type ByName<N extends string> = Extract<Route, { readonly method: N extends `${infer M} ${string}` ? M : never; readonly path: N extends `${string} ${infer P}` ? P : never }>;

type Part<R, K extends string> = R extends { readonly [P in K]?: infer S } ? (NonNullable<S> extends z.ZodType ? z.input<NonNullable<S>> : undefined) : undefined;

/**
 * The API by the names of its routes, "GET /api/entries": what each takes and gives. For clients in TypeScript, which need nothing else of the server.
 */
export type Api = {
  readonly [N in Named]: {
    readonly params: Part<ByName<N>, "params">;
    readonly query: Part<ByName<N>, "query">;
    readonly body: Part<ByName<N>, "body">;
    readonly response: ByName<N> extends { readonly response: infer S extends z.ZodType } ? z.output<S> : never;
  };
};
