import { foldAccents } from "./classes.ts";

/** The same for all ways to write a name: without accents, capitals and punctuation. */
export const gazetteerKey = (name: string): string => foldAccents(name.toLowerCase()).replace(/[^\p{L}\p{N}]+/gu, " ").trim();
