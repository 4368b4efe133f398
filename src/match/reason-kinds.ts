import type { Code } from "#model/codes/code.ts";

/**
 * Why two things are held to be one, or not. In `says`, {a} and {b} are the words of either thing; `against` is what the same ground
 * says where its weight is negative.
 */
export interface ReasonKindRow extends Code {
  readonly says: Code["label"];
  readonly against?: Code["label"];
  /** what the words are codes of; none where they are words of the sources */
  readonly of?: "kind" | "status" | "country" | "instrument" | "terms" | "figure";
}

const origin = "rapporteur";

export const reasonKinds = [
  // what every thing may have
  { code: "itself", origin, label: { en: "The same", es: "Lo mismo" }, says: { en: "it is the same thing: {a}", es: "es lo mismo: {a}" } },
  { code: "identifier", origin, label: { en: "Identifier", es: "Identificador" }, says: { en: "they share the identifier {a}", es: "comparten el identificador {a}" }, against: { en: "their identifiers differ: {a}, {b}", es: "sus identificadores difieren: {a}, {b}" } },
  { code: "kind", origin, of: "kind", label: { en: "Kind", es: "Clase" }, says: { en: "both are of the kind {a}", es: "ambos son de la clase {a}" }, against: { en: "their kinds differ: {a}, {b}", es: "son de clases distintas: {a}, {b}" } },
  { code: "country", origin, of: "country", label: { en: "Country", es: "País" }, says: { en: "the same country: {a}", es: "el mismo país: {a}" }, against: { en: "different countries: {a}, {b}", es: "países distintos: {a}, {b}" } },
  // names
  { code: "name", origin, label: { en: "Name", es: "Nombre" }, says: { en: "the same name: {a}, {b}", es: "el mismo nombre: {a}, {b}" }, against: { en: "the names differ: {a}, {b}", es: "los nombres difieren: {a}, {b}" } },
  { code: "spelling", origin, label: { en: "Spelling", es: "Grafía" }, says: { en: "one name in two spellings: {a}, {b}", es: "un nombre con dos grafías: {a}, {b}" } },
  { code: "word-order", origin, label: { en: "Word order", es: "Orden de las palabras" }, says: { en: "the same words in another order: {a}, {b}", es: "las mismas palabras en otro orden: {a}, {b}" }, against: { en: "the same words in another order: {a}, {b}", es: "las mismas palabras en otro orden: {a}, {b}" } },
  { code: "translation", origin, label: { en: "Translation", es: "Traducción" }, says: { en: "one name in two languages: {a}, {b}", es: "un nombre en dos lenguas: {a}, {b}" } },
  { code: "short-name", origin, label: { en: "Short name", es: "Nombre breve" }, says: { en: "one name is short for the other: {a}, {b}", es: "un nombre abrevia al otro: {a}, {b}" } },
  { code: "acronym", origin, label: { en: "Acronym", es: "Sigla" }, says: { en: "{a} and {b} have one acronym", es: "{a} y {b} tienen una misma sigla" } },
  { code: "known-body", origin, label: { en: "Known body", es: "Entidad conocida" }, says: { en: "both names are known for one body: {a}, {b}", es: "ambos nombres son de una entidad conocida: {a}, {b}" }, against: { en: "these are two known bodies: {a}, {b}", es: "son dos entidades conocidas: {a}, {b}" } },
  { code: "common-name", origin, label: { en: "Common name", es: "Nombre común" }, says: { en: "many bear this name: {a}", es: "muchos llevan este nombre: {a}" }, against: { en: "many bear this name: {a}", es: "muchos llevan este nombre: {a}" } },
  { code: "number", origin, label: { en: "Number in the name", es: "Número en el nombre" }, says: { en: "the same number in the name: {a}", es: "el mismo número en el nombre: {a}" }, against: { en: "the numbers in the names differ: {a}, {b}", es: "los números de los nombres difieren: {a}, {b}" } },
  // what is known of an entity
  { code: "position", origin, label: { en: "Position", es: "Cargo" }, says: { en: "the same position: {a}, {b}", es: "el mismo cargo: {a}, {b}" }, against: { en: "different positions: {a}, {b}", es: "cargos distintos: {a}, {b}" } },
  { code: "parent", origin, label: { en: "Parent body", es: "Entidad superior" }, says: { en: "both belong to {a}", es: "ambos pertenecen a {a}" }, against: { en: "they belong to different bodies: {a}, {b}", es: "pertenecen a entidades distintas: {a}, {b}" } },
  { code: "maker", origin, label: { en: "Maker", es: "Fabricante" }, says: { en: "the same maker: {a}", es: "el mismo fabricante: {a}" }, against: { en: "different makers: {a}, {b}", es: "fabricantes distintos: {a}, {b}" } },
  { code: "treats", origin, label: { en: "Use", es: "Uso" }, says: { en: "for the same condition: {a}", es: "para la misma enfermedad: {a}" }, against: { en: "for different conditions: {a}, {b}", es: "para enfermedades distintas: {a}, {b}" } },
  // activities
  { code: "pair", origin, of: "country", label: { en: "Countries", es: "Países" }, says: { en: "between the same countries: {a}", es: "entre los mismos países: {a}" }, against: { en: "between different countries: {a}, {b}", es: "entre países distintos: {a}, {b}" } },
  { code: "direction", origin, of: "country", label: { en: "Direction", es: "Sentido" }, says: { en: "the same side gives: {a}", es: "da la misma parte: {a}" }, against: { en: "different sides give: {a}, {b}", es: "dan partes distintas: {a}, {b}" } },
  { code: "date", origin, label: { en: "Date", es: "Fecha" }, says: { en: "the dates agree: {a}, {b}", es: "las fechas concuerdan: {a}, {b}" }, against: { en: "the dates are apart: {a}, {b}", es: "las fechas distan: {a}, {b}" } },
  { code: "participant", origin, label: { en: "Participant", es: "Participante" }, says: { en: "the same participant: {a}, {b}", es: "el mismo participante: {a}, {b}" }, against: { en: "none of the participants is the same: {a}, {b}", es: "ningún participante coincide: {a}, {b}" } },
  { code: "about", origin, label: { en: "Subject", es: "Objeto" }, says: { en: "the same subject: {a}, {b}", es: "el mismo objeto: {a}, {b}" }, against: { en: "different subjects: {a}, {b}", es: "objetos distintos: {a}, {b}" } },
  { code: "figure", origin, of: "figure", label: { en: "Figure", es: "Cifra" }, says: { en: "the same figure: {a}, {b}", es: "la misma cifra: {a}, {b}" }, against: { en: "the figures differ: {a}, {b}", es: "las cifras difieren: {a}, {b}" } },
  { code: "instrument", origin, of: "instrument", label: { en: "Paper", es: "Instrumento" }, says: { en: "the same kind of paper: {a}", es: "el mismo tipo de instrumento: {a}" }, against: { en: "different papers: {a}, {b}", es: "instrumentos distintos: {a}, {b}" } },
  { code: "terms", origin, of: "terms", label: { en: "Terms", es: "Condiciones" }, says: { en: "on the same terms: {a}", es: "en las mismas condiciones: {a}" }, against: { en: "on different terms: {a}, {b}", es: "en condiciones distintas: {a}, {b}" } },
  { code: "place", origin, label: { en: "Place", es: "Lugar" }, says: { en: "in the same place: {a}, {b}", es: "en el mismo lugar: {a}, {b}" }, against: { en: "in different places: {a}, {b}", es: "en lugares distintos: {a}, {b}" } },
  { code: "wording", origin, label: { en: "Wording", es: "Redacción" }, says: { en: "told in much the same words: {a}", es: "contado casi con las mismas palabras: {a}" } },
  { code: "rung", origin, of: "status", label: { en: "Rung", es: "Peldaño" }, says: { en: "on the same rung: {a}", es: "en el mismo peldaño: {a}" }, against: { en: "one is promised, the other done: {a}, {b}", es: "lo uno está prometido, lo otro hecho: {a}, {b}" } },
  { code: "sequence", origin, label: { en: "Sequence", es: "Sucesión" }, says: { en: "the one comes after the other: {a}, {b}", es: "lo uno viene después de lo otro: {a}, {b}" }, against: { en: "the order of the dates speaks against it: {a}, {b}", es: "el orden de las fechas habla en contra: {a}, {b}" } },
  { code: "falls-under", origin, label: { en: "Falls under", es: "Se enmarca en" }, says: { en: "the source says that it falls under it: {a}", es: "la fuente dice que se enmarca en ello: {a}" } },
  // reports
  { code: "text", origin, label: { en: "Text", es: "Texto" }, says: { en: "{a} of the shorter text stands in the other", es: "{a} del texto más corto está en el otro" }, against: { en: "only {a} of the shorter text stands in the other", es: "solo {a} del texto más corto está en el otro" } },
  { code: "facts", origin, label: { en: "Names, numbers and dates", es: "Nombres, cifras y fechas" }, says: { en: "{a} of the names, numbers, dates and countries are the same", es: "coinciden {a} de los nombres, cifras, fechas y países" }, against: { en: "only {a} of the names, numbers, dates and countries are the same", es: "solo coinciden {a} de los nombres, cifras, fechas y países" } },
  { code: "order", origin, label: { en: "Order", es: "Orden" }, says: { en: "{a} of them stand in the same order", es: "{a} de ellos están en el mismo orden" }, against: { en: "only {a} of them stand in the same order", es: "solo {a} de ellos están en el mismo orden" } },
  { code: "credit", origin, label: { en: "Credit", es: "Crédito" }, says: { en: "both are credited to {a}", es: "ambos se atribuyen a {a}" }, against: { en: "credited to different agencies: {a}, {b}", es: "atribuidos a agencias distintas: {a}, {b}" } },
  { code: "headline", origin, label: { en: "Headline", es: "Titular" }, says: { en: "the same headline: {a}", es: "el mismo titular: {a}" } },
] as const satisfies readonly ReasonKindRow[];

export type ReasonKind = (typeof reasonKinds)[number]["code"];
