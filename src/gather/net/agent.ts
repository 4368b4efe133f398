/** The name by which a robots.txt may speak to this program. */
export const PROGRAM = "rapporteur";

interface Agent {
  readonly version?: string;
  readonly contact?: string;
}

/** What a header may hold of words that somebody gave. */
const headerWords = (words: string): string => words.replace(/[^\x20-\x7e]/g, "").replace(/[()]/g, "").trim().slice(0, 200);

/** The headers of every request: who asks, what for, and whom to turn to; `From` where that is an address of e-mail (RFC 9110, 10.1.2). */
export function agentHeaders({ version = "0", contact }: Agent): Readonly<Record<string, string>> {
  const who = headerWords(contact ?? "");
  return {
    "User-Agent": `Rapporteur/${version} (reads reports on health cooperation${who === "" ? "" : `; ${who}`})`,
    ...(/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(who) && { From: who }),
    Accept: "text/html,application/xhtml+xml,application/atom+xml,application/rss+xml,application/feed+json,application/pdf;q=0.9,*/*;q=0.5",
    "Accept-Encoding": "gzip, br",
  };
}
