import type { Label } from "#model/codes/code.ts";

interface NameRuleRow {
  readonly right: number;
  readonly words: Label;
}

/** What a rule counts as that was not measured. */
export const UNMEASURED = 85;

/** How often the names that a rule finds were right on coded texts, in hundredths, and what the rule is in words. A finder names no other rule. */
export const NAME_RULES = {
  country: { right: 99, words: { en: "in the table of countries", es: "en la tabla de países" } },
  described: { right: 97, words: { en: "a description that fits one country of the text", es: "una descripción que conviene a un solo país del texto" } },
  capital: { right: 97, words: { en: "a capital in the table of countries", es: "una capital de la tabla de países" } },
  seat: { right: 95, words: { en: "a seat of government in the table of countries", es: "una sede de gobierno de la tabla de países" } },
  "known-body": { right: 97, words: { en: "in the list of known bodies", es: "en la lista de organismos conocidos" } },
  body: { right: 90, words: { en: "a head noun of bodies with its modifiers", es: "un sustantivo de organismos con sus complementos" } },
  bracket: { right: 95, words: { en: "an acronym in brackets beside its name", es: "una sigla entre paréntesis junto a su nombre" } },
  expansion: { right: 93, words: { en: "the long form beside an acronym", es: "la forma larga junto a una sigla" } },
  acronym: { right: 88, words: { en: "an acronym by its letters alone", es: "una sigla por sus solas letras" } },
  coinage: { right: 80, words: { en: "a coined name by its letters and its neighbours", es: "un nombre acuñado, por sus letras y lo que lo rodea" } },
  echo: { right: 92, words: { en: "named again in a shorter form", es: "nombrado de nuevo en forma más breve" } },
  office: { right: 95, words: { en: "an office stands before the name", es: "delante del nombre hay un cargo" } },
  "office-comma": { right: 98, words: { en: "an office stands behind the name", es: "detrás del nombre hay un cargo" } },
  honorific: { right: 94, words: { en: "a title stands before the name", es: "delante del nombre hay un tratamiento" } },
  plain: { right: 92, words: { en: "a capitalised name where persons stand", es: "un nombre con mayúsculas donde se espera una persona" } },
  surname: { right: 95, words: { en: "the surname of a person named before", es: "el apellido de una persona ya nombrada" } },
  gazetteer: { right: 95, words: { en: "in the list of places", es: "en la lista de lugares" } },
  "place-noun": { right: 88, words: { en: "a noun of places with its name", es: "un sustantivo de lugares con su nombre" } },
  in: { right: 83, words: { en: "a capitalised name behind a preposition of place", es: "un nombre con mayúscula tras una preposición de lugar" } },
  "condition-list": { right: 96, words: { en: "in the list of conditions", es: "en la lista de enfermedades" } },
  "condition-head": { right: 88, words: { en: "a head noun of conditions with its modifiers", es: "un sustantivo de enfermedades con sus complementos" } },
  "product-list": { right: 97, words: { en: "in the list of products", es: "en la lista de productos" } },
  "maker-vaccine": { right: 97, words: { en: "a maker's name before a product", es: "el nombre de un fabricante ante un producto" } },
  "named-product": { right: 95, words: { en: "a name beside a word for products", es: "un nombre junto a una palabra de productos" } },
  "programme-list": { right: 95, words: { en: "in the list of programmes", es: "en la lista de programas" } },
  "programme-head": { right: 74, words: { en: "a head noun of programmes with its modifiers", es: "un sustantivo de programas con sus complementos" } },
  "company-form": { right: UNMEASURED, words: { en: "a name before the legal form of a company", es: "un nombre ante la forma jurídica de una empresa" } },
  called: { right: UNMEASURED, words: { en: "called a body in the words beside it", es: "las palabras vecinas lo llaman organismo" } },
  predicate: { right: UNMEASURED, words: { en: "a name that does what only bodies do", es: "un nombre que hace lo que solo hacen los organismos" } },
  "condition-of": { right: UNMEASURED, words: { en: "a noun of conditions with what it is of", es: "un sustantivo de enfermedades con aquello de lo que es" } },
  "condition-ending": { right: UNMEASURED, words: { en: "a word with the ending of conditions", es: "una palabra con terminación de enfermedad" } },
  "place-in": { right: UNMEASURED, words: { en: "a capital named as a place", es: "una capital nombrada como lugar" } },
  "place-of": { right: UNMEASURED, words: { en: "a noun of places with the name behind it", es: "un sustantivo de lugares con el nombre detrás" } },
  house: { right: UNMEASURED, words: { en: "a noun of houses with the name of the person that it bears", es: "un sustantivo de casas con el nombre de la persona que lleva" } },
  list: { right: UNMEASURED, words: { en: "in a list with a place", es: "en una lista junto a un lugar" } },
  "named-vaccine": { right: UNMEASURED, words: { en: "a name before a word for vaccines", es: "un nombre junto a una palabra de vacunas" } },
  "vaccine-of": { right: UNMEASURED, words: { en: "a vaccine by what it protects against", es: "una vacuna por aquello contra lo que protege" } },
  "listed-product": { right: UNMEASURED, words: { en: "in a list behind a word for products", es: "en una lista tras una palabra de productos" } },
  "medicine-stem": { right: UNMEASURED, words: { en: "a word with the ending of medicines", es: "una palabra con terminación de medicamento" } },
  treating: { right: UNMEASURED, words: { en: "a name that is said to treat a condition", es: "un nombre del que se dice que trata una enfermedad" } },
  "programme-leader": { right: UNMEASURED, words: { en: "a name before a word for programmes", es: "un nombre ante una palabra de programas" } },
  "programme-named": { right: UNMEASURED, words: { en: "a name beside a word for programmes", es: "un nombre junto a una palabra de programas" } },
  "programme-called": { right: UNMEASURED, words: { en: "called a programme in the words beside it", es: "las palabras vecinas lo llaman programa" } },
  "programme-quoted": { right: UNMEASURED, words: { en: "a name in quotation marks beside a word for programmes", es: "un nombre entre comillas junto a una palabra de programas" } },
} as const satisfies Readonly<Record<string, NameRuleRow>>;

/** Why a stretch of tokens is taken for a name. */
export type NameRule = keyof typeof NAME_RULES;
