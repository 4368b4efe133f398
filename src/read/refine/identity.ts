import type { CountryCode, EntityDraft, Layers, Mention } from "../layers.ts";
import { countryName } from "../names/lands.ts";
import { groupBodies } from "./bodies.ts";
import { nameKey } from "./name-key.ts";
import { groupPeople } from "./persons.ts";
import { countryOf, genderOf } from "./traits.ts";
import { groupThings } from "./things.ts";

type Text = Pick<Layers, "mentions" | "tokens" | "words" | "language">;

interface Group {
  readonly kind: Mention["kind"];
  readonly mentions: number[];
}

/** Everything but people and bodies: by code, or by name. */
function groupPlain(mentions: readonly Mention[], kinds: ReadonlySet<Mention["kind"]>): Group[] {
  const groups = new Map<string, Group>();
  mentions.forEach((mention, i) => {
    if (!kinds.has(mention.kind) || mention.form === "pronoun") return;
    const key = mention.kind === "country" ? `country:${mention.code}` : `${mention.kind}:${nameKey(mention.name)}`;
    const group = groups.get(key) ?? { kind: mention.kind, mentions: [] };
    group.mentions.push(i);
    groups.set(key, group);
  });
  return [...groups.values()];
}

function fullest(names: readonly string[]): string {
  return names.reduce((best, name) => (name.length > best.length || (name.length === best.length && best === best.toUpperCase()) ? name : best));
}

function draftOf(text: Text, group: Group & { readonly id: string }): EntityDraft {
  const { mentions } = text;
  const first = mentions[group.mentions[0]!]!;
  const forms = [...new Set(group.mentions.map((i) => mentions[i]!.name))];
  const name = first.kind === "country" && first.code ? countryName(first.code) : fullest(forms);
  const code = group.mentions.map((i) => mentions[i]!.code).find((c) => c !== undefined);
  return {
    id: group.id,
    kind: first.kind,
    name,
    aliases: forms.filter((form) => form !== name),
    ...(code && first.kind === "country" ? { code } : {}),
    ...traitsOf(text, group, code),
    mentions: group.mentions,
  };
}

/** Countries of places and bodies, the gender of people. */
function traitsOf(text: Text, { kind, mentions }: Group, code: CountryCode | undefined): Pick<EntityDraft, "country" | "gender"> {
  const country = kind === "organisation" ? (code ?? countryOf(text, mentions)) : kind === "country" ? undefined : code;
  const gender = kind === "person" ? genderOf(text, mentions) : undefined;
  return { ...(country ? { country } : {}), ...(gender ? { gender } : {}) };
}

const PLAIN: ReadonlySet<Mention["kind"]> = new Set<Mention["kind"]>(["country", "place"]);

/** One entity for all mentions of one thing, in the order in which the text first names them. */
export function identify({ mentions, tokens, words, language }: Pick<Layers, "given" | "language" | "blocks" | "tokens" | "words" | "sentences" | "mentions" | "heading">): Pick<Layers, "entities"> {
  const groups = [...groupPlain(mentions, PLAIN), ...groupThings({ tokens, words }, mentions), ...groupBodies({ mentions, tokens, words }), ...groupPeople(mentions)];
  groups.sort((a, b) => a.mentions[0]! - b.mentions[0]!);
  return { entities: groups.map((group, n) => draftOf({ mentions, tokens, words, language }, { ...group, id: `e${n + 1}` })) };
}
