import type { Fetcher, Gatherer, NetProgress } from "#gather/index.ts";
import type { RapporteurError } from "#model/errors.ts";
import type { TakeOptions } from "../add-texts.ts";
import type { Ingested } from "../ingest.ts";
import { refuse } from "../refuse.ts";
import type { Register } from "../register.ts";
import type { WatchedFeed } from "./feeds-at.ts";

/** What a watch tells on its way. Times are ISO 8601. */
export type WatchProgress =
  | NetProgress
  /** a feed was asked: what it names that was not known, and how many pages are to be fetched now */
  | { readonly kind: "feed"; readonly address: string; readonly state: "read" | "unchanged"; readonly named: number }
  /** a feed that is left alone until then */
  | { readonly kind: "held"; readonly address: string; readonly until: string }
  | { readonly kind: "pages"; readonly address: string; readonly now: number; readonly later: number }
  | { readonly kind: "ingested"; readonly place: string; readonly ingested: Ingested }
  /** `until`: when it is asked for again, null where it is given up */
  | { readonly kind: "failure"; readonly place: string; readonly error: RapporteurError; readonly until: string | null };

export interface WatchOptions extends TakeOptions {
  /** the program of the process in which formats are taken apart */
  readonly worker: URL;
  /** the most pages of one feed in one watch; 200 where nothing is said */
  readonly most?: number;
  /** asks for what has to wait, and for pages that were given up, as well */
  readonly retry?: boolean;
  /** ends the watch after what is under way; the next one goes on from there */
  readonly signal?: AbortSignal;
}

/** What the parts of one watch share. */
export interface Watching {
  readonly register: Register;
  readonly fetcher: Fetcher;
  readonly gatherer: Gatherer;
  readonly options: WatchOptions;
  readonly tell: (progress: WatchProgress) => void;
  /** Does one thing after another: what was fetched side by side is taken in one by one. */
  readonly serially: <T>(work: () => Promise<T>) => Promise<T>;
  /** adds a feed that another names */
  readonly add: (feed: WatchedFeed, depth: number) => void;
  readonly stopped: () => boolean;
}

/** Notes that something was refused, and tells it. */
export async function tellFailure({ register, tell }: Watching, place: string, { error, until }: { readonly error: RapporteurError; readonly until: string | null }): Promise<void> {
  await refuse(register, { kind: "failure", place, error });
  tell({ kind: "failure", place, error, until });
}
