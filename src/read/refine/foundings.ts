import type { Mention, RelationDraft } from "../layers.ts";
import { formAt, lowerAt, mentionAt, type Scene } from "../names/scene.ts";
import type { Relating } from "./relating.ts";

const VERBS = new Set([
  "founded", "established", "inaugurated", "created", "opened", "formed", "instituted", "set",
  "fundado", "fundada", "creado", "creada", "inaugurado", "inaugurada", "establecido", "establecida", "constituido", "constituida",
]);
const BEFORE = new Set(["was", "were", "been", "is", "fue", ",", "has", "had", "first", "originally", "officially", "which", "que", "ha", "sido", "and", "y", "were", "it"]);
const NEAR = 6;

/** The body that a passive verb at i speaks of: the nearest name before it within the clause's light words, else the sentence's first. */
function subjectOf(scene: Scene, verb: number, first: number): Mention | undefined {
  let i = verb - 1;
  if (i < first || !BEFORE.has(lowerAt(scene, i))) return undefined;
  while (i > first && BEFORE.has(lowerAt(scene, i))) i--;
  const near = mentionAt(scene, i) ?? (formAt(scene, i) === ")" ? mentionAt(scene, i - 1) : undefined);
  const begins = opener(scene, first);
  const owned = near && near !== begins && /^(?:of|from|by|in|at|de|del|the|la|el)$/.test(lowerAt(scene, near.first - 1));
  if (near?.kind === "organisation" && !(owned && begins)) return near;
  const passive = /^(?:was|were|fue|been|sido)$/.test(lowerAt(scene, verb - 1));
  return passive ? begins : undefined;
}

function opener(scene: Scene, first: number): Mention | undefined {
  for (let i = first; i < first + 4; i++) if (mentionAt(scene, i)?.kind === "organisation") return mentionAt(scene, i);
  return undefined;
}

/** "was established in 2004", "inaugurated on December 5, 1994 by …": founding dates of bodies. */
export function findFoundings({ scene, layers, idOf }: Relating): RelationDraft[] {
  const drafts: RelationDraft[] = [];
  let s = 0;
  for (const date of [...layers.dates].sort((a, b) => a.first - b.first)) {
    if (date.relative || !date.edtf) continue;
    while (s < layers.sentences.length && layers.sentences[s]!.last <= date.first) s++;
    const sentence = layers.sentences[s];
    if (!sentence || sentence.first > date.first) continue;
    for (let i = date.first - 1; i >= sentence.first && i > date.first - NEAR; i--) {
      if (!VERBS.has(lowerAt(scene, i))) continue;
      const body = subjectOf(scene, i, sentence.first);
      const subject = body && idOf.get(body);
      if (body && subject) drafts.push({ kind: "founded", subject, date, span: { first: Math.min(body.first, i), last: date.last } });
      break;
    }
  }
  return drafts;
}
