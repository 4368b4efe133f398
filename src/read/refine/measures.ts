import { boundsBy, numbersIn } from "../frames/slices.ts";
import type { ActivityDraft, FigureDraft, Layers } from "../layers.ts";

type Needs = Pick<Layers, "figures" | "activities" | "sentences" | "mentions" | "entities">;

/** The activity whose words hold the figure; of several the narrowest. */
function activityOf(figure: FigureDraft, here: readonly (readonly [number, ActivityDraft])[]): number | undefined {
  const holding = here.filter(([, { extent }]) => extent.first <= figure.first && figure.last <= extent.last);
  holding.sort(([, a], [, b]) => a.extent.last - a.extent.first - (b.extent.last - b.extent.first));
  return holding[0]?.[0];
}

/** Bodies and countries by the index of each mention that may hold a figure: "Biocubafarma … has 62 production facilities". */
function holdersOf({ entities, mentions }: Needs): ReadonlyMap<number, string> {
  const holders = new Map<number, string>();
  for (const e of entities) {
    if (e.kind !== "organisation" && e.kind !== "country") continue;
    for (const i of e.mentions) if (!mentions[i]!.inside && mentions[i]!.form !== "adjective") holders.set(i, e.id);
  }
  return holders;
}

/** Says what each figure measures: the activity that it stands in, else the body or country named last before it in its sentence. */
export function measure(needs: Needs): Pick<Layers, "figures"> {
  const { figures, activities, sentences, mentions } = needs;
  const holders = holdersOf(needs);
  const [figuresBy, mentionsBy, activitiesBy] = [boundsBy(sentences, figures), boundsBy(sentences, mentions), boundsBy(sentences, activities.map((a) => a.clause))];
  const measured = [...figures];
  sentences.forEach((_sentence, n) => {
    if (figuresBy[n] === figuresBy[n + 1]) return;
    const here = numbersIn(activitiesBy, n).map((i) => [i, activities[i]!] as const);
    for (const f of numbersIn(figuresBy, n)) {
      const figure = figures[f]!;
      const holder = numbersIn(mentionsBy, n).filter((i) => holders.has(i) && mentions[i]!.last <= figure.first).at(-1);
      const of = activityOf(figure, here) ?? (holder === undefined ? undefined : holders.get(holder));
      if (of !== undefined) measured[f] = { ...figure, of };
    }
  });
  return { figures: measured };
}
