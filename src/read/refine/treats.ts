import * as en from "../languages/en/cures.ts";
import * as es from "../languages/es/cures.ts";
import type { Mention, RelationDraft } from "../layers.ts";
import { lowerAt, mentionAt, type Scene } from "../names/scene.ts";
import { namedSentences, type Named, type NamedSentence } from "./named.ts";
import type { Relating } from "./relating.ts";

const set = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.join(" ").split(" ").filter(Boolean));
const CURES = set(en.cures, es.cures);
const AIMS = set(en.aims, es.aims);
const LISTS = set(en.lists, es.lists);
const REMEDIES = set(en.remedies, es.remedies);
const BREAKS = set(en.breaks, es.breaks);

const REACH = 14;
const FROM_CURE = 8;
const FROM_AIM = 3;
const MAX_LIST = 7;

/** What a product does, found in its sentence. */
interface Sight extends NamedSentence {
  readonly scene: Scene;
  readonly conditions: readonly Named[];
  readonly products: readonly Named[];
}

const conditionFrom = (sight: Sight, i: number): Named | undefined => sight.conditions.find(({ mention }) => mention.first === i);

/** Whether only words of a list stand between two tokens. */
function onlyLists(scene: Scene, from: number, to: number): boolean {
  if (to - from > MAX_LIST) return false;
  for (let i = from; i < to; i++) if (!LISTS.has(lowerAt(scene, i))) return false;
  return true;
}

/** The condition and those listed with it. */
function listFrom({ scene, conditions }: Sight, head: Named): Named[] {
  const list = [head];
  for (const next of conditions) {
    const end = list.at(-1)!.mention;
    if (next.mention.first >= end.last && next.mention.first > end.first && onlyLists(scene, end.last, next.mention.first)) list.push(next);
  }
  return list;
}

/** "… for the treatment of very advanced stages of cancer", "… against Y", "… for Y": what stands after the product. */
function after(sight: Sight, product: Mention): Named[] {
  const { scene, last } = sight;
  let cure = -1;
  let aim = -1;
  for (let i = product.last; i < last && i < product.last + REACH + FROM_CURE; i++) {
    const word = lowerAt(scene, i);
    if (BREAKS.has(word)) return [];
    const head = conditionFrom(sight, i);
    if (head && ((cure >= 0 && i - cure <= FROM_CURE) || (aim >= 0 && i - aim <= FROM_AIM && aim - product.last <= FROM_CURE))) return listFrom(sight, head);
    const other = mentionAt(scene, i);
    if (other && other.kind === "product" && other !== product && !onlyLists(scene, product.last, other.first)) return [];
    if (other) continue;
    if (CURES.has(word) && i < product.last + REACH) cure = i;
    else if (AIMS.has(word)) aim = i;
  }
  return [];
}

/** "Vero Cell COVID-19 vaccines", "R21, the malaria vaccine": the condition before the noun that takes up the product. */
function between({ scene, conditions }: Sight, product: Mention): Named[] {
  return conditions.filter(({ mention }) => {
    if (mention.first >= product.first && mention.last <= product.last) return lowerAt(scene, product.first) !== "anti";
    const gap = mention.first - product.last;
    if (gap < 0 || gap > 3 || !REMEDIES.has(lowerAt(scene, mention.last))) return false;
    return gap === 0 || lowerAt(scene, product.last) === ",";
  });
}

const NAMING = set(en.naming, es.naming);

function onlyNaming(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!NAMING.has(lowerAt(scene, i))) return false;
  return true;
}

/** "the malaria vaccine R21", "la vacuna contra la COVID-19 Soberana 02". */
function before({ scene, first, conditions }: Sight, product: Mention): Named[] {
  return conditions.filter(({ mention }) => {
    const gap = product.first - mention.last;
    if (gap < 0 || gap > 6) return false;
    if (REMEDIES.has(lowerAt(scene, mention.last))) return gap <= 4 && onlyNaming(scene, mention.last + 1, product.first);
    let i = mention.first - 1;
    while (i > first && i > mention.first - 3 && !AIMS.has(lowerAt(scene, i))) i--;
    return AIMS.has(lowerAt(scene, i)) && REMEDIES.has(lowerAt(scene, i - 1)) && !mentionAt(scene, i - 1);
  });
}

function inSentence(sight: Sight): { readonly product: Named; readonly condition: Named }[] {
  return sight.products.flatMap((product) => {
    const found = [...between(sight, product.mention), ...before(sight, product.mention), ...after(sight, product.mention)];
    return found.map((condition) => ({ product, condition }));
  });
}

/** Which product treats or prevents which condition, where a sentence says so. */
export function findTreats(relating: Relating): RelationDraft[] {
  const drafts = new Map<string, RelationDraft>();
  for (const sentence of namedSentences(relating)) {
    const { first, last, names } = sentence;
    const of = (kind: Mention["kind"]): Named[] => names.filter(({ mention }) => mention.kind === kind);
    const sight: Sight = { first, last, names, scene: relating.scene, conditions: of("condition"), products: of("product") };
    if (sight.conditions.length === 0 || sight.products.length === 0) continue;
    for (const { product, condition } of inSentence(sight)) {
      const key = `${product.id} ${condition.id}`;
      const span = { first: Math.min(product.mention.first, condition.mention.first), last: Math.max(product.mention.last, condition.mention.last) };
      if (!drafts.has(key)) drafts.set(key, { kind: "treats", subject: product.id, object: condition.id, span });
    }
  }
  return [...drafts.values()];
}
