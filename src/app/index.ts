export { gatherSources, type FetcherOptions, type Gathered, type Link, type NetProgress, type SourceOutcome } from "./gather-source.ts";
export { openReader } from "./open-reader.ts";
export { threadedReader, type AnyReader } from "./reading-thread.ts";
export type { Reader } from "#read/index.ts";
export { readFiles, type Outcome } from "./read-files.ts";
export { readStream, type LineOutcome } from "./read-stream.ts";
