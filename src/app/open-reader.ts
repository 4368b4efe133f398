import { createReader, type Reader } from "#read/index.ts";

/** The built-in reader, ready to read. */
export const openReader = (): Reader => createReader();
