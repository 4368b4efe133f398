import { findDates } from "../../src/read/find/dates.ts";
import { findMentions } from "../../src/read/find/mentions.ts";
import type { EntityDraft, Layers } from "../../src/read/layers.ts";
import { identify } from "../../src/read/refine/identity.ts";
import { relate } from "../../src/read/refine/relations.ts";
import { mark, sentenceLayers, type Setting } from "./spans.ts";

const heading = { title: null, publisher: null, published: null, credits: [] };
const KINDS = new Set(["person", "organisation", "place", "country"]);

type Named = Pick<Layers, "given" | "language" | "blocks" | "words" | "tokens" | "sentences" | "dates" | "mentions" | "entities">;

/** The layers up to the entities for a text of one block. */
export function nameLayers(text: string, setting: Setting = {}): Named {
  const base = { ...sentenceLayers(text, setting), heading };
  const { dates } = findDates(base);
  const { mentions } = findMentions({ ...base, dates });
  const { entities } = identify({ ...base, mentions });
  return { ...base, dates, mentions, entities };
}

/** The text with its people, bodies, places and countries (by code) marked; countries inside other names are not. */
export function markNames(text: string, setting: Setting = {}): string {
  const { mentions } = nameLayers(text, setting);
  const shown = mentions.filter((m) => KINDS.has(m.kind) && !m.inside);
  return mark(text, shown.map((m) => ({ start: m.start, end: m.end, label: m.kind === "country" ? (m.code ?? "?") : m.kind })));
}

/** Entities of a kind as "name = alias = alias", in the order of the text. */
export function entitiesOf(text: string, kind: EntityDraft["kind"]): string[] {
  return nameLayers(text).entities.filter((e) => e.kind === kind).map((e) => [e.name, ...e.aliases].join(" = "));
}

/** Relations as "kind: subject | label | object or date". */
export function relationsOf(text: string, setting: Setting = {}): string[] {
  const layers = nameLayers(text, setting);
  const nameOf = (id: string | undefined): string => layers.entities.find((e) => e.id === id)?.name ?? "-";
  return relate(layers).relations.filter((r) => ["position", "part-of", "located-in", "founded"].includes(r.kind)).map((r) => `${r.kind}: ${nameOf(r.subject)} | ${r.label ?? "-"} | ${r.date?.edtf ?? nameOf(r.object)}`);
}
