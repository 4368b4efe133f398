import type { Claim, Property } from "#model/claim.ts";
import type { ActivityKind } from "#model/codes/activity-kinds.ts";
import type { Entry, LinkKind, RankedClaim } from "#model/entry.ts";
import type { OutletKind } from "#model/outlet.ts";
import type { Case, CaseSource, LinkedEntry } from "#report/index.ts";

// One claim in one line: PROPERTY VALUE [@DAY] [in SOURCE] [by SPEAKER] [party] [preferred|deprecated]
//   "status pledged @2021-05-03 in a by Ama party"   "figure 12 doctor @2021-05-03"   "participant provider:PE"   "participant signatory:Ama (person)"
const LINE = /^(\S+) (.*?)(?: @(\S+))?(?: in (\S+))?(?: by (.+?))?( party)?(?: (preferred|deprecated))?$/;

function valueOf(property: string, words: string): unknown {
  if (property === "figure") {
    const [, qualifier, value, max, unit, date] = /^(?:(about|more-than|less-than|at-least|up-to) )?(\d+)(?:-(\d+))? (.+?)(?: as of (\S+))?$/.exec(words)!;
    return { ...(qualifier && { qualifier }), value: Number(value), ...(max && { max: Number(max) }), unit, ...(date && { date }) };
  }
  if (property === "participant" || property === "about" || property === "place") {
    const [, role, name = "", kind = "country"] = /^(?:(\w+):)?(.+?)(?: \((\w+)\))?$/.exec(words)!;
    return { entry: `e:${name}`, kind, name, ...(kind === "country" && { code: name }), ...(role && { role }) };
  }
  return words;
}

function claimOf(line: string, i: number): RankedClaim {
  const [, property = "", words = "", saidOn, source = "a", name, party, rank = "normal"] = LINE.exec(line) ?? [];
  const claim = {
    id: `c${i}`, property: property as Property, value: valueOf(property, words), source, quote: { start: i, end: i + 1, exact: words.slice(0, 40) },
    ...(saidOn && { saidOn }), ...(name && { saidBy: { name } }), ...(party && { party: true }),
  };
  return { ...(claim as Claim), rank, change: "x" } as RankedClaim;
}

/** An activity of claims in lines. */
export const entryOf = (type: ActivityKind, lines: readonly string[], id = "one"): Entry => ({
  id, kind: "activity", type, state: "live", mergedInto: null, absorbed: [], apartFrom: [], claims: lines.map(claimOf), links: [], charge: null, version: 1,
});

interface About {
  readonly linked?: readonly (readonly [LinkKind, LinkedEntry["direction"], Entry])[];
  /** source → cluster, or source → [cluster, outlet] */
  readonly sources?: Readonly<Record<string, string | readonly [cluster: string, outlet: OutletKind, speaksFor?: string]>>;
  readonly charge?: Entry["charge"];
  /** source → language; English where nothing else is said */
  readonly languages?: Readonly<Record<string, string>>;
}

/** A case of an entry with what is linked to it; each source is its own report where nothing else is said. */
export function caseOf(entry: Entry, { linked = [], sources = {}, charge = null, languages = {} }: About = {}): Case {
  const ids = [...new Set([entry, ...linked.map(([, , one]) => one)].flatMap(({ claims }) => claims.map(({ source }) => source)))];
  const sourceOf = (id: string): CaseSource => {
    const said = sources[id] ?? id;
    const [cluster, outlet, speaksFor] = typeof said === "string" ? [said, null] : said;
    return { id, cluster, outlet, ...(speaksFor !== undefined && { speaksFor }), language: languages[id] ?? "en", title: null, publisher: null, published: null };
  };
  return { entry: { ...entry, charge }, linked: linked.map(([kind, direction, one]) => ({ kind, direction, entry: one })), sources: new Map(ids.map((id) => [id, sourceOf(id)])) };
}
