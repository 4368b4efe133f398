// Measures the matcher: node scripts/run.mjs bench/match.ts [SOURCES]. Sources are made here, seeded, so that every run measures the same.
import { addFingerprint, emptyIndex, fingerprint, keysOfActivity, keysOfEntity, likeActivity, likeEntity, type Likeness, type MatchActivity, type MatchEntity, matchesOf, type MatchSource, type ReportIndex } from "#match/index.ts";
import { reprint, seeded, type Random } from "../test/match/reports/mutate.ts";

const COUNTRIES = "Cuba Ghana Kenya Brazil India Vietnam Peru Mexico China Turkey Serbia Angola Mozambique Malawi Nepal Jamaica Qatar Indonesia Colombia Bolivia".split(" ");
const SYLLABLES = "ka re mo li san te vo da ri no be lu pa chi to ma gue ner os al in dra fe su ya".split(" ");
const PRODUCTS = ["measles vaccine", "insulin", "oxygen concentrators", "antiretroviral drugs", "cold chain equipment", "ventilators", "a malaria vaccine", "field hospitals"];
const VERBS = ["signed", "announced", "delivered", "negotiated", "requested", "offered", "inaugurated", "suspended", "reviewed", "financed"];
const NOUNS = ["agreement", "memorandum", "shipment", "training course", "hospital", "laboratory", "brigade", "clinical trial", "grant", "visit"];
const MANNERS = "quietly formally reluctantly jointly finally briefly publicly cautiously promptly again".split(" ");
const EVENTS = "talks floods elections strikes audits summits protests cutbacks inspections repairs".split(" ");
const PLACES = "the capital|the port|the border|several provinces|the highlands|two islands|the northern districts|the old quarter|camps for the displaced|the university".split("|");
const TAILS = ["after the $e in $p", "as a consequence of $e", "although $e had $m delayed it", "while $e went on in $p", "which reached $p too late", "long before the $e", "despite the $e", "and $m promised more for $p"];
const ADJECTIVES = ["regional", "provincial", "new", "joint", "second", "modern", "rural", "mobile", "national", "temporary"];

const pick = <T>(all: readonly T[], random: Random): T => all[Math.floor(random() * all.length)]!;
const name = (random: Random): string => {
  const word = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(SYLLABLES, random)).join("");
  return word[0]!.toUpperCase() + word.slice(1);
};
const tail = (random: Random): string => pick(TAILS, random).replace("$e", pick(EVENTS, random)).replace("$p", pick(PLACES, random)).replace("$m", pick(MANNERS, random));
const count = (random: Random): number => Math.floor(random() ** 3 * 90_000) + 2;

function sentence(cast: readonly string[], random: Random): string {
  const [who, other] = [pick(cast, random), pick(cast, random)];
  const date = `${1 + Math.floor(random() * 28)} ${pick(["January", "March", "June", "September", "November"], random)} ${2005 + Math.floor(random() * 20)}`;
  return pick([
    () => `${who} ${pick(MANNERS, random)} ${pick(VERBS, random)} a ${pick(ADJECTIVES, random)} ${pick(NOUNS, random)} with ${other} on ${date}, ${tail(random)}.`,
    () => `The ${pick(ADJECTIVES, random)} ${pick(NOUNS, random)} covers ${count(random)} patients and ${count(random)} doses of ${pick(PRODUCTS, random)}, said ${name(random)} ${name(random)}, ${tail(random)}.`,
    () => `In ${name(random)}, ${count(random)} nurses from ${who} ${pick(MANNERS, random)} ${pick(VERBS, random)} a ${pick(NOUNS, random)} of ${pick(PRODUCTS, random)}.`,
    () => `According to ${name(random)} ${name(random)} of ${other}, the ${pick(NOUNS, random)} ${tail(random)} will cost ${count(random)} million dollars.`,
  ], random)();
}

/** A made report of about 250 words. */
export function makeReport(random: Random): string {
  const cast = [pick(COUNTRIES, random), pick(COUNTRIES, random), `${name(random)} Institute`];
  const paragraphs = Array.from({ length: 4 }, () => Array.from({ length: 3 }, () => sentence(cast, random)).join(" "));
  return [`${cast[0]} and ${cast[1]} ${pick(VERBS, random)} ${pick(NOUNS, random)}`, ...paragraphs].join("\n\n");
}

const sourceOf = (id: string, text: string): MatchSource => ({ id, text, language: "en", title: null, publisher: null, published: null, credits: [] });

interface Made {
  readonly source: MatchSource;
  /** what the report is known by; a reprint has its original's */
  readonly report: string;
  readonly again: boolean;
}

/** Reports one after the other, a fifth of them reprints of earlier ones. */
function* makeSources(count: number): Generator<Made> {
  const random = seeded(7);
  const texts: string[] = [];
  for (let n = 0; n < count; n++) {
    const again = n > 50 && random() < 0.2;
    const at = again ? Math.floor(random() * texts.length) : texts.length;
    const text = again ? reprint(texts[at]!, random) : makeReport(random);
    if (!again) texts.push(text);
    yield { source: sourceOf(`${at}/${n}`, text), report: `${at}/`, again };
  }
}

