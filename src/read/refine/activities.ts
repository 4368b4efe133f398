import { createHistory } from "../confidence/history.ts";
import { contextOf } from "../frames/context.ts";
import { announcesList, draftsOf, type Weighed } from "../frames/draft.ts";
import { entityOfMention } from "../frames/entity-of.ts";
import type { Sides } from "../frames/inherit.ts";
import { boundsBy, numbersIn, spansIn } from "../frames/slices.ts";
import { nameTokens, viewOf, type Read } from "../frames/view.ts";
import { confidenceOf } from "./confidence.ts";
import { UNPARSED } from "./syntax.ts";
import { lexiconOf } from "../languages/lexicons.ts";
import type { ActivityDraft, EntityDraft, Layers } from "../layers.ts";

/** What the frames read, with who holds which office. */
type Told = Read & Pick<Layers, "relations">;

/** The country of a person's office, by the person: a minister's, an ambassador's. */
function homesOf({ relations }: Told, byId: ReadonlyMap<string, EntityDraft>): ReadonlyMap<string, string> {
  const homes = new Map<string, string>();
  for (const { kind, subject, object } of relations) {
    const body = kind === "position" && object ? byId.get(object) : undefined;
    const code = body?.kind === "country" ? body.code : body?.country;
    if (code && !homes.has(subject)) homes.set(subject, code);
  }
  return homes;
}

/** What does not change from sentence to sentence. */
function groundOf(read: Told) {
  const lands = new Map(read.entities.flatMap((e) => (e.kind === "country" && e.code ? [[e.code, e] as const] : [])));
  const byId = new Map(read.entities.map((e) => [e.id, e]));
  const homes = homesOf(read, byId);
  return {
    home: (person: string): EntityDraft | undefined => lands.get(homes.get(person) ?? ""),
    entityOf: entityOfMention(read.entities, read.mentions.length),
    context: contextOf(read),
    entity: (id: string): EntityDraft | undefined => byId.get(id),
    land: (code: string): EntityDraft | undefined => lands.get(code),
  };
}

/** Hands on what two sides do, did or speak of doing, sentence by sentence, with what speaks for and against each. */
export function eachCandidate(read: Told, take: (one: Weighed) => void): void {
  const lexicon = lexiconOf(read.language);
  if (!lexicon) return;
  const ground = groundOf(read);
  const named = nameTokens(read);
  const [mentions, dates, figures] = [boundsBy(read.sentences, read.mentions), boundsBy(read.sentences, read.dates), boundsBy(read.sentences, read.figures)];
  let found = 0;
  const history = createHistory(read.entities);
  const sides: Sides = new Map();
  let lead: ActivityDraft | undefined;
  read.sentences.forEach((sentence, n) => {
    if (read.syntax.heads[sentence.first] === UNPARSED) return;
    const { kind } = read.blocks[sentence.block]!;
    if (kind !== "item") lead = undefined;
    const v = viewOf(read, lexicon, { sentence, named, mentions: numbersIn(mentions, n), dates: spansIn(read.dates, dates, n), figures: spansIn(read.figures, figures, n) });
    const { entityOf, context, entity, land, home } = ground;
    const drafts = draftsOf(v, { entityOf, context, entity, land, home, found, history, lead, sides });
    found += drafts.length;
    drafts.forEach(take);
    if (kind !== "item" && announcesList(v)) lead = drafts.at(-1)?.draft;
  });
}

/** The candidates, each with its confidence. What that rests on is let go of sentence by sentence: of a long text it would be most of the memory. */
export function findActivities(read: Told): Pick<Layers, "activities"> {
  const activities: ActivityDraft[] = [];
  eachCandidate(read, ({ draft, features }) => activities.push({ ...draft, confidence: confidenceOf(draft.grounds, features) }));
  return { activities };
}
