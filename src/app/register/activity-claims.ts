import type { Claim, FigureValue } from "#model/claim.ts";
import type { Activity, Figure, Reading } from "#model/reading.ts";
import type { ClaimMaker, Said } from "./claim-maker.ts";
import { countriesOf } from "./countries-of.ts";

export const figureValue = ({ value, max, qualifier, unit, date }: Figure): FigureValue => ({
  value, unit, ...(max === undefined ? {} : { max }), ...(qualifier === undefined ? {} : { qualifier }), ...(date === undefined ? {} : { date: date.edtf }),
});

const codesOf = (reading: Reading, entity: string): readonly string[] => {
  const own = reading.entities.find(({ id }) => id === entity)?.code;
  return [...(own === undefined ? [] : [own]), ...countriesOf(reading, entity).map(({ code }) => code)];
};

/** A speaker is party to the deal who takes part in it, or stands for a country that does. */
function isParty(reading: Reading, { participants }: Activity, speaker: string): boolean {
  if (participants.some(({ entity }) => entity === speaker)) return true;
  const sides = new Set(participants.flatMap(({ entity }) => codesOf(reading, entity)));
  return codesOf(reading, speaker).some((code) => sides.has(code));
}

function saidOf(reading: Reading, activity: Activity, { reference }: ClaimMaker): Said {
  const speaker = reference(activity.assertedBy?.entity);
  const confidence = activity.confidence === undefined ? {} : { confidence: activity.confidence.value };
  if (!speaker) return confidence;
  return { saidBy: { name: speaker.name, entry: speaker.entry }, party: isParty(reading, activity, activity.assertedBy!.entity), ...confidence };
}

/** Participants in their roles, and the countries for which those stand that are none. */
function sides(reading: Reading, { participants }: Activity, { maker: { claim, reference }, said }: Making): readonly Claim[] {
  return participants.flatMap(({ entity, role, quote }) => {
    const who = reference(entity);
    if (!who) return [];
    const lands = who.code === undefined ? countriesOf(reading, entity) : [];
    return [claim("participant", { ...who, role }, { ...said, quote }), ...lands.map(({ code, quote: words }) => claim("country", code, { ...said, quote: words }))];
  });
}

interface Making {
  readonly maker: ClaimMaker;
  readonly said: Said;
}

/** What the words that assert it say of it in codes. */
function coded({ trigger, instrument, terms, purpose }: Activity, { maker: { claim }, said }: Making): readonly Claim[] {
  const at = { ...said, quote: trigger };
  return [
    ...(instrument === undefined ? [] : [claim("instrument", instrument, at)]),
    ...(terms === undefined ? [] : [claim("terms", terms, at)]),
    ...(purpose === undefined ? [] : [claim("purpose", purpose, at)]),
  ];
}

const distinct = (claims: readonly Claim[]): readonly Claim[] => [...new Map(claims.map((one) => [one.id, one])).values()];

/** Everything that a reading says of one of its activities. The status rests on the whole sentence, by which the entry is called. */
export function activityClaims(reading: Reading, activity: Activity, maker: ClaimMaker): readonly Claim[] {
  const making: Making = { maker, said: saidOf(reading, activity, maker) };
  const { claim, reference } = maker;
  const { said } = making;
  const [place, about] = [reference(activity.place?.entity), activity.about ?? []];
  return distinct([
    claim("status", activity.status, { ...said, quote: activity.quote }),
    ...sides(reading, activity, making),
    ...(activity.date ? [claim("date", activity.date.edtf, { ...said, quote: activity.date.quote })] : []),
    ...(place && activity.place ? [claim("place", place, { ...said, quote: activity.place.quote })] : []),
    ...about.flatMap(({ entity, quote }) => {
      const what = reference(entity);
      return what ? [claim("about", what, { ...said, quote })] : [];
    }),
    ...coded(activity, making),
    ...reading.figures.filter(({ of }) => of === activity.id).map((figure) => claim("figure", figureValue(figure), { ...said, quote: figure.quote })),
  ]);
}
