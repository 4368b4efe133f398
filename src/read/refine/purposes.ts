import { boundsBy, numbersIn, spansIn } from "../frames/slices.ts";
import type { Layers } from "../layers.ts";
import { purposeOfActivity } from "./purpose.ts";

type Needs = Pick<Layers, "tokens" | "words" | "sentences" | "mentions" | "entities" | "activities">;

/** Gives each activity its OECD CRS purpose, where its words tell one. Each is shown the names of its own sentence alone. */
export function givePurposes(needs: Needs): Pick<Layers, "activities"> {
  const { sentences, mentions, activities } = needs;
  const byId = new Map(needs.entities.map((e) => [e.id, e]));
  const [mentionsBy, activitiesBy] = [boundsBy(sentences, mentions), boundsBy(sentences, activities.map((a) => a.clause))];
  const told = [...activities];
  sentences.forEach((_sentence, n) => {
    const here = { tokens: needs.tokens, words: needs.words, mentions: spansIn(mentions, mentionsBy, n) };
    for (const i of numbersIn(activitiesBy, n)) {
      const entities = activities[i]!.about.map(({ entity }) => byId.get(entity)).filter((e) => e !== undefined);
      const purpose = purposeOfActivity({ ...here, entities }, activities[i]!);
      if (purpose) told[i] = { ...activities[i]!, purpose };
    }
  });
  return { activities: told };
}
