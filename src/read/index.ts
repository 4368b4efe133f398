export type { Given } from "./layers.ts";
export { createReader, type Reader } from "./reader.ts";
