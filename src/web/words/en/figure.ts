/** What stands around every figure. */
export const figure = {
  svg: "Download SVG",
  svgOf: "Download SVG: {{title}}",
  csv: "Download CSV",
  csvOf: "Download CSV: {{title}}",
  asTable_one: "As a table: {{count}} row",
  asTable_other: "As a table: {{count}} rows",
  tableOf: "Table: {{title}}",
} as const;
