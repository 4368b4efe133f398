import type { Layers } from "../layers.ts";
import { openScene, type Scene, type Style } from "../names/scene.ts";
import { findBracketed, findLone } from "./acronyms.ts";
import { findCoinages } from "./coinages.ts";
import { findDescribed, findDoubtfulCountries, findPlainCountries } from "./countries.ts";
import { findConditions } from "./conditions.ts";
import { collectNames, findEchoes } from "./echoes.ts";
import { findBodies, findByKind, findByKinds, findByOffice, findByPredicate, findCompanies, findKnownBodies, findLongBodies } from "./organisations.ts";
import { findAddressed, findPlain, findTitled } from "./people.ts";
import { findHouses } from "./houses.ts";
import { findProducts } from "./products.ts";
import { findProgrammes } from "./programmes.ts";
import { findByHead, findKnownPlaces, findLeading, findListed, findWithin } from "./places.ts";

/** A finder looks through one sentence and claims the tokens of the names that it finds; what is claimed is closed to later finders. */
export type Finder = (scene: Scene, bounds: { readonly first: number; readonly last: number; readonly style: Style }) => void;

/** In this order: what names most surely first, and what other finders lean on ("(IPN)" on its body, offices on bodies) before them. */
const FINDERS: readonly Finder[] = [
  findProgrammes,
  findLongBodies,
  findBodies,
  findKnownBodies,
  findCompanies,
  findBracketed,
  findProducts,
  findByKinds,
  findByOffice,
  findHouses,
  findTitled,
  findAddressed,
  findByKind,
  findByHead,
  findPlain,
  findByPredicate,
  findCoinages,
];

/** After the text's own names are known. */
const LATE: readonly Finder[] = [findConditions, findPlainCountries, findDoubtfulCountries, findKnownPlaces, findLone, findWithin, findListed, findLeading, findDescribed];

const SKIPPED = new Set(["link", "image", "boilerplate"]);
const PROSE: ReadonlySet<Style> = new Set<Style>(["prose"]);
const HEADLINES: ReadonlySet<Style> = new Set<Style>(["titled", "capitals"]);
const ALL: ReadonlySet<Style> = new Set<Style>(["prose", "titled", "capitals"]);

/** Runs finders, one after the other, over the sentences of some styles. */
function run(scene: Scene, blocks: Layers["blocks"], { finders, styles }: { readonly finders: readonly Finder[]; readonly styles: ReadonlySet<Style> }): void {
  for (const finder of finders) {
    scene.sentences.forEach((sentence, n) => {
      const style = scene.styles[n] ?? "prose";
      if (!styles.has(style) || SKIPPED.has(blocks[sentence.block]?.kind ?? "body")) return;
      finder(scene, { first: sentence.first, last: sentence.last, style });
    });
  }
}

/** All names of a text, in its order. */
export function findMentions(layers: Pick<Layers, "given" | "language" | "blocks" | "tokens" | "words" | "sentences" | "dates" | "heading">): Pick<Layers, "mentions"> {
  const scene = openScene(layers);
  const { blocks } = layers;
  const echo = (): Finder => {
    const names = collectNames(scene);
    return (at, bounds) => findEchoes(at, bounds, names);
  };
  // Prose first: where every word has a capital, names are known by what the prose calls them.
  run(scene, blocks, { finders: FINDERS, styles: PROSE });
  run(scene, blocks, { finders: [echo()], styles: ALL });
  run(scene, blocks, { finders: [findBodies, findKnownBodies, findPlainCountries, ...FINDERS], styles: HEADLINES });
  run(scene, blocks, { finders: [echo(), ...LATE], styles: ALL });
  return { mentions: [...scene.found].sort((a, b) => a.first - b.first || b.last - a.last) };
}
