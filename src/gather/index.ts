export { decode } from "./decode.ts";
export { gatherFile, streamFile } from "./file.ts";
export type { About, Found, FoundCredit, Format, Gathered, Link, Outcome, Refused, Stretch } from "./gathered.ts";
export { createGatherer, type Gatherer, type GathererOptions } from "./gatherer.ts";
export { lines, type Line } from "./lines.ts";
export { errorOf } from "./refusal.ts";
export { stretchesOf } from "./stretches-of.ts";
export { collect, type ByteStream } from "./stream.ts";