interface Tally {
  sources: number;
  milliseconds: number;
  asked: number;
  found: number;
  wrong: number;
}

function add(index: ReportIndex, { source, report, again }: Made, tally: Tally): void {
  const start = performance.now();
  const print = fingerprint(source);
  const same = matchesOf(print, index).filter(({ likeness }) => likeness.verdict === "same");
  addFingerprint(index, print);
  tally.milliseconds += performance.now() - start;
  tally.sources++;
  const right = same.filter(({ id }) => id.startsWith(report)).length;
  if (again) tally.asked++;
  if (again && right > 0) tally.found++;
  tally.wrong += same.length - right;
}

const newTally = (): Tally => ({ sources: 0, milliseconds: 0, asked: 0, found: 0, wrong: 0 });
const perSecond = ({ sources, milliseconds }: Tally): number => Math.round((sources * 1000) / milliseconds);
const row = (register: string, tally: Tally): string => `| ${register} | ${perSecond(tally)} | ${tally.found} of ${tally.asked} | ${tally.wrong} |`;

/** Fingerprints sources, looks for their report in a register and adds them: while it is empty, and when it holds `size`. */
export function matching(size = 100_000, probes = 4000): string[] {
  const index = emptyIndex();
  const [first, last] = [newTally(), newTally()];
  let n = 0;
  for (const made of makeSources(size + probes)) {
    if (n < probes) add(index, made, first);
    else if (n < size) addFingerprint(index, fingerprint(made.source));
    else add(index, made, last);
    n++;
  }
  const share = Math.round((100 * perSecond(last)) / perSecond(first));
  return ["## Same report?", "", "| register | sources/s | reprints found | joined falsely |", "| --- | --- | --- | --- |", row("the first 4,000", first), row(`beyond ${size}`, last), "", `At the end ${share} % as fast as at the start.`];
}

const KINDS = ["organisation", "person"] as const;
const HEADS = ["Institute", "University", "Hospital", "Foundation", "Laboratory", "Centre"];

function makeEntity(random: Random): MatchEntity {
  const kind = pick(KINDS, random);
  const own = kind === "person" ? `${name(random)} ${name(random)}${name(random).toLowerCase()}` : `${name(random)}${name(random).toLowerCase()} ${pick(HEADS, random)} of ${pick(PRODUCTS, random)}`;
  return { kind, names: [own], countries: [pick(COUNTRY_CODES, random)] };
}
const COUNTRY_CODES = "CU GH KE BR IN VN PE MX CN TR RS AO MZ MW NP JM QA ID CO BO".split(" ");

function makeActivity(random: Random): MatchActivity {
  const side = (role: "provider" | "recipient"): MatchActivity["participants"][number] => ({ entity: { kind: "country", names: ["-"], code: pick(COUNTRY_CODES, random) }, role });
  const date = `${2000 + Math.floor(random() * 25)}-${String(1 + Math.floor(random() * 12)).padStart(2, "0")}-${String(1 + Math.floor(random() * 28)).padStart(2, "0")}`;
  const body = { entity: makeEntity(random), role: "implementer" } as const;
  return { kind: pick(["supply", "training", "research", "agreement", "meeting"] as const, random), status: "completed", participants: [side("provider"), side("recipient"), body], date, figures: [{ value: count(random), unit: "dose" }], words: sentence(["the ministry"], random) };
}

interface Room<T> {
  readonly what: string;
  readonly make: (random: Random) => T;
  readonly keysOf: (one: T) => readonly string[];
  readonly like: (a: T, b: T) => Likeness;
}

/** Things a second looked up by their keys among `size` others, and with how many each is compared. */
function lookUps<T>({ what, make, keysOf, like }: Room<T>, size: number, probes = 1000): string {
  const random = seeded(11);
  const index = new Map<string, T[]>();
  for (let n = 0; n < size; n++) {
    const one = make(random);
    for (const key of keysOf(one)) index.set(key, [...(index.get(key) ?? []), one].slice(-200));
  }
  let compared = 0;
  const all = Array.from({ length: probes }, () => make(random));
  const start = performance.now();
  for (const one of all) {
    const found = new Set(keysOf(one).flatMap((key) => index.get(key) ?? []));
    for (const other of found) like(one, other);
    compared += found.size;
  }
  return `| ${what} | ${size} | ${Math.round((probes * 1000) / (performance.now() - start))} | ${Math.round(compared / probes)} |`;
}

/** Looks entities and activities up in small and large registers. */
export function keying(): string[] {
  const entities: Room<MatchEntity> = { what: "entities", make: makeEntity, keysOf: keysOfEntity, like: likeEntity };
  const activities: Room<MatchActivity> = { what: "activities", make: makeActivity, keysOf: keysOfActivity, like: likeActivity };
  const rows = [2000, 20_000].flatMap((size) => [lookUps(entities, size), lookUps(activities, size)]);
  return ["## Same entity? Same activity?", "", "| | register | looked up/s | compared with each |", "| --- | --- | --- | --- |", ...rows];
}

if (process.argv[1]?.endsWith("bench/match.ts") === true) console.log([...matching(Number(process.argv[2] ?? 100_000)), "", ...keying()].join("\n"));
