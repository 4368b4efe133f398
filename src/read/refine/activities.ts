import { createHistory } from "../confidence/history.ts";
import { contextOf } from "../frames/context.ts";
import { announcesList, draftsOf, type Weighed } from "../frames/draft.ts";
import { entityOfMention } from "../frames/entity-of.ts";
import { boundsBy, numbersIn, spansIn } from "../frames/slices.ts";
import { nameTokens, viewOf, type Read } from "../frames/view.ts";
import { confidenceOf } from "./confidence.ts";
import { UNPARSED } from "./syntax.ts";
import { lexiconOf } from "../languages/lexicons.ts";
import type { ActivityDraft, EntityDraft, Layers } from "../layers.ts";

/** What does not change from sentence to sentence. */
function groundOf(read: Read) {
  const lands = new Map(read.entities.flatMap((e) => (e.kind === "country" && e.code ? [[e.code, e] as const] : [])));
  const byId = new Map(read.entities.map((e) => [e.id, e]));
  return {
    entityOf: entityOfMention(read.entities, read.mentions.length),
    context: contextOf(read),
    entity: (id: string): EntityDraft | undefined => byId.get(id),
    land: (code: string): EntityDraft | undefined => lands.get(code),
  };
}

/** Hands on what two sides do, did or speak of doing, sentence by sentence, with what speaks for and against each. */
export function eachCandidate(read: Read, take: (one: Weighed) => void): void {
  const lexicon = lexiconOf(read.language);
  if (!lexicon) return;
  const ground = groundOf(read);
  const named = nameTokens(read);
  const [mentions, dates, figures] = [boundsBy(read.sentences, read.mentions), boundsBy(read.sentences, read.dates), boundsBy(read.sentences, read.figures)];
  let found = 0;
  const history = createHistory(read.entities);
  let lead: ActivityDraft | undefined;
  read.sentences.forEach((sentence, n) => {
    if (read.syntax.heads[sentence.first] === UNPARSED) return;
    const { kind } = read.blocks[sentence.block]!;
    if (kind !== "item") lead = undefined;
    const v = viewOf(read, lexicon, { sentence, named, mentions: numbersIn(mentions, n), dates: spansIn(read.dates, dates, n), figures: spansIn(read.figures, figures, n) });
    const { entityOf, context, entity, land } = ground;
    const drafts = draftsOf(v, { entityOf, context, entity, land, found, history, lead });
    found += drafts.length;
    drafts.forEach(take);
    if (kind !== "item" && announcesList(v)) lead = drafts.at(-1)?.draft;
  });
}

/** The candidates, each with its confidence. What that rests on is let go of sentence by sentence: of a long text it would be most of the memory. */
export function findActivities(read: Read): Pick<Layers, "activities"> {
  const activities: ActivityDraft[] = [];
  eachCandidate(read, ({ draft, features }) => activities.push({ ...draft, confidence: confidenceOf(draft.grounds, features) }));
  return { activities };
}
