import type { EntityKind } from "#model/codes/entity-kinds.ts";
import type { CountryCode, Mention } from "../layers.ts";

/** A phrase of the gazetteer. `id` is the same for all names of one thing. */
export interface Known {
  readonly kind: EntityKind;
  readonly form: Mention["form"];
  readonly id: string;
  readonly country?: CountryCode;
  /** the phrase must stand in capitals throughout: "WHO" is no "who" */
  readonly upper?: boolean;
  /** also another word: a given name, a surname, a city */
  readonly doubtful?: boolean;
  /** too doubtful to stand where nothing else in the text names the country */
  readonly supported?: boolean;
  /** stands in lower case too: "caribeña", "the Caribbean nation" */
  readonly lower?: boolean;
  /** the seat of a government: "the Kremlin" */
  readonly seat?: boolean;
  /** first half of a hyphenated adjective: "Sino" */
  readonly prefix?: boolean;
  /** further countries that share the form: "Dominican" */
  readonly others?: readonly CountryCode[];
}
