import type { ActivityKind } from "#model/codes/activity-kinds.ts";
import type { CrsPurpose } from "#model/codes/crs-purposes.ts";
import { purposes as en } from "../languages/en/purposes.ts";
import { purposes as es } from "../languages/es/purposes.ts";
import type { ActivityDraft, EntityDraft, Layers } from "../layers.ts";
import { conditionKey, conditionKind } from "../names/conditions.ts";

type Field = keyof typeof en;

/** What an activity is about, as its words say. */
export interface Topic {
  readonly kind: ActivityKind;
  /** names of conditions */
  readonly conditions: readonly string[];
  /** names of products */
  readonly products: readonly string[];
  /** the clause, in lower case */
  readonly words: readonly string[];
}

type Fields = ReadonlySet<Field>;

const FIELDS = new Map<string, Field[]>();
for (const table of [en, es]) {
  for (const [field, words] of Object.entries(table) as [Field, string][]) {
    for (const word of words.split(" ")) FIELDS.set(word, [...(FIELDS.get(word) ?? []), field]);
  }
}

function fieldsOf(words: readonly string[]): Fields {
  const found = new Set<Field>();
  for (const word of words) for (const field of FIELDS.get(word) ?? []) found.add(field);
  return found;
}

/** Diseases that have a purpose code to themselves. */
const OWN: readonly (readonly [RegExp, CrsPurpose])[] = [
  [/^(?:covid-19|omicron|long covid)/, "12264"],
  [/^malaria$/, "12262"],
  [/tuberc|^(?:tb|mdr-tb)$/, "12263"],
  [/hiv|vih|^aids$|^sida$|inmunodeficiencia adquirida|acquired immun|syphilis|sífilis|gonorr|sexual/, "13040"],
];

function ownPurpose(condition: string): CrsPurpose | undefined {
  const key = conditionKey(condition);
  return OWN.find(([pattern]) => pattern.test(key) || pattern.test(condition.toLowerCase()))?.[1];
}

const BY_KIND = { infection: "12250", noncommunicable: "12350", mental: "12340", addiction: "12330", nutrition: "12240", maternal: "13020", injury: undefined } as const;

/** The purpose of the conditions where they agree on one; several infections together are infectious disease control. */
function ofConditions(conditions: readonly string[]): CrsPurpose | undefined {
  const codes = new Set<CrsPurpose>();
  for (const condition of conditions) {
    const kind = conditionKind(condition);
    const code = ownPurpose(condition) ?? (kind && BY_KIND[kind]);
    if (code) codes.add(code);
  }
  if (codes.size === 1) return [...codes][0];
  return codes.size > 1 && [...codes].every((code) => /^122[56]|^13040/.test(code)) ? "12250" : undefined;
}

function ofTraining(has: Fields, healthy: boolean): CrsPurpose | undefined {
  if (!healthy) return has.has("tertiary") ? "11420" : undefined;
  if (has.has("reproductive")) return "13081";
  return has.has("tertiary") ? "12181" : "12281";
}

function ofResearch({ conditions }: Topic, healthy: boolean): CrsPurpose | undefined {
  if (conditions.length > 0 && conditions.every((name) => conditionKind(name) === "noncommunicable")) return "12382";
  return healthy ? "12182" : "32182";
}

const AID: ReadonlySet<ActivityKind> = new Set(["supply", "deployment", "service", "finance"]);

function ofEmergency({ kind }: Topic, has: Fields, healthy: boolean): CrsPurpose | undefined {
  if (!has.has("emergency") || !AID.has(kind)) return undefined;
  return healthy ? "72011" : "72010";
}

/** Fields that have a purpose of their own, the narrowest first. */
const BY_FIELD: readonly (readonly [Field, CrsPurpose])[] = [
  ["planning", "13030"],
  ["reproductive", "13020"],
  ["nutrition", "12240"],
  ["tobacco", "12320"],
  ["narcotics", "12330"],
  ["mental", "12340"],
];

const ofField = (has: Fields): CrsPurpose | undefined => BY_FIELD.find(([field]) => has.has(field))?.[1];

function ofFacility(has: Fields): CrsPurpose | undefined {
  if (!has.has("facility")) return undefined;
  return has.has("specialised") ? "12191" : "12230";
}

const MAKING: ReadonlySet<ActivityKind> = new Set(["technology-transfer", "investment", "finance", "agreement", "market-access"]);

function byKind(topic: Topic, has: Fields, healthy: boolean): CrsPurpose | undefined {
  switch (topic.kind) {
    case "training":
      return ofTraining(has, healthy);
    case "research":
      return ofResearch(topic, healthy);
    case "expert-exchange":
      return healthy ? "12181" : "43082";
    default:
      return undefined;
  }
}

/** What is left: care, supplies, general cooperation in health. */
function ofRest({ kind }: Topic, has: Fields): CrsPurpose {
  if (kind === "service" || kind === "deployment") return has.has("basic") ? "12220" : "12191";
  if (has.has("data")) return "12196";
  if (kind === "supply" || has.has("basic")) return has.has("immunisation") ? "12250" : "12220";
  if (has.has("immunisation") && !has.has("policy")) return "12250";
  return "12110";
}

/**
 * The OECD CRS purpose of an activity by its words, after the clarifications of the CRS code list: what is made locally is pharmaceutical
 * production, a named disease outweighs the kind of help, a specialised hospital is a medical service and a general one basic infrastructure.
 * Undefined where the words do not speak of health, training or research.
 */
export function purposeOf(topic: Topic): CrsPurpose | undefined {
  const has = fieldsOf(topic.words);
  const healthy = has.has("health") || topic.conditions.length > 0 || topic.products.length > 0;
  const special = byKind(topic, has, healthy);
  if (special) return special;
  const emergency = ofEmergency(topic, has, healthy);
  if (!healthy) return has.has("goods") ? emergency : undefined;
  if (MAKING.has(topic.kind) && has.has("production") && (has.has("pharmaceutical") || topic.products.length > 0)) return "32168";
  return ofConditions(topic.conditions) ?? emergency ?? ofField(has) ?? ofFacility(has) ?? ofRest(topic, has);
}

type Needs = Pick<Layers, "tokens" | "words" | "mentions" | "entities">;

/** The same for an activity of a reading: its clause's words, and the conditions and products named there. */
export function purposeOfActivity({ tokens, words, mentions, entities }: Needs, activity: Pick<ActivityDraft, "kind" | "clause" | "about">): CrsPurpose | undefined {
  const { first, last } = activity.clause;
  const named = (kind: EntityDraft["kind"]): string[] => {
    const here = mentions.filter((m) => m.kind === kind && m.first >= first && m.last <= last).map((m) => m.name);
    const about = activity.about.flatMap(({ entity }) => entities.filter((e) => e.id === entity && e.kind === kind).map((e) => e.name));
    return [...new Set([...about, ...here])];
  };
  const clause = Array.from(tokens.word.subarray(first, last), (id) => words.lower[id]!);
  return purposeOf({ kind: activity.kind, conditions: named("condition"), products: named("product"), words: clause });
}
