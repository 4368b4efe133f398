import type { Words } from "../words.ts";

export const figure: Words["figure"] = {
  svg: "Descargar SVG",
  svgOf: "Descargar SVG: {{title}}",
  csv: "Descargar CSV",
  csvOf: "Descargar CSV: {{title}}",
  asTable_one: "En tabla: {{count}} fila",
  asTable_other: "En tabla: {{count}} filas",
  tableOf: "Tabla: {{title}}",
};
