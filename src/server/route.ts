import type { z } from "zod";
import type { AnyReader, FetcherOptions } from "#app/index.ts";
import type { Register, StoreKind } from "#app/register/index.ts";

type Method = "GET" | "POST" | "PUT" | "DELETE";

/** What the routes work with besides the register: what only the face that started the server has. */
export interface Office {
  readonly read: AnyReader;
  /** the program of the process in which formats are taken apart */
  readonly worker: URL;
  /** of Rapporteur */
  readonly version: string;
  /** how addresses of the web are fetched */
  readonly net?: FetcherOptions;
  /** what kind of store the register is kept in */
  readonly store: StoreKind;
  /** whether nobody is let in without the access token */
  readonly guarded?: boolean;
}

/** A request whose words were checked, with the register as the one who asks works on it. */
export interface Call<Params = unknown, Query = unknown, Body = unknown> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly register: Register;
  readonly office: Office;
  /** that was asked for, in full */
  readonly url: URL;
  /** aborted when the one who asked has gone */
  readonly signal: AbortSignal;
}

/** What stands in front of a route's work, for people and for OpenAPI. */
interface Sign<M extends Method, Path extends string> {
  readonly method: M;
  /** with parameters as OpenAPI writes them: /api/entries/{id} */
  readonly path: Path;
  /** a line that says what it does */
  readonly summary: string;
  /** the group that it is shown in */
  readonly tag: string;
  /** bytes that the request's body may have: 1 MB, raw 64 MB, where nothing is said */
  readonly most?: number;
}

/** A route that answers with JSON. Schemas check what comes in; `response` says what goes out, and tests hold every answer to it. */
export interface JsonRoute<M extends Method, Path extends string, R extends z.ZodType, P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> extends Sign<M, Path> {
  readonly kind: "json";
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly response: R;
  readonly handle: (call: Call<z.output<P>, z.output<Q>, z.output<B>>) => Promise<z.input<R>>;
}

/** A route that answers with anything else: a stream of JSON lines, CSV, Atom, the bytes of a source. */
export interface RawRoute<M extends Method, Path extends string, P extends z.ZodType, Q extends z.ZodType> extends Sign<M, Path> {
  readonly kind: "raw";
  readonly params?: P;
  readonly query?: Q;
  /** media types that the request's body may have; its bytes are the handler's to read */
  readonly takes?: readonly string[];
  /** media type of the answer */
  readonly gives: string;
  readonly handle: (call: Call<z.output<P>, z.output<Q>, Request>) => Promise<Response>;
}

type Given<T> = Omit<T, "kind">;

/** Makes a JSON route. Its method and path together name it: "GET /api/entries". */
export const jsonRoute = <const M extends Method, const Path extends string, R extends z.ZodType, P extends z.ZodType = z.ZodUnknown, Q extends z.ZodType = z.ZodUnknown, B extends z.ZodType = z.ZodUnknown>(
  one: Given<JsonRoute<M, Path, R, P, Q, B>>,
): JsonRoute<M, Path, R, P, Q, B> => ({ kind: "json", ...one });

/** Makes a route that answers with something else than JSON. */
export const rawRoute = <const M extends Method, const Path extends string, P extends z.ZodType = z.ZodUnknown, Q extends z.ZodType = z.ZodUnknown>(
  one: Given<RawRoute<M, Path, P, Q>>,
): RawRoute<M, Path, P, Q> => ({ kind: "raw", ...one });

/** Any route, for those who only pass routes on. Schemas are checked where a route is made. */
export interface AnyRoute extends Sign<Method, string> {
  readonly kind: "json" | "raw";
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  readonly takes?: readonly string[];
  readonly response?: z.ZodType;
  readonly gives?: string;
  readonly handle: (call: Call<never, never, never>) => Promise<unknown>;
}
