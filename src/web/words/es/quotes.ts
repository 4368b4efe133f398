import type { Words } from "../words.ts";

export const quotes: Words["quotes"] = {
  text: "Texto de la fuente",
  legend: "Qué significan las marcas",
  letter: { activity: "A", actor: "Q", figure: "C", date: "F" },
  kind: { activity: "actividad", actor: "quién y qué", figure: "cifra", date: "fecha" },
  confidence: { label: "Seguridad de la lectura: {{word}}, {{dots}} de 4", one: "dudoso", two: "posible", three: "probable", four: "seguro" },
};
