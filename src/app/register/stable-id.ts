import { createHash } from "node:crypto";

// Crockford's base 32, small: no i, l, o, u, so that an id can be read out and typed.
const LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
const LENGTH = 12;

/** Twelve letters and digits that stand for these bytes, five bits each. */
export const lettersOf = (bytes: Uint8Array): string => [...bytes.subarray(0, LENGTH)].map((byte) => LETTERS[byte & 31]).join("");

/** The same words, the same id: 60 bits of their SHA-256. */
export const stableId = (...words: readonly string[]): string => lettersOf(createHash("sha256").update(JSON.stringify(words)).digest());

/** The entry that a draft makes where it belongs to none that is there. */
export const newEntryId = (source: string, draft: string): string => stableId("entry", source, draft);

/** The entry of a country, the same in every register. */
export const countryEntryId = (code: string): string => `country:${code}`;
