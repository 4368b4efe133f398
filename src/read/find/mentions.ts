import type { Layers } from "../layers.ts";
import { openScene, type Scene, type Style } from "../names/scene.ts";
import { findBracketed, findLone } from "./acronyms.ts";
import { findCoinages } from "./coinages.ts";
import { findDescribed, findDoubtfulCountries, findPlainCountries } from "./countries.ts";
import { collectNames, findEchoes } from "./echoes.ts";
import { findBodies, findByKind, findByPredicate, findCompanies, findKnownBodies } from "./organisations.ts";
import { findAddressed, findPlain, findTitled } from "./people.ts";
import { findByHead, findKnownPlaces, findWithin } from "./places.ts";

/** A finder looks through one sentence and claims the tokens of the names that it finds; what is claimed is closed to later finders. */
export type Finder = (scene: Scene, bounds: { readonly first: number; readonly last: number; readonly style: Style }) => void;

/** In this order: what names most surely first, and what other finders lean on ("(IPN)" on its body, offices on bodies) before them. */
const FINDERS: readonly Finder[] = [
  findBodies,
  findKnownBodies,
  findCompanies,
  findBracketed,
  findTitled,
  findAddressed,
  findByKind,
  findByHead,
  findPlain,
  findByPredicate,
  findCoinages,
];

/** After the text's own names are known. */
const LATE: readonly Finder[] = [findPlainCountries, findDoubtfulCountries, findKnownPlaces, findLone, findWithin, findDescribed];

const SKIPPED = new Set(["link", "image", "boilerplate"]);

function run(scene: Scene, blocks: Layers["blocks"], finder: Finder): void {
  scene.sentences.forEach((sentence, n) => {
    if (SKIPPED.has(blocks[sentence.block]?.kind ?? "body")) return;
    finder(scene, { first: sentence.first, last: sentence.last, style: scene.styles[n] ?? "prose" });
  });
}

/** All names of a text, in its order. */
export function findMentions(layers: Pick<Layers, "given" | "language" | "blocks" | "tokens" | "words" | "sentences" | "dates" | "heading">): Pick<Layers, "mentions"> {
  const scene = openScene(layers);
  for (const finder of FINDERS) run(scene, layers.blocks, finder);
  const names = collectNames(scene);
  run(scene, layers.blocks, (at, bounds) => findEchoes(at, bounds, names));
  for (const finder of LATE) run(scene, layers.blocks, finder);
  return { mentions: [...scene.found].sort((a, b) => a.first - b.first || b.last - a.last) };
}
