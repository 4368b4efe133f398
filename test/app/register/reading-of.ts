import { createHash } from "node:crypto";
import type { ActivityKind } from "#model/codes/activity-kinds.ts";
import type { EntityKind } from "#model/codes/entity-kinds.ts";
import type { Instrument } from "#model/codes/instruments.ts";
import type { Role } from "#model/codes/roles.ts";
import type { Status } from "#model/codes/statuses.ts";
import { quote, type Quote } from "#model/quote.ts";
import type { Reading, Relation } from "#model/reading.ts";

interface ActivitySpec {
  readonly kind: ActivityKind;
  readonly status: Status;
  /** words that assert it; its sentence is around them */
  readonly trigger: string;
  /** role and entity id, "provider e1" */
  readonly who?: readonly string[];
  /** EDTF, and the words */
  readonly date?: readonly [string, string];
  readonly about?: readonly string[];
  readonly saidBy?: string;
  readonly partOf?: string;
  readonly instrument?: Instrument;
  /** value, unit, words */
  readonly figure?: readonly [number, string, string];
  readonly confidence?: number;
}

interface Spec {
  readonly published?: string;
  readonly publisher?: string;
  /** kind and name by id: "country Ghana GH", "organisation Acme Labs" */
  readonly entities: Readonly<Record<string, string>>;
  readonly activities?: readonly ActivitySpec[];
  /** kind, subject, object, words, label */
  readonly relations?: readonly (readonly [Relation["kind"], string, string, string, string?])[];
}

function find(text: string, words: string): Quote {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return quote(text, start, start + words.length);
}

/** The sentence around words: between full stops or line ends. */
function sentence(text: string, words: string): Quote {
  const at = find(text, words);
  const start = Math.max(text.lastIndexOf(". ", at.start) + 2, text.lastIndexOf("\n", at.start) + 1, 0);
  const end = text.indexOf(".", at.end);
  return quote(text, start === 1 ? 0 : start, end < 0 ? text.length : end + 1);
}

const ENTITY = /^(\w+) (.*?)(?: ([A-Z]{2}))?$/;

/** A reading made by hand: what is named by words of the text is found in it. */
export function readingOf(text: string, { published, publisher, entities, activities = [], relations = [] }: Spec): Reading {
  const named = Object.entries(entities).map(([id, words]) => {
    const [, kind = "", name = "", code] = ENTITY.exec(words) ?? [];
    return { id, kind: kind as EntityKind, name, aliases: [], ...(code && { code }), mentions: [find(text, name)], confidence: { value: 0.9, reasons: [] } };
  });
  const nameOf = (id: string): Quote => find(text, named.find((one) => one.id === id)!.name);
  const source = {
    id: `sha256:${createHash("sha256").update(text).digest("hex")}`, text, language: "en", url: null, title: { value: text.split("\n")[0]!, quote: find(text, text.split("\n")[0]!) }, credits: [],
    publisher: publisher === undefined ? null : { value: publisher, quote: find(text, publisher) },
    published: published === undefined ? null : { value: published, quote: find(text, text.split("\n")[0]!) },
  };
  return {
    format: "rapporteur/reading@1", source, entities: named, notes: [],
    activities: activities.map(({ kind, status, trigger, who = [], date, about = [], saidBy, partOf, instrument, confidence = 0.9 }, i) => ({
      id: `a${i + 1}`, kind, status, trigger: find(text, trigger), quote: sentence(text, trigger), confidence: { value: confidence, reasons: [] },
      participants: who.map((one) => { const [role = "", entity = ""] = one.split(" "); return { role: role as Role, entity, quote: nameOf(entity) }; }),
      ...(date && { date: { edtf: date[0], quote: find(text, date[1]) } }), about: about.map((entity) => ({ entity, quote: nameOf(entity) })),
      ...(saidBy && { assertedBy: { entity: saidBy, quote: nameOf(saidBy) } }), ...(partOf && { partOf }), ...(instrument && { instrument }),
    })),
    figures: activities.flatMap(({ figure }, i) => (figure ? [{ value: figure[0], unit: figure[1], of: `a${i + 1}`, quote: find(text, figure[2]) }] : [])),
    relations: relations.map(([kind, subject, object, words, label]) => ({ kind, subject, object, quote: find(text, words), ...(label && { label }) })),
  };
}

/** Peru promises Ghana nurses under a memorandum, as an agency tells it. */
export const promise = readingOf(
  "Ghana and Peru sign health memorandum\n\nGhana and Peru signed a memorandum on 3 May 2021 in Accra. Peru will send 12 nurses in June 2021, said Ana Torres, ambassador of Peru. The Tamale Teaching Hospital will host them.\n",
  {
    published: "2021-05-03",
    entities: { e1: "country Ghana GH", e2: "country Peru PE", e3: "person Ana Torres", e4: "organisation Tamale Teaching Hospital" },
    activities: [
      { kind: "agreement", status: "agreed", trigger: "signed a memorandum", who: ["partner e1", "partner e2"], date: ["2021-05-03", "3 May 2021"], instrument: "memorandum" },
      { kind: "deployment", status: "pledged", trigger: "will send 12 nurses", who: ["provider e2", "recipient e1", "implementer e4"], date: ["2021-06", "June 2021"], saidBy: "e3", figure: [12, "nurse", "12 nurses"], partOf: "a1" },
    ],
    relations: [["position", "e3", "e2", "Ana Torres, ambassador of Peru", "ambassador"]],
  },
);

/** Half a year later a paper tells of those who came. */
export const delivery = readingOf(
  "Peruvian nurses at work in Tamale\n\nSeven nurses whom Peru sent to Ghana have arrived at the Tamale Teaching Hospital, the Daily Lamp learnt. They came on 2 December 2021.\n",
  {
    published: "2021-12-05", publisher: "Daily Lamp",
    entities: { e1: "country Peru PE", e2: "country Ghana GH", e3: "organisation Tamale Teaching Hospital" },
    activities: [{ kind: "deployment", status: "completed", trigger: "have arrived", who: ["provider e1", "recipient e2", "implementer e3"], date: ["2021-12-02", "2 December 2021"], figure: [7, "nurse", "Seven nurses"] }],
  },
);
