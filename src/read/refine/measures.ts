import type { FigureDraft, Layers } from "../layers.ts";

type Needs = Pick<Layers, "figures" | "activities" | "sentences" | "mentions" | "entities">;

/** The activity whose words hold the figure; of several the narrowest. */
function activityOf({ activities }: Needs, figure: FigureDraft): number | undefined {
  let best: number | undefined;
  activities.forEach(({ extent }, n) => {
    if (figure.first < extent.first || figure.last > extent.last) return;
    const known = best === undefined ? Infinity : activities[best]!.extent.last - activities[best]!.extent.first;
    if (extent.last - extent.first < known) best = n;
  });
  return best;
}

/** The body or country named last before the figure in its sentence: "Biocubafarma … has 62 production facilities". */
function holderOf(needs: Needs, figure: FigureDraft, holders: ReadonlyMap<number, string>): string | undefined {
  const sentence = needs.sentences.find((s) => s.first <= figure.first && figure.last <= s.last);
  if (!sentence) return undefined;
  let found: string | undefined;
  for (const [index, id] of holders) {
    const m = needs.mentions[index]!;
    if (m.first >= sentence.first && m.last <= figure.first && !m.inside && m.form !== "adjective") found = id;
  }
  return found;
}

/** Says what each figure measures: the activity that it stands in, else the body or country that it is told of. */
export function measure(needs: Needs): Pick<Layers, "figures"> {
  const holders = new Map<number, string>();
  for (const e of needs.entities) if (e.kind === "organisation" || e.kind === "country") for (const i of e.mentions) holders.set(i, e.id);
  const sorted = new Map([...holders].sort((a, b) => a[0] - b[0]));
  return {
    figures: needs.figures.map((figure) => {
      const of = activityOf(needs, figure) ?? holderOf(needs, figure, sorted);
      return of === undefined ? figure : { ...figure, of };
    }),
  };
}
