import type { Mention, RelationDraft } from "../layers.ts";
import { CLASS } from "../names/classes.ts";
import { formAt, has, isCapital, lowerAt, mentionAt, type Scene } from "../names/scene.ts";
import type { Relating } from "./relating.ts";

/** Words between a body and the one that it belongs to: "of the", "in the", "part of", "adscrito al". */
const LINKS = new Set(["of", "in", "under", "within", "at", "de", "del", "en", "part", "belonging", "attached", "affiliated", "with", "to", "perteneciente", "adscrito", "adscrita", "a", "al", "parte", "the", "la", "el", ","]);
/** "a body of", "an agency of", "filial de" */
const UNITS = new Set(["body", "agency", "unit", "arm", "subsidiary", "institute", "institution", "branch", "division", "department", "affiliate", "dependency", "organ", "entity", "member", "owned", "filial", "unidad", "organismo", "entidad", "dependencia", "instituto", "institución", "subsidiaria", "rama"]);
const WITHIN = new Set(["in", "en", "at", "located", "situated", "ubicado", "ubicada", "based"]);

/** What a word of the chain between two names is, or null where it is none: its kind "unit", or the word itself. */
function link(scene: Scene, j: number, apposed: boolean): string | null {
  const word = lowerAt(scene, j);
  if (UNITS.has(word)) return "unit";
  if (mentionAt(scene, j)?.form === "adjective") return word;
  if (apposed && has(scene, j, CLASS.subject | CLASS.modifier | CLASS.kind | CLASS.undertaking)) return word;
  return !isCapital(scene, j) && (LINKS.has(word) || WITHIN.has(word) || has(scene, j, CLASS.article)) ? word : null;
}

const MAX_LINKS = 9;

/** The mention that a chain of linking words from token i leads to; `links` are those words. */
function linked(scene: Scene, i: number, last: number): { readonly mention: Mention; readonly links: readonly string[] } | null {
  const links: string[] = [];
  let j = formAt(scene, i) === "(" && i + 2 < last && formAt(scene, i + 2) === ")" ? i + 3 : i;
  for (const limit = j + MAX_LINKS; j < last && j < limit; j++) {
    const mention = mentionAt(scene, j);
    if (mention && mention.form !== "adjective") return links.length > 0 ? { mention, links } : null;
    const word = link(scene, j, links.includes(","));
    if (word === null) return null;
    links.push(word);
  }
  return null;
}

const OF = new Set(["of", "de", "del", "by"]);
const APART = new Set([",", "unit", "with"]);
/** "transferred from the Institute to the Centre": only what is attached to a body is of it. */
const TO = new Set(["to", "a", "al"]);
const ATTACHED = new Set(["belonging", "attached", "affiliated", "perteneciente", "adscrito", "adscrita"]);
const leadsAway = (links: readonly string[]): boolean => links.some((w) => TO.has(w));

/** "a unit of the Institute", "the Department of the Ministry": what stands between two bodies says that the first is of the second. */
const isUnitOf = (links: readonly string[]): boolean =>
  links.some((w) => ATTACHED.has(w)) || (links.includes("unit") && links.some((w) => OF.has(w))) || !(links.some((w) => APART.has(w)) || leadsAway(links));

/** "in Seoul, Tanzania and Korea signed": a capital of one country lies in no other. */
const isElsewhere = (place: Mention, land: Mention): boolean => place.kind === "place" && land.kind === "country" && place.code !== undefined && place.code !== land.code;

function relationOf(subject: Mention, links: readonly string[], object: Mention): "part-of" | "located-in" | null {
  const land = object.kind === "country" || object.kind === "place";
  const within = links.some((w) => WITHIN.has(w));
  const comma = links.length === 1 && links[0] === ",";
  if (comma && isElsewhere(subject, object)) return null;
  if (subject.kind === "place") return land && (comma || within || links.includes("of")) ? "located-in" : null;
  if (subject.kind !== "organisation") return null;
  if (land) return within || comma ? (object.form === "adjective" || object.form === "people" ? null : "located-in") : null;
  return object.kind === "organisation" && isUnitOf(links) ? "part-of" : null;
}

/** "Paris, Rome, Bari": a comma between places of a list says nothing. */
function isListed(scene: Scene, subject: Mention, { mention, links }: { readonly mention: Mention; readonly links: readonly string[] }): boolean {
  if (links.length !== 1 || links[0] !== "," || subject.kind !== "place" || mention.kind !== "place") return false;
  const beside = (comma: number, name: number): boolean => /^(?:,|and|y|e)$/.test(lowerAt(scene, comma)) && mentionAt(scene, name)?.kind === "place";
  return beside(subject.first - 1, subject.first - 2) || beside(mention.last, mention.last + 1) || (formAt(scene, mention.last) === "," && beside(mention.last + 1, mention.last + 2));
}

/** "AusAID's Humanitarian Relief Section": the second belongs to the first. */
function owned(scene: Scene, i: number, last: number): Mention | undefined {
  if (i + 1 >= last || lowerAt(scene, i) !== "'s") return undefined;
  const mention = mentionAt(scene, i + 1);
  return mention?.kind === "organisation" ? mention : undefined;
}

/** Parents and places of bodies, and countries of places, where a link joins their names. */
export function findParents({ scene, idOf }: Relating): RelationDraft[] {
  const drafts: RelationDraft[] = [];
  const seen = new Set<string>();
  const add = (kind: "part-of" | "located-in", subject: Mention, object: Mention): void => {
    const [from, to] = [idOf.get(subject), idOf.get(object)];
    const key = `${kind}|${from}|${to}`;
    if (!from || !to || from === to || seen.has(key)) return;
    seen.add(key);
    drafts.push({ kind, subject: from, object: to, span: { first: Math.min(subject.first, object.first), last: Math.max(subject.last, object.last) } });
  };
  for (const { first, last } of scene.sentences) {
    for (let i = first; i < last; i++) {
      const subject = mentionAt(scene, i);
      if (!subject) continue;
      i = subject.last - 1;
      const to = linked(scene, subject.last, last);
      const kind = to && !isListed(scene, subject, to) && relationOf(subject, to.links, to.mention);
      if (to && kind) add(kind, subject, to.mention);
      const unit = subject.kind === "organisation" ? owned(scene, subject.last, last) : undefined;
      if (unit) add("part-of", unit, subject);
    }
  }
  return drafts;
}
