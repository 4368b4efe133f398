import { RapporteurError } from "#model/errors.ts";
import type { About, Format, Gathered } from "../gathered.ts";
import { LIMITS } from "../limit.ts";

/** What all formats share: a source of which nothing is known but its text. Throws `empty` and `token-too-long`. */
export function bare(text: string, { format, bytes, about }: { readonly format: Format; readonly bytes: Uint8Array; readonly about: About }): Gathered {
  if (text.trim() === "") throw new RapporteurError("empty", about.place);
  if (text.length > LIMITS.token && hasLongWord(text)) throw new RapporteurError("token-too-long", about.place);
  const url = about.url === undefined ? null : { value: about.url, by: "where it was fetched" };
  return { kind: "source", place: about.place, format, bytes, text, bodyStart: 0, title: null, publisher: null, published: null, language: null, url, credits: [], stretches: [], notes: [] };
}

function hasLongWord(text: string): boolean {
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    const c = text.charCodeAt(i);
    if (i < text.length && c !== 32 && !(c >= 9 && c <= 13) && c !== 0xa0) continue;
    if (i - from > LIMITS.token) return true;
    from = i + 1;
  }
  return false;
}
