/** What the pages on a country, a body, a person, a product say. */
export const about = {
  kind: { country: "Country", entity: "Entity" },
  activities_one: "{{total}} activity",
  activities_other: "{{total}} activities",
  withCountries_one: "with {{count}} country",
  withCountries_other: "with {{count}} countries",
  partners: "Partners",
  countries: "Countries of its activities",
  related: "Who and what belongs to it",
  latest: "Latest activities",
  all_one: "the one in the register",
  all_other: "all {{total}} in the register",
  people: "People",
  bodies: "Bodies",
  none: "No activity in the register names {{name}} yet.",
  owed: { owes: "Owed by it", due: "Due to it", rest: "Other open commitments" },
} as const;
