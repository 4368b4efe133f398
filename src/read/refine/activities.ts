import { createHistory } from "../confidence/history.ts";
import { contextOf } from "../frames/context.ts";
import { announcesList, draftsOf } from "../frames/draft.ts";
import { entityOfMention } from "../frames/entity-of.ts";
import { spansBy } from "../frames/slices.ts";
import { nameTokens, viewOf, type Read } from "../frames/view.ts";
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

/** What two sides do, did or speak of doing, sentence by sentence. */
export function findActivities(read: Read): Pick<Layers, "activities"> {
  const lexicon = lexiconOf(read.language);
  if (!lexicon) return { activities: [] };
  const ground = groundOf(read);
  const named = nameTokens(read);
  const [mentions, dates, figures] = [read.mentions, read.dates, read.figures].map((spans) => spansBy(read.sentences, spans)) as [number[][], number[][], number[][]];
  const activities: ActivityDraft[] = [];
  const history = createHistory(read.entities);
  let lead: ActivityDraft | undefined;
  read.sentences.forEach((sentence, n) => {
    if (read.syntax.heads[sentence.first] === UNPARSED) return;
    const { kind } = read.blocks[sentence.block]!;
    if (kind !== "item") lead = undefined;
    const here = { mentions: mentions[n]!, dates: dates[n]!.map((i) => read.dates[i]!), figures: figures[n]!.map((i) => read.figures[i]!) };
    const v = viewOf(read, lexicon, { sentence, named, ...here });
    const drafts = draftsOf(v, { ...ground, found: activities.length, history, lead });
    activities.push(...drafts);
    if (kind !== "item" && announcesList(v)) lead = drafts.at(-1);
  });
  return { activities };
}
