import { entityKinds } from "#model/codes/entity-kinds.ts";
import type { RelationKind } from "#model/codes/relation-kinds.ts";
import type { Entity, Relation } from "#model/reading.ts";
import { firm } from "./firm.ts";
import { BODY, type Paragraph, type Words } from "./page.ts";
import { plain } from "./plain.ts";
import { showEdtf } from "./show-edtf.ts";
import { showFigure } from "./show-figure.ts";
import { atLine } from "./at-line.ts";
import { withDots } from "./with-dots.ts";
import type { View } from "./view.ts";

const VERBS = {
  "position": "of",
  "part-of": "part of",
  "located-in": "in",
  "produces": "makes",
  "treats": "against",
  "founded": "founded",
} as const satisfies Readonly<Record<RelationKind, string>>;

/** What a relation says of its subject: "Minister of Health of Azerbaijan", "part of BioCubaFarma", "founded 1986". */
function predicate(relation: Relation, view: View): string {
  const object = relation.object === undefined ? "" : view.nameOf(relation.object);
  const label = relation.label === undefined ? "" : plain(relation.label);
  const date = relation.date ? showEdtf(relation.date.edtf) : "";
  if (relation.kind !== "position") return [VERBS[relation.kind], object, date].filter(Boolean).join(" ");
  // "President of Turkey" says its object already.
  const says = object === "" || label.includes(object);
  return [says ? label : `${label} ${VERBS.position} ${object}`, date].filter(Boolean).join(", ");
}

/** What the text says of an entity, with the line where it says so. */
function facts(entity: Entity, view: View): string[] {
  const { relations, source } = view.reading;
  return [
    ...relations.filter((one) => one.subject === entity.id).map((one) => `${predicate(one, view)} ${atLine(one.quote, view)}`),
    ...view.figuresOf(entity.id).map((one) => `${firm(showFigure(one, source.language))} ${atLine(one.quote, view)}`),
  ];
}

/** Lines that continue an entity stand in from the first, so that it is seen where the next one begins. */
export const HANG = 2;

const CALLED_AGAIN: readonly Entity["kind"][] = ["organisation", "programme", "product", "condition"];

/** A short form that the name does not hold: "Fiocruz", "WHO". */
const isShortForm = (alias: string, { name }: Entity): boolean => /^\p{Lu}\S*$/u.test(alias) && !name.includes(alias);

/** The short form by which an organisation is called again; all variants with `--explain`. */
function aliases(entity: Entity, view: View): string {
  const short = CALLED_AGAIN.includes(entity.kind) ? entity.aliases.filter((alias) => isShortForm(alias, entity)).slice(0, 1) : [];
  const shown = view.explain ? entity.aliases : short;
  return shown.length > 0 ? ` (${shown.map(plain).join(", ")})` : "";
}

function showEntity(entity: Entity, view: View): Words[] {
  const said = facts(entity, view);
  const name = `${plain(entity.name)}${aliases(entity, view)}`;
  return said.length === 0 ? [{ words: name }] : [{ words: `${name}, ` }, { words: said.join(", "), style: "quiet" }];
}

/** All entities of one kind: those of whom nothing is said in one paragraph, the others each in its own. */
function showKind(entities: readonly Entity[], view: View): Words[][] {
  const [bare, known] = [entities.filter((one) => facts(one, view).length === 0), entities.filter((one) => facts(one, view).length > 0)];
  const list = withDots(bare.map((one) => showEntity(one, view)));
  return [...known.map((one) => showEntity(one, view)), ...(list.length > 0 ? [list] : [])];
}

/** Who and what a text names, by kind, with positions, parents, makers and figures. */
export function showEntities(view: View): Paragraph[] {
  return entityKinds.flatMap((kind) => {
    const paragraphs = showKind(view.reading.entities.filter((one) => one.kind === kind.code), view);
    return paragraphs.map((words, i): Paragraph => (i === 0 ? { indent: BODY, hang: HANG, label: { words: kind.plural.en.toLowerCase(), style: "quiet" }, words } : { indent: BODY, hang: HANG, words }));
  });
}
