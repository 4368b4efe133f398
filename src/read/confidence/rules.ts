/**
 * How often the names that a rule finds were right on coded texts, in hundredths, and what the rule is in words. A rule that is not listed
 * counts as `UNLISTED`.
 */
export const NAME_RULES: Readonly<Record<string, { readonly right: number; readonly words: string }>> = {
  country: { right: 99, words: "in the table of countries" },
  described: { right: 97, words: "a description that fits one country of the text" },
  capital: { right: 97, words: "a capital in the table of countries" },
  seat: { right: 95, words: "a seat of government in the table of countries" },
  "known-body": { right: 97, words: "in the list of known bodies" },
  body: { right: 90, words: "a head noun of bodies with its modifiers" },
  bracket: { right: 95, words: "an acronym in brackets beside its name" },
  expansion: { right: 93, words: "the long form beside an acronym" },
  acronym: { right: 88, words: "an acronym by its letters alone" },
  coinage: { right: 80, words: "a coined name by its letters and its neighbours" },
  echo: { right: 92, words: "named again in a shorter form" },
  office: { right: 95, words: "an office stands before the name" },
  "office-comma": { right: 98, words: "an office stands behind the name" },
  honorific: { right: 94, words: "a title stands before the name" },
  plain: { right: 92, words: "a capitalised name where persons stand" },
  surname: { right: 95, words: "the surname of a person named before" },
  gazetteer: { right: 95, words: "in the list of places" },
  "place-noun": { right: 88, words: "a noun of places with its name" },
  in: { right: 83, words: "a capitalised name behind a preposition of place" },
  "condition-list": { right: 96, words: "in the list of conditions" },
  "condition-head": { right: 88, words: "a head noun of conditions with its modifiers" },
  "product-list": { right: 97, words: "in the list of products" },
  "maker-vaccine": { right: 97, words: "a maker's name before a product" },
  "named-product": { right: 95, words: "a name beside a word for products" },
  "programme-list": { right: 95, words: "in the list of programmes" },
  "programme-head": { right: 74, words: "a head noun of programmes with its modifiers" },
};

export const UNLISTED = { right: 85, words: "a rule of its own" } as const;
