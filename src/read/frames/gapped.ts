import type { ActivityKind } from "#model/codes/activity-kinds.ts";
import type { Role } from "#model/codes/roles.ts";
import type { ActivityDraft, EntityDraft, Party, Span } from "../layers.ts";
import { THING } from "../lexicon/classes.ts";
import { inSentence, nounAt, relation, tagAt, wordAt, type View } from "./view.ts";

/** "…, and [another to Haiti]": a deed told again without its verb. */
interface Gap extends Span {
  /** the token of the name that takes the place of the one before */
  readonly name: number;
  /** the preposition before the name */
  readonly by: number;
}

const KINDS: ReadonlySet<ActivityKind> = new Set<ActivityKind>(["deployment", "supply", "finance", "training", "service"]);

const JOINING = new Set(["and", ",", ";", "y", "e", "by", "por", "then", "luego", "después", "plus", "más", "later", "posteriormente"]);
const OTHER = new Set("another other others further second third fourth more otra otro otras otros segunda segundo tercera tercero cuarta cuarto".split(" "));
const ONE = new Set(["one", "una", "uno"]);
const ARTICLES = new Set(["a", "an", "un", "una", "the", "la", "el"]);
const TO = new Set(["to", "for", "a", "al", "para", "hacia"]);
const FROM = new Set(["from", "desde"]);
const OF = new Set(["of", "de", "in", "con"]);
/** How many words may stand between the word that begins it and the preposition. */
const LONGEST = 6;

const ABOUT = new Set("almost nearly about around some over roughly casi unos unas cerca $".split(" "));

const isNumber = (v: View, i: number): boolean => inSentence(v, i) && (tagAt(v, i) === "NUM" || (ABOUT.has(wordAt(v, i)) && inSentence(v, i + 1) && tagAt(v, i + 1) === "NUM"));

/** Whether what begins here names again what the verb acted on: "another", "a further 50,000", "100,000", "one", "a team of 50". */
function begins(v: View, i: number): boolean {
  const joined = JOINING.has(wordAt(v, i - 1)) || (wordAt(v, i - 1) === "de" && FOLLOWS.has(wordAt(v, i - 2)));
  if (!joined || !inSentence(v, i + 1)) return false;
  const word = wordAt(v, i);
  if (isNumber(v, i) || OTHER.has(word) || ONE.has(word)) return true;
  return ARTICLES.has(word) && (OTHER.has(wordAt(v, i + 1)) || ((nounAt(v, i + 1)?.things ?? 0) & THING.workers) !== 0);
}

const FOLLOWS = new Set("followed seguido seguida seguidos seguidas".split(" "));

const WITHIN = new Set(["NUM", "SYM", "ADJ", "NOUN", "DET", "ADV", "PRON"]);

/** The preposition behind the words that begin at `i`; -1 where something else comes first. */
function prepositionFrom(v: View, i: number): number {
  for (let k = i + 1; k <= i + LONGEST && inSentence(v, k); k++) {
    const word = wordAt(v, k);
    if ((TO.has(word) || FROM.has(word)) && tagAt(v, k) === "ADP") return k;
    if (OF.has(word) || OTHER.has(word)) continue;
    if (!WITHIN.has(tagAt(v, k)) || v.named[k]! >= 0) return -1;
  }
  return -1;
}

const isTaker = (v: View, i: number): boolean => inSentence(v, i) && v.named[i]! >= 0 && ["country", "organisation", "place"].includes(v.read.mentions[v.named[i]!]!.kind);

function gapAt(v: View, i: number): Gap | null {
  const to = begins(v, i) ? prepositionFrom(v, i) : -1;
  if (to < 0) return null;
  const name = [to + 1, to + 2].find((k) => isTaker(v, k)) ?? -1;
  if (name < 0 || (name === to + 2 && tagAt(v, to + 1) !== "DET")) return null;
  return { first: i, last: v.read.mentions[v.named[name]!]!.last, name, by: to };
}

/** A verb with a time of its own begins another clause; "followed by" goes on with this one. */
const ends = (v: View, i: number): boolean => tagAt(v, i) === "VERB" && !FOLLOWS.has(wordAt(v, i)) && !relation(v, i).startsWith("acl") && relation(v, i) !== "amod";

