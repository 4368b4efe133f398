// The Robots Exclusion Protocol, RFC 9309.

interface Rule {
  readonly allow: boolean;
  /** as it stands there, made comparable */
  readonly pattern: string;
}

interface Group {
  readonly agents: string[];
  readonly rules: Rule[];
  delay: number | null;
}

/** What a site asks of one program. */
export interface Robots {
  /** whether a path with its query may be fetched */
  readonly allows: (path: string) => boolean;
  /** seconds that the site wants between two requests; null where it does not say */
  readonly delay: number | null;
}

/** At least so much of a file has to be heeded (section 2.5). */
export const ROBOTS_BYTES = 500 * 1024;

const UNRESERVED = /[A-Za-z0-9\-._~]/;

/** Octets outside ASCII encoded, unreserved ones decoded, so that two spellings of one path are one (section 2.2.2). */
function comparable(path: string): string {
  const encoded = path.replace(/[^\x21-\x7e]/gu, (letter) => [...new TextEncoder().encode(letter)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""));
  return encoded.replace(/%([0-9a-f]{2})/gi, (octet, hex: string) => {
    const letter = String.fromCharCode(Number.parseInt(hex, 16));
    return UNRESERVED.test(letter) ? letter : octet.toUpperCase();
  });
}

/** Whether a path begins as a pattern says, in which * stands for anything and a $ at the end for the end. One look along the path, however many stars. */
function matches(pattern: string, path: string): boolean {
  const ends = pattern.endsWith("$");
  const [first = "", ...others] = (ends ? pattern.slice(0, -1) : pattern).split("*");
  if (!path.startsWith(first)) return false;
  let at = first.length;
  const last = others.pop();
  for (const part of others) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  if (last === undefined) return !ends || at === path.length;
  return ends ? path.length - last.length >= at && path.endsWith(last) : path.indexOf(last, at) >= 0;
}

function groupsIn(text: string): readonly Group[] {
  const groups: Group[] = [];
  let open: Group | null = null;
  let naming = false;
  for (const line of text.replace(/^\ufeff/, "").split(/\r\n?|\n/)) {
    const [, key = "", value = ""] = /^\s*([\w-]+)\s*:\s*([^#]*)/.exec(line) ?? [];
    const name = key.toLowerCase();
    if (name === "user-agent") {
      if (open === null || !naming) groups.push((open = { agents: [], rules: [], delay: null }));
      open.agents.push(value.trim().toLowerCase());
      naming = true;
    } else if (open && (name === "allow" || name === "disallow" || name === "crawl-delay")) {
      naming = false;
      if (name === "crawl-delay") open.delay = Number.parseFloat(value) >= 0 ? Number.parseFloat(value) : null;
      else if (value.trim() !== "") open.rules.push({ allow: name === "allow", pattern: comparable(value.trim()) });
    }
  }
  return groups;
}

/** The groups for a program by its name; where none names it, those for all. */
function groupsFor(groups: readonly Group[], program: string): readonly Group[] {
  const named = groups.filter(({ agents }) => agents.some((agent) => /^[a-z_-]+/.exec(agent)?.[0] === program));
  return named.length > 0 ? named : groups.filter(({ agents }) => agents.includes("*"));
}

/** What a robots.txt asks of a program: `program` is its name in small letters. The longest rule that fits decides; where two are as long, the one that allows. */
export function parseRobots(text: string, program: string): Robots {
  const groups = groupsFor(groupsIn(text.slice(0, ROBOTS_BYTES)), program);
  const rules = groups.flatMap((group) => group.rules);
  const allows = (path: string): boolean => {
    if (path === "/robots.txt") return true;
    const asked = comparable(path).replaceAll("*", "%2A").replaceAll("$", "%24");
    let best: Rule | null = null;
    for (const rule of rules) {
      const longer = best === null || rule.pattern.length > best.pattern.length || (rule.pattern.length === best.pattern.length && rule.allow);
      if (longer && matches(rule.pattern, asked)) best = rule;
    }
    return best?.allow ?? true;
  };
  const delays = groups.flatMap(({ delay }) => (delay === null ? [] : [delay]));
  return { allows, delay: delays.length === 0 ? null : Math.max(...delays) };
}

/** Of a site that has no robots.txt. */
export const ALL_ALLOWED: Robots = { allows: () => true, delay: null };
