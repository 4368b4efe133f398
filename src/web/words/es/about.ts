import type { Words } from "../words.ts";

export const about: Words["about"] = {
  kind: { country: "País", entity: "Entidad" },
  activities_one: "{{total}} actividad",
  activities_other: "{{total}} actividades",
  withCountries_one: "con {{count}} país",
  withCountries_other: "con {{count}} países",
  partners: "Contrapartes",
  countries: "Países de sus actividades",
  related: "Quién y qué forma parte",
  latest: "Últimas actividades",
  all_one: "la única del registro",
  all_other: "las {{total}} del registro",
  people: "Personas",
  bodies: "Organismos",
  none: "Ninguna actividad del registro nombra todavía a {{name}}.",
  owed: { owes: "A su cargo", due: "A su favor", rest: "Otros compromisos abiertos" },
};
