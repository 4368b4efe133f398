import { plain } from "./plain.ts";

/** Says of a feed or sitemap how many texts that it names stand elsewhere: nobody should take them for read. It is no error. */
export function sayNamed(place: string, count: number): void {
  const what = count === 1 ? "one address that it names has its text" : `${count} addresses that it names have their texts`;
  process.stderr.write(`rapporteur: ${plain(place)}: ${what} elsewhere. Fetch what it names with rapporteur watch.\n`);
}
