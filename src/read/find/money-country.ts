import type { Block } from "../text/blocks.ts";
import type { Mention } from "../layers.ts";
import type { Tokens } from "../text/tokens.ts";
import type { Meaning } from "./currency-forms.table.ts";

/** Countries that the text names, the most named first, each with how often and whether the head of the text names it. */
export interface Named {
  readonly code: string;
  readonly count: number;
  readonly head: boolean;
}

// Countries whose press calls its own money a plain "dollar" or "peso" though it speaks to other countries.
const OWN_DOLLAR = new Set(["AU", "NZ", "CA", "MX", "CO", "CL", "AR", "UY"]);

/** The country of a site's top-level domain: "https://www.treasury.gov.lk/…" → "LK". */
function hostCountry(url: string | undefined): string | null {
  const tld = /^https?:\/\/[^/:]*\.([a-z]{2})(?:[/:]|$)/i.exec(url ?? "")?.[1]?.toUpperCase();
  return tld === undefined || ["IO", "CO", "TV", "ME", "AI", "EU"].includes(tld) ? null : tld === "UK" ? "GB" : tld;
}

export function namedCountries(mentions: readonly Mention[], tokens: Tokens, { blocks, url }: { readonly blocks: readonly Block[]; readonly url: string | undefined }): Named[] {
  const head = (blocks.filter((b) => b.kind === "body")[1] ?? blocks.at(-1))?.end ?? 0;
  const counts = new Map<string, { count: number; head: boolean }>();
  const host = hostCountry(url);
  if (host) counts.set(host, { count: 1000, head: true });
  for (const { code, first } of mentions) {
    if (!code) continue;
    const one = counts.get(code) ?? { count: 0, head: false };
    counts.set(code, { count: one.count + 1, head: one.head || (tokens.start[first] ?? 0) < head });
  }
  // of those named as often, the one named first
  return [...counts].map(([code, one]) => ({ code, ...one })).sort((a, b) => b.count - a.count);
}

/** ISO 4217 code of a sign or word in a text that names these countries; null where it stays open. */
export function currencyCode(meaning: Meaning, named: readonly Named[]): string | null {
  if (Object.keys(meaning.byCountry).length <= 1 && meaning.plain) return meaning.plain;
  if (meaning.plain === "USD") {
    const american = named.find((n) => n.code === "US");
    const own = named.find((n) => OWN_DOLLAR.has(n.code) && n.head && n.count > (american?.count ?? 0) && Object.hasOwn(meaning.byCountry, n.code));
    if (american?.head && (own?.count ?? 0) < 1000) return "USD";
    return own ? meaning.byCountry[own.code]! : "USD";
  }
  const belongs = named.find((n) => Object.hasOwn(meaning.byCountry, n.code));
  return belongs ? meaning.byCountry[belongs.code]! : meaning.plain;
}
