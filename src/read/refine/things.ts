import type { EntityKind } from "#model/codes/entity-kinds.ts";
import type { Layers, Mention } from "../layers.ts";
import { conditionKey } from "../names/conditions.ts";
import { productKey } from "../names/products.ts";
import { programmeKey } from "../names/programmes.ts";

/** All mentions of one product, condition or programme, as indices into the layer `mentions`. */
export interface Thing {
  readonly kind: EntityKind;
  readonly mentions: number[];
}

type Text = Pick<Layers, "tokens" | "words">;

const KEYS = new Map<EntityKind, (name: string) => string>([["product", productKey], ["condition", conditionKey], ["programme", programmeKey]]);
const OR = new Set(["or", "o", "also", "aka", "marketed", "("]);

/** "CIGB247, or HeberSavax", "chronic kidney disease (CKD)": the second names the first again. */
function renames({ tokens, words }: Text, before: Mention, after: Mention): boolean {
  if (before.kind !== after.kind || before.inside || after.inside) return false;
  const between: string[] = [];
  for (let i = before.last; i < after.first; i++) between.push(words.lower[tokens.word[i]!]!);
  if (between.length === 1 && between[0] === "(") return words.form[tokens.word[after.last]!] === ")";
  return before.kind === "product" && between.length >= 2 && between.length <= 6 && between[0] === "," && OR.has(between[1]!);
}

const MIN_PART = 10;

/** "Field Epidemiology Training Program" after "Pakistan Field Epidemiology Training Program". */
const isPartOf = (short: string, long: string): boolean => short.length >= MIN_PART && short.length < long.length && (long.endsWith(short) || long.startsWith(short));

/** As many programmes as a long report names; more are compared by their whole names alone. */
const MAX_COMPARED = 200;

function parentKey(key: string, groups: ReadonlyMap<string, Thing>): string {
  let left = MAX_COMPARED;
  for (const other of groups.keys()) {
    if (isPartOf(key, other) || isPartOf(other, key)) return other;
    if (--left === 0) break;
  }
  return key;
}

/** Gathers the mentions of products, conditions and programmes that name one thing: by their lists, their spelling, and by what the text says. */
export function groupThings(text: Text, mentions: readonly Mention[]): Thing[] {
  const groups = new Map<EntityKind, Map<string, Thing>>();
  let previous: { readonly mention: Mention; readonly key: string } | undefined;
  const renamed = new Map<string, string>();
  mentions.forEach((mention, i) => {
    const keyOf = KEYS.get(mention.kind);
    if (!keyOf || mention.form === "pronoun") return;
    const own = keyOf(mention.name);
    const table = groups.get(mention.kind) ?? new Map<string, Thing>();
    groups.set(mention.kind, table);
    let key = renamed.get(`${mention.kind}:${own}`) ?? own;
    if (previous && previous.key !== key && !table.has(key) && renames(text, previous.mention, mention)) renamed.set(`${mention.kind}:${own}`, (key = previous.key));
    if (mention.kind === "programme" && mention.form !== "acronym" && !table.has(key)) key = parentKey(key, table);
    const thing = table.get(key) ?? { kind: mention.kind, mentions: [] };
    thing.mentions.push(i);
    table.set(key, thing);
    if (!mention.inside) previous = { mention, key };
  });
  return [...groups.values()].flatMap((table) => [...table.values()]);
}
