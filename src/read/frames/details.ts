import type { Instrument } from "#model/codes/instruments.ts";
import type { Terms } from "#model/codes/terms.ts";
import type { EntityDraft, Party, Span } from "../layers.ts";
import type { EntityOf } from "./entity-of.ts";
import { slotOf } from "./slot.ts";
import type { Spine } from "./spine.ts";
import { surfaceSlot } from "./surface.ts";
import { nounAt, reach, verbAt, wordAt, type View } from "./view.ts";

/** What else an activity's words say. */
export interface Details {
  readonly place?: Party;
  readonly about: readonly Party[];
  readonly instrument?: Instrument;
  readonly terms?: Terms;
}

/** The stretch that holds the activity's words: what hangs on its trigger and on the objects that it takes. */
export function extent(v: View, spine: Spine): Span {
  const own = spine.tokens.slice(0, 1 + spine.trigger.absorbed.length + (spine.trigger.object >= 0 ? 1 : 0));
  const spans = own.map((i) => reach(v, i));
  return { first: Math.min(...spans.map((s) => s.first)), last: Math.max(...spans.map((s) => s.last)) };
}

/** The first word of the stretch that the table knows, the trigger's own words before the others. */
function lookUp<T extends string>(v: View, order: readonly number[], table: Readonly<Record<string, T>>): T | undefined {
  for (const i of order) {
    // own keys only: a text may well say "constructor"
    const word = [nounAt(v, i)?.lemma, verbAt(v, i)?.lemma, wordAt(v, i)].find((w) => w !== undefined && Object.hasOwn(table, w));
    if (word !== undefined) return table[word];
  }
  return undefined;
}

const TOPICS = new Set(["product", "condition", "programme"]);

function topics(v: View, entityOf: EntityOf, span: Span): Party[] {
  const found: Party[] = [];
  for (const index of v.mentions) {
    const m = v.read.mentions[index]!;
    const e = entityOf[index];
    if (e && TOPICS.has(e.kind) && m.first >= span.first && m.last <= span.last && !found.some((p) => p.entity === e.id)) found.push({ entity: e.id, role: "participant", span: m });
  }
  return found;
}

const PLACES = new Set(["place", "organisation", "country"]);

function placeOf(v: View, spine: Spine, entityOf: EntityOf): Party | undefined {
  let country: Party | undefined;
  for (const index of v.mentions) {
    const m = v.read.mentions[index]!;
    const e: EntityDraft | undefined = entityOf[index];
    if (!e || m.inside || !PLACES.has(e.kind) || m.form === "adjective" || (slotOf(v, spine, m) ?? surfaceSlot(v, spine, m)) !== "in") continue;
    const here: Party = { entity: e.id, role: "host", span: m };
    if (e.kind !== "country") return here;
    country ??= here;
  }
  return country;
}

export function detailsOf(v: View, spine: Spine, entityOf: EntityOf): Details {
  const { kind } = spine.trigger.frame;
  const span = extent(v, spine);
  const order = [...spine.tokens, ...Array.from({ length: span.last - span.first }, (_, n) => span.first + n)];
  const place = placeOf(v, spine, entityOf);
  const instrument = kind === "agreement" ? lookUp(v, order, v.lexicon.details.instruments) : undefined;
  const terms = kind === "agreement" || kind === "supply" || kind === "finance" || kind === "investment" ? lookUp(v, order, v.lexicon.details.terms) : undefined;
  return { about: topics(v, entityOf, span), ...(place ? { place } : {}), ...(instrument ? { instrument } : {}), ...(terms ? { terms } : {}) };
}
