import type { Claim } from "#model/claim.ts";
import { statuses, type Status } from "#model/codes/statuses.ts";
import { figureWords } from "../parts/figure-words.ts";
import type { Format } from "../parts/use-format.ts";
import type { RoomDraft } from "./marks-of.ts";

type Participant = Extract<Claim, { readonly property: "participant" }>;

const isParticipant = (claim: Claim): claim is Participant => claim.property === "participant";
const nameOf = ({ value: { code, name } }: Participant, { country }: Format): string => (code === undefined ? name : country(code));

/** A draft's status in words, null where it is none of an activity. */
export function statusOf({ claims }: RoomDraft): Status | null {
  const [status] = claims.flatMap((one) => (one.property === "status" ? [one.value] : []));
  return status ?? null;
}

export const statusWords = (status: Status, { label }: Format): string => label(statuses.find(({ code }) => code === status)!.label);

/** Who gives to whom, or who does it together: "Cuba → Cambodia", "Peru – Ghana"; a name for an entity. */
export function partiesOf({ claims }: RoomDraft, format: Format): string {
  const all = claims.filter(isParticipant);
  const of = (...roles: readonly string[]): readonly string[] => all.filter(({ value: { role } }) => roles.includes(role)).map((one) => nameOf(one, format));
  const [from, to] = [of("provider"), of("recipient")];
  if (from.length + to.length > 0) return [from.join(", "), to.join(", ")].filter(Boolean).join(" → ");
  const together = all.map((one) => nameOf(one, format));
  if (together.length > 0) return together.slice(0, 4).join(" – ");
  const named = claims.find(({ property }) => property === "name");
  return named?.property === "name" ? named.value : "";
}

/** What else tells it from others: its figures. */
export const figuresOf = ({ claims }: RoomDraft, format: Format): string => claims.flatMap((one) => (one.property === "figure" ? [figureWords(one.value, format)] : [])).join(", ");
