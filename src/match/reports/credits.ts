import { wordsOf } from "../words/fold.ts";
import type { MatchSource } from "./source.ts";

/** Agencies that write for others: a line each, all their names. */
const agencies = `
afp|agence france-presse|agencia france-presse|france presse
ap|associated press|the associated press
reuters|thomson reuters|agencia reuters
efe|agencia efe|efe news
xinhua|xinhua news agency|new china news agency|agencia xinhua|agencia de noticias xinhua
prensa latina|prela|agencia prensa latina|agencia informativa latinoamericana
acn|agencia cubana de noticias|cuban news agency
tass|itar-tass|agencia tass
dpa|deutsche presse-agentur
ansa|agenzia ansa
anadolu|anadolu agency|agencia anadolu|aa
pti|press trust of india
ips|inter press service
kyodo|kyodo news
yonhap|yonhap news agency
europa press
notimex
telam|agencia telam
andina|agencia andina|andina news agency
lusa|agencia lusa
sputnik|agencia sputnik|ria novosti
upi|united press international
ians|indo-asian news service
`;

const keyOf = (name: string): string => wordsOf(name).join(" ");

const byName: ReadonlyMap<string, string> = new Map(
  agencies.trim().split("\n").flatMap((line) => {
    const names = line.split("|").map(keyOf);
    return names.map((name) => [name, names[0]!] as const);
  }),
);

const SIGNED = /\(\s*(AFP|AP|EFE|ACN|DPA|PTI|IPS|TASS|UPI|IANS|ANSA|Reuters|Xinhua|Prensa Latina|Anadolu|Kyodo|Yonhap|Europa Press|Notimex|Andina|Lusa|Sputnik)\s*\)/gu;

const agencyIn = (name: string): string => byName.get(keyOf(name)) ?? keyOf(name);

/** Who wrote a text by its credits and by the agency's name in brackets behind a dateline, folded and sorted; the publisher is none of them. */
export function creditsOf({ text, credits }: MatchSource): readonly string[] {
  const named = credits.filter(({ role }) => role === "origin" || role === "author").map(({ name }) => agencyIn(name));
  const signed = [...`${text.slice(0, 400)}\n${text.slice(-200)}`.matchAll(SIGNED)].map(([, name]) => agencyIn(name ?? ""));
  return [...new Set([...named, ...signed])].filter((name) => name !== "").sort();
}

/** The agencies among credits. */
const known: ReadonlySet<string> = new Set(byName.values());
export const agenciesIn = (credits: readonly string[]): readonly string[] => credits.filter((credit) => known.has(credit));
