import type { Given } from "../layers.ts";

const AMERICAN_HOST = /^https?:\/\/[^/]*\.(?:gov|mil|us)(?:[/:]|$)/i;
const AMERICAN_LINE = /\bWASHINGTON\b|\bU\.S\. (?:Department|Embassy)\b|\b(?:White House|State Department)\b/;

/** Whether "5/6/2012" is the sixth of May here: only where the source is an American one. */
export function monthFirst({ text, url }: Given, language: string): boolean {
  if (!language.startsWith("en")) return false;
  return (url !== undefined && AMERICAN_HOST.test(url)) || AMERICAN_LINE.test(text.slice(0, 400));
}
