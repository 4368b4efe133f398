import type { Words } from "../words.ts";

export const whole: Words["whole"] = {
  asTable: "La tabla dice lo mismo.",
  source_one: "Fuente: el registro de Rapporteur, {{day}}, {{count}} actividad.",
  source_other: "Fuente: el registro de Rapporteur, {{day}}, {{count}} actividades.",
  undated: "sin fecha",
  said: "se habló de ello",
  saidOn: "se habló de ello: {{day}}",
  untitled: "Fuente sin título",
  years: "{{from}}–{{to}}",
  mostActive: "los {{shown}} más activos de {{total}}",
  column: { activity: "Actividad", when: "Cuándo", status: "Estado", sources: "Fuentes independientes / todas", figure: "Cifra", of: "De", asOf: "A fecha de" },
  shape: { day: "en un día", period: "durante un tiempo", rough: "día no conocido con exactitud", said: "sin fecha propia: cuándo se habló de ello" },
  timeline: {
    title: "{{of}}, por tipo y tiempo",
    latest: "Las {{shown}} actividades más recientes de {{total}}.",
    undated_one: "{{count}} actividad sin fecha figura solo en la tabla.",
    undated_other: "{{count}} actividades sin fecha figuran solo en la tabla.",
  },
  figures: { title: "Cifras", latest: "las {{shown}} más recientes de {{total}}" },
  notes: { title: "Notas", further_one: "{{count}} nota más", further_other: "{{count}} notas más" },
  sources: {
    title: "Fuentes",
    count_one: "{{count}} fuente, {{independent}}",
    count_other: "{{count}} fuentes, {{independent}}",
    independent_one: "{{count}} independiente",
    independent_other: "{{count}} independientes",
    same: "La misma información",
    more_one: "y {{count}} información más",
    more_other: "y {{count}} informaciones más",
  },
  commitment: { owes: "a cargo de {{giver}}", owesTo: "a cargo de {{giver}}, para {{getter}}", due: "vence" },
};
