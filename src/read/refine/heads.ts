import type { Mention, RelationDraft } from "../layers.ts";
import { CLASS } from "../names/classes.ts";
import { formAt, has, isCapital, lowerAt, mentionAt, type Scene } from "../names/scene.ts";
import type { Relating } from "./relating.ts";

/** Verbs of heading a body, and the office that they come to. */
const VERBS: ReadonlyMap<string, string> = new Map([
  ["heads", "head"], ["leads", "leader"], ["directs", "director"], ["chairs", "chair"], ["runs", "head"],
  ["dirige", "director"], ["encabeza", "jefe"], ["preside", "presidente"], ["lidera", "líder"],
]);

function past(scene: Scene, i: number, last: number): number {
  let j = i;
  while (j < last && has(scene, j, CLASS.article) && !isCapital(scene, j)) j++;
  return j;
}

/** The name that ends before token i, past commas, "who", "que" and bracketed acronyms. */
function before(scene: Scene, i: number, first: number): Mention | undefined {
  let j = i;
  while (j > first && /^(?:,|who|que|quien|\)|which|now|also|currently)$/.test(lowerAt(scene, j - 1))) j--;
  return j > first ? mentionAt(scene, j - 1) : undefined;
}

/** "X, who heads the WHO", "the ONT, que dirige X": offices that a verb tells. */
export function findHeads({ scene, idOf }: Relating): RelationDraft[] {
  const drafts: RelationDraft[] = [];
  for (const { first, last } of scene.sentences) {
    for (let i = first + 1; i + 1 < last; i++) {
      const label = isCapital(scene, i) || formAt(scene, i).length < 4 ? undefined : VERBS.get(lowerAt(scene, i));
      if (!label) continue;
      const left = before(scene, i, first);
      const right = mentionAt(scene, past(scene, i + 1, last));
      const [person, body] = left?.kind === "person" ? [left, right] : [right, left];
      if (person?.kind !== "person" || body?.kind !== "organisation") continue;
      const [subject, object] = [idOf.get(person), idOf.get(body)];
      if (subject && object) drafts.push({ kind: "position", subject, object, label, span: { first: Math.min(person.first, body.first), last: Math.max(person.last, body.last) } });
    }
  }
  return drafts;
}
