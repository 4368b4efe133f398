import type { Words } from "../words.ts";

export const atlas: Words["atlas"] = {
  title: "Atlas",
  titleOf: "Atlas: {{view}}",
  views: "Maneras de ver el conjunto",
  view: { map: "Mapa", network: "Red", timeline: "Cronología", figures: "Cifras" },
  lead: {
    map: "Quién trabaja con quién: un arco por cada par de países, tanto más ancho cuantas más actividades.",
    network: "A través de quién: los organismos y los países en cuyas actividades participan.",
    timeline: "Cuándo: las actividades según el año en que empiezan, una línea por tipo.",
    figures: "Cuánto: lo que cuentan las fuentes a lo largo del tiempo, cada cifra con sus palabras.",
  },
  filter: {
    label: "Qué se dibuja", kind: "Tipo", status: "Estado", from: "Desde", to: "Hasta", all: "Mostrar todo",
    any: { kind: "Todos los tipos", status: "Todos los estados", from: "Primer año", to: "Último año" },
  },
  years: { from: "desde {{from}}", to: "hasta {{to}}", both: "{{from}}–{{to}}" },
  source: "Fuente: el registro de Rapporteur, {{day}}.",
  asTable: "La tabla dice lo mismo.",
  nothing: { narrow: "El registro no tiene nada de esto. Puede haber más en otro año o de otro tipo.", yet: "El registro está vacío. En cuanto se añadan fuentes y se acepten sus borradores, el mapa se dibuja solo.", add: "Añadir una fuente" },
  column: { pair: "Par", count: "Actividades", open: "Abiertas", mostly: "Sobre todo", body: "Organismo", country: "Países", all: "Actividades", year: "Año", kind: "Tipo", figure: "Cifra", asOf: "A fecha de", words: "En palabras de la fuente", source: "Fuente", value: "Valor" },
  map: {
    title: "Actividades entre países",
    caption: "Una actividad de tres países cuenta para cada dos de ellos.",
    drawn: "Se dibujan los {{drawn}} pares más activos de {{total}}.",
    counted_one: "{{count}} actividad de {{pairs}} pares.",
    counted_other: "{{activities}} actividades de {{pairs}} pares.",
    outlines: "Contornos: Natural Earth; nada dicen sobre a quién pertenece un lugar.",
    scale_one: "{{count}} actividad",
    scale_other: "{{count}} actividades",
  },
};
