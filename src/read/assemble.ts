import { quote, type Quote } from "#model/quote.ts";
import type { Activity, Entity, Figure, Participant, Reading, Reference, Relation, Source } from "#model/reading.ts";
import { sha256 } from "./hash.ts";
import type { ActivityDraft, DateMention, EntityDraft, FigureDraft, Layers, Party, RelationDraft, Span } from "./layers.ts";

/** The words of a stretch of tokens. */
export function quoteSpan({ given, tokens }: Pick<Layers, "given" | "tokens">, span: Span): Quote {
  return quote(given.text, tokens.start[span.first]!, tokens.end[span.last - 1]!);
}

function sourceOf({ given, language, heading }: Layers): Source {
  const id = `sha256:${sha256(given.text)}`;
  return { id, text: given.text, language, url: given.url ?? null, title: heading.title, publisher: heading.publisher, published: heading.published, credits: heading.credits };
}

function entityOf(layers: Layers, draft: EntityDraft): Entity {
  const { id, kind, name, aliases } = draft;
  const mentions = draft.mentions.map((i) => layers.mentions[i]!).map((m) => quote(layers.given.text, m.start, m.end));
  return { id, kind, name, aliases, ...(kind === "country" && draft.code ? { code: draft.code } : {}), mentions, ...(draft.confidence ? { confidence: draft.confidence } : {}) };
}

function dateOf(layers: Layers, date: DateMention | undefined): Pick<Relation, "date"> {
  return date?.edtf ? { date: { edtf: date.edtf, quote: quoteSpan(layers, date) } } : {};
}

function figureOf(layers: Layers, draft: FigureDraft): Figure {
  const { value, max, qualifier, unit, of } = draft;
  const measured = typeof of === "number" ? `a${of + 1}` : of;
  return { value, ...(max === undefined ? {} : { max }), ...(qualifier ? { qualifier } : {}), unit, ...(measured ? { of: measured } : {}), ...dateOf(layers, draft.date), quote: quoteSpan(layers, draft) };
}

function relationOf(layers: Layers, draft: RelationDraft): Relation {
  const { kind, subject, object, label } = draft;
  return { kind, subject, ...(object ? { object } : {}), ...(label ? { label } : {}), ...dateOf(layers, draft.date), quote: quoteSpan(layers, draft.span) };
}

function activityOf(layers: Layers, draft: ActivityDraft, index: number): Activity {
  const party = ({ entity, role, span }: Party): Participant => ({ entity, role, quote: quoteSpan(layers, span) });
  const refer = ({ entity, span }: Party): Reference => ({ entity, quote: quoteSpan(layers, span) });
  return {
    id: `a${index + 1}`, kind: draft.kind, status: draft.status, trigger: quoteSpan(layers, draft.trigger), quote: quoteSpan(layers, draft.clause),
    participants: draft.parties.map(party), ...dateOf(layers, draft.date),
    ...(draft.place ? { place: refer(draft.place) } : {}), ...(draft.about.length > 0 ? { about: draft.about.map(refer) } : {}),
    ...(draft.assertedBy ? { assertedBy: refer(draft.assertedBy) } : {}), ...(draft.partOf === undefined ? {} : { partOf: `a${draft.partOf + 1}` }),
    ...(draft.instrument ? { instrument: draft.instrument } : {}), ...(draft.terms ? { terms: draft.terms } : {}), ...(draft.purpose ? { purpose: draft.purpose } : {}),
    ...(draft.confidence ? { confidence: draft.confidence } : {}),
  };
}

/** The public reading of what the passes found. */
export function assemble(layers: Layers): Reading {
  return {
    format: "rapporteur/reading@1",
    source: sourceOf(layers),
    entities: layers.entities.map((e) => entityOf(layers, e)),
    activities: layers.activities.map((a, i) => activityOf(layers, a, i)),
    figures: layers.figures.map((f) => figureOf(layers, f)),
    relations: layers.relations.map((r) => relationOf(layers, r)),
    notes: layers.notes,
  };
}
