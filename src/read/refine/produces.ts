import * as en from "../languages/en/makers.ts";
import * as es from "../languages/es/makers.ts";
import type { Mention, RelationDraft, Span } from "../layers.ts";
import { isGlued, lowerAt, mentionAt, type Scene } from "../names/scene.ts";
import { namedSentences, type Named, type NamedSentence } from "./named.ts";
import type { Relating } from "./relating.ts";

const set = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.join(" ").split(" ").filter(Boolean));
const MAKES = set(en.makes, es.makes);
const MADE = set(en.made, es.made);
const BY = set(en.by, es.by);
const POSSESSIVES = set(en.possessives);
const STANDS = set(en.stands, es.stands);
const THE = set(en.the, es.the);
const ITS = set(en.its, es.its);
const UNSAID = set(en.unsaid, es.unsaid);

const REACH = 14;
/** from the subject at the head of a sentence */
const FAR_REACH = 24;
const FROM_VERB = 12;
const FROM_NAME = 8;

interface Making {
  readonly body: Named;
  readonly product: Named;
  readonly span: Span;
}

interface Sight extends NamedSentence {
  readonly scene: Scene;
  readonly bodies: readonly Named[];
  readonly products: readonly Named[];
}

const making = (body: Named, product: Named): Making => ({
  body,
  product,
  span: { first: Math.min(body.mention.first, product.mention.first), last: Math.max(body.mention.last, product.mention.last) },
});

/** Whether another body's name begins between two tokens, but for letters in brackets. */
function otherBody({ bodies }: Sight, from: number, to: number): boolean {
  return bodies.some(({ mention }) => mention.first >= from && mention.last <= to && mention.form !== "acronym" && !mention.inside);
}

/** "X produces Y", "X, manufacturer of drugs such as Y": a verb of making on the way from the body to the product. */
function active(sight: Sight, { mention: body }: Named, product: Mention): boolean {
  const { scene } = sight;
  const reach = body.first - sight.first <= 1 ? FAR_REACH : REACH;
  if (product.first - body.last > reach + FROM_VERB || otherBody(sight, body.last, product.first)) return false;
  let verb = -1;
  for (let i = body.last; i < product.first; i++) {
    const word = lowerAt(scene, i);
    if (UNSAID.has(word) || word === ";") return false;
    if (mentionAt(scene, i)) continue;
    if (MAKES.has(word) && !BY.has(lowerAt(scene, i + 1)) && i - body.last < reach) verb = i;
  }
  return verb >= 0 && product.first - verb <= FROM_VERB;
}

/** "Y, developed by X": a participle and "by" on the way from the product to the body. */
function passive({ scene, products }: Sight, { mention: body }: Named, product: Mention): boolean {
  if (body.first - product.last > REACH || products.some(({ mention }) => mention.first >= product.last && mention.last <= body.first)) return false;
  let made = -1;
  for (let i = product.last; i < body.first; i++) {
    const word = lowerAt(scene, i);
    if (UNSAID.has(word) || word === ";") return false;
    if (MADE.has(word) && i - product.last < FROM_NAME) made = i;
    else if (BY.has(word) && made >= 0) return word !== "en" && body.first - made <= MAX_BY;
  }
  return false;
}

const MAX_BY = 10;

/** "Sinopharm's Vero Cell": the maker owns the name. */
function owned({ scene }: Sight, { mention: body }: Named, product: Mention): boolean {
  const gap = product.first - body.last;
  return gap >= 1 && gap <= 3 && POSSESSIVES.has(lowerAt(scene, body.last)) && isGlued(scene, body.last);
}

/** "Y, la vacuna contra la COVID-19 del laboratorio X". */
function ofBody({ scene }: Sight, { mention: body }: Named, product: Mention): boolean {
  if (body.first <= product.last || body.first - product.last > REACH || lowerAt(scene, product.last) !== ",") return false;
  let noun = false;
  let of = false;
  for (let i = product.last + 1; i < body.first; i++) {
    const word = lowerAt(scene, i);
    if (word === "," || word === ";") return false;
    noun ||= STANDS.has(word);
    of = word === "del" || word === "de" || word === "from" ? true : of;
  }
  return noun && of;
}

/** The product that "the product", "the vaccine" at token i stands for. */
function stands({ scene }: Sight, i: number): boolean {
  return STANDS.has(lowerAt(scene, i)) && THE.has(lowerAt(scene, i - 1)) && !mentionAt(scene, i);
}

/** "its CIMAvax vaccine" where the body was named in the sentence before, or at the head of this one. */
function itsBody(sight: Sight, previous: NamedSentence | undefined, product: Mention): Named | undefined {
  const { scene, bodies } = sight;
  const at = [1, 2].find((n) => ITS.has(lowerAt(scene, product.first - n)));
  if (at === undefined) return undefined;
  const own = bodies.filter(({ mention }) => mention.last <= product.first - at && !mention.inside);
  if (own.length > 0) return own.length === 1 ? own[0] : undefined;
  const head = previous?.names.find(({ mention }) => !mention.inside);
  return head?.mention.kind === "organisation" && head.mention.first - previous!.first <= 2 ? head : undefined;
}

function inSentence(sight: Sight, previous: NamedSentence | undefined): Making[] {
  const found: Making[] = [];
  for (const product of sight.products) {
    for (const body of sight.bodies) {
      const { mention } = body;
      if (mention.inside) continue;
      const says = ofBody(sight, body, product.mention) || (mention.last <= product.mention.first ? owned(sight, body, product.mention) || active(sight, body, product.mention) : passive(sight, body, product.mention));
      if (says) found.push(making(body, product));
    }
    const own = itsBody(sight, previous, product.mention);
    if (own) found.push(making(own, product));
  }
  return found;
}

/** "the institute, which developed the product": the product is the one that was named last. */
function byNoun(sight: Sight, product: Named): Making[] {
  const { first, last, bodies } = sight;
  const found: Making[] = [];
  for (let i = first + 1; i < last; i++) {
    if (!stands(sight, i)) continue;
    const noun: Mention = { ...product.mention, first: i - 1, last: i + 1 };
    for (const body of bodies) {
      const says = body.mention.last < i ? active(sight, body, noun) && i - body.mention.last <= FROM_NAME : passive(sight, body, noun);
      if (says) found.push({ ...making(body, product), span: { first: Math.min(body.mention.first, i - 1), last: Math.max(body.mention.last, i + 1) } });
    }
  }
  return found;
}

/** Which body makes which product, where the text says so. */
export function findProduces(relating: Relating): RelationDraft[] {
  const drafts = new Map<string, RelationDraft>();
  let previous: NamedSentence | undefined;
  let known: Named | undefined;
  for (const sentence of namedSentences(relating)) {
    const { first, last, names } = sentence;
    const of = (kind: Mention["kind"]): Named[] => names.filter(({ mention }) => mention.kind === kind && mention.form !== "pronoun");
    const sight: Sight = { first, last, names, scene: relating.scene, bodies: of("organisation"), products: of("product") };
    const makings = inSentence(sight, previous);
    if (sight.products.length > 0) known = sight.products.at(-1);
    else if (known) makings.push(...byNoun(sight, known));
    for (const { body, product, span } of makings) {
      const key = `${body.id} ${product.id}`;
      if (!drafts.has(key)) drafts.set(key, { kind: "produces", subject: body.id, object: product.id, span });
    }
    previous = sentence;
  }
  return [...drafts.values()];
}