/** The party whose place the name of the gap takes: behind a preposition of the same sense. */
function likeOf(v: View, { first, by }: Gap, { trigger, parties }: Pick<ActivityDraft, "trigger" | "parties">): Party | undefined {
  const from = FROM.has(wordAt(v, by));
  return parties.findLast(({ role, span }) => {
    const before = [span.first - 1, span.first - 2].map((k) => wordAt(v, k));
    return TWO_SIDED.has(role) && span.first > trigger.first && span.first < first && (from ? before.some((w) => FROM.has(w)) : !before.some((w) => FROM.has(w)));
  });
}

const TWO_SIDED: ReadonlySet<Role> = new Set<Role>(["provider", "recipient"]);

function gapsOf(v: View, { trigger, parties }: ActivityDraft): Gap[] {
  const found: Gap[] = [];
  for (let i = trigger.last; i < v.sentence.last && !ends(v, i); i++) {
    const gap = gapAt(v, i);
    if (gap && likeOf(v, gap, { trigger, parties })) found.push(gap);
  }
  return found;
}

/** "and two ambulances to Mali": what is told tells the kind. */
function kindOf(v: View, { first, name }: Gap, kind: ActivityKind): ActivityKind {
  let things = 0;
  for (let i = first; i < name; i++) if (tagAt(v, i) === "NOUN") things |= nounAt(v, i)?.things ?? 0;
  if (things & THING.workers || things === 0) return things & THING.workers && kind === "supply" ? "deployment" : kind;
  return things & THING.goods && kind === "deployment" ? "supply" : kind;
}

/** "masks, and other equipment for the hospital": more of the same gift. */
const goesOn = (v: View, { first, by }: Gap): boolean => MORE.has(wordAt(v, first)) && by > first + 1;
const MORE = new Set(["other", "more", "further"]);

function pieceOf(v: View, draft: ActivityDraft, { gap, parties }: { readonly gap: Gap; readonly parties: readonly Party[] }): ActivityDraft {
  const date = v.dates.find((d) => d.first >= gap.first && d.first - gap.last < 2) ?? draft.date;
  const { place: _place, ...rest } = draft;
  return { ...rest, kind: kindOf(v, gap, draft.kind), trigger: { first: gap.first, last: gap.name + 1 }, parties, ...(date ? { date } : {}) };
}

/** "followed by", "then", a date of its own, sums of money, another giver: a deed for itself. Else "40 to Mali and 20 to Chad" is one deed with two takers. */
function standsAlone(v: View, kind: ActivityKind, gap: Gap): boolean {
  const { first, last, by } = gap;
  return kind === "finance" || kindOf(v, gap, kind) !== kind || FROM.has(wordAt(v, by)) || LATER.has(wordAt(v, first - 1)) || FOLLOWS.has(wordAt(v, first - 2)) || v.dates.some((d) => d.first >= first && d.first - last < 2);
}
const LATER = new Set("then luego después later posteriormente by por".split(" "));

interface Names {
  /** who acts at a mention, by its index */
  readonly actor: (mention: number) => EntityDraft | undefined;
  readonly known: (id: string) => EntityDraft | undefined;
}

/** The country that somebody is or belongs to; else themselves. */
const landOf = (e: EntityDraft | undefined): string | undefined => (e?.kind === "country" ? e.code : e?.country) ?? e?.id;

/** Deeds that a clause tells without their verb, each of its own taker; the first is the deed itself without them. */
export function gapped(v: View, draft: ActivityDraft, { actor, known }: Names): ActivityDraft[] {
  const gaps = KINDS.has(draft.kind) ? gapsOf(v, draft).filter((gap) => standsAlone(v, draft.kind, gap)) : [];
  const told = gaps.flatMap((gap) => {
    const entity = actor(v.named[gap.name]!);
    const { role, entity: before } = likeOf(v, gap, draft) ?? {};
    return entity && role && landOf(entity) !== landOf(known(before!)) && !goesOn(v, gap) && !draft.parties.some((p) => p.entity === entity.id && p.span.first < gap.first) ? [{ gap, entity, role }] : [];
  });
  const [first] = told;
  if (!first) return [draft];
  const before = (p: Party): boolean => p.span.first < first.gap.first;
  const stay = draft.parties.filter((p) => before(p) && p.role !== first.role);
  return [{ ...draft, parties: draft.parties.filter(before) }, ...told.map(({ gap, entity, role }) => pieceOf(v, draft, { gap, parties: [...stay, { entity: entity.id, role, span: { first: gap.name, last: gap.last } }] }))];
}
