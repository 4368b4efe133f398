import { pairsOf } from "../table.ts";

const IRREGULAR = pairsOf(`people person children child men man women woman feet foot teeth tooth mice mouse lives life wives wife knives knife halves half leaves leaf data datum
  criteria criterion viruses virus buses bus campuses campus bonuses bonus censuses census crises crisis analyses analysis diagnoses diagnosis prostheses prosthesis
  theses thesis bases base midwives midwife gases gas lenses lens series series species species news news staff staff personnel personnel aircraft aircraft
  tomatoes tomato potatoes potato heroes hero memoranda memorandum movies movie ties tie pies pie cookies cookie calories calorie selfies selfie
  salesmen salesman servicemen serviceman policemen policeman fishermen fisherman servicewomen servicewoman businessmen businessman`);

/** The singular of an English noun: "facilities" → "facility", "doses" → "dose"; a singular stays as it is. */
export function singular(noun: string): string {
  const known = IRREGULAR.get(noun.toLowerCase());
  if (known) return known;
  if (!/s$/i.test(noun) || /(?:ss|us|is)$/i.test(noun) || noun.length < 4) return noun;
  if (/[^aeiou]ies$/i.test(noun)) return `${noun.slice(0, -3)}y`;
  if (/(?:sses|shes|ches|xes|zzes)$/i.test(noun)) return noun.slice(0, -2);
  return noun.slice(0, -1);
}
