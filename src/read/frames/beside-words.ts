/** Prepositions of what goes on beside a deed. */
export const BESIDE: ReadonlySet<string> = new Set("during after before since upon following amid durante tras desde".split(" "));
