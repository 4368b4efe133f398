export { openReader } from "./open-reader.ts";
export { readFiles, type Outcome } from "./read-files.ts";
export { readStream, type LineOutcome } from "./read-stream.ts";
