import * as codes from "../src/model/codes/index.ts";

interface Row {
  readonly code: string;
  readonly label: codes.Label;
  readonly definition?: codes.Label;
  readonly mapping?: Readonly<Record<string, string | null | readonly string[]>>;
}

interface Section {
  readonly title: string;
  readonly file: string;
  readonly about: string;
  readonly rows: readonly Row[];
}

const sections: readonly Section[] = [
  { title: "Activity kinds", file: "activity-kinds", about: "What two sides do together.", rows: codes.activityKinds },
  { title: "Statuses", file: "statuses", about: "How far a matter has come by the words of the text: a ladder, and two ends (`suspended`, `cancelled`).", rows: codes.statuses },
  { title: "Roles", file: "roles", about: "What a participant is to an activity. A dash: not reported to IATI as a participating organisation.", rows: codes.roles },
  { title: "Instruments", file: "instruments", about: "What kind of paper an agreement is. For TUFF a signed memorandum is a pledge, a signed treaty a commitment.", rows: codes.instruments },
  { title: "Terms", file: "terms", about: "On what terms something is provided.", rows: codes.terms },
  { title: "Entity kinds", file: "entity-kinds", about: "What a text can name.", rows: codes.entityKinds },
  { title: "Relation kinds", file: "relation-kinds", about: "How two entities stand to each other.", rows: codes.relationKinds },
  { title: "Qualifiers", file: "qualifiers", about: "How exact a figure is.", rows: codes.qualifiers },
  { title: "Credit roles", file: "credit-roles", about: "Who stands behind a text besides its publisher.", rows: codes.creditRoles },
  { title: "CRS purposes", file: "crs-purposes", about: "OECD purpose codes of health, population, and their neighbours; the targets they serve are our own choice.", rows: codes.crsPurposes },
  { title: "CRS sectors", file: "crs-purposes", about: "Their three-digit sectors.", rows: codes.crsSectors },
  { title: "SDG targets", file: "sdg-targets", about: "In short words of our own.", rows: codes.sdgTargets },
  { title: "TOSSD modalities", file: "tossd-modalities", about: "How support is given.", rows: codes.tossdModalities },
  { title: "TOSSD frameworks", file: "tossd-modalities", about: "In what form of cooperation.", rows: codes.tossdFrameworks },
  { title: "DAC types of aid", file: "dac", about: "IATI `default-aid-type`.", rows: codes.aidTypes },
  { title: "DAC types of finance", file: "dac", about: "IATI `default-finance-type`.", rows: codes.financeTypes },
  { title: "DAC types of flow", file: "dac", about: "IATI `default-flow-type`. South-South cooperation is not ODA.", rows: codes.flowTypes },
  { title: "IATI activity statuses", file: "iati", about: "`activity-status`.", rows: codes.iatiActivityStatuses },
  { title: "IATI organisation roles", file: "iati", about: "`participating-org/@role`.", rows: codes.iatiOrganisationRoles },
  { title: "IATI organisation types", file: "iati", about: "`participating-org/@type`.", rows: codes.iatiOrganisationTypes },
  { title: "IATI activity date types", file: "iati", about: "`activity-date/@type`.", rows: codes.iatiActivityDateTypes },
  { title: "IATI transaction types", file: "iati", about: "`transaction-type`.", rows: codes.iatiTransactionTypes },
  { title: "IATI document categories", file: "iati", about: "`document-link/category`, the ones that papers of cooperation fall under.", rows: codes.iatiDocumentCategories },
  { title: "IATI collaboration types", file: "iati", about: "`collaboration-type`; there is none for South-South cooperation.", rows: codes.iatiCollaborationTypes },
  { title: "IATI related activity types", file: "iati", about: "`related-activity/@type`.", rows: codes.iatiRelatedActivityTypes },
  { title: "TUFF statuses", file: "tuff", about: "AidData's.", rows: codes.tuffStatuses },
  { title: "TUFF flow types", file: "tuff", about: "AidData's.", rows: codes.tuffFlowTypes },
  { title: "Regions", file: "regions", about: "Continents and subregions of the United Nations' M49, and other regions in daily use.", rows: codes.regions },
  { title: "Countries", file: "countries", about: "ISO 3166-1 and Kosovo. Each also has official and other names, adjectives, demonyms, capitals, seats of government and nicknames in both languages, the ambiguous ones marked.", rows: codes.countries },
  { title: "Former countries", file: "historic-countries", about: "ISO 3166-3.", rows: codes.historicCountries },
  { title: "Currencies", file: "currencies", about: "ISO 4217, and withdrawn codes that older texts use. Each also has the words and signs that texts use.", rows: codes.currencies },
];

const cell = (value: string | null | readonly string[] | undefined): string =>
  value === null || value === undefined || value.length === 0 ? "–" : [value].flat().join(", ").replaceAll("|", "\\|");

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const tableOf = (rows: readonly Row[]): string => {
  const mappings = Object.keys(rows[0]?.mapping ?? {});
  const defined = rows.some((row) => row.definition !== undefined);
  const head = ["code", "English", "Spanish", ...(defined ? ["meaning"] : []), ...mappings];
  const body = rows.map((row) => line([`\`${row.code}\``, cell(row.label.en), cell(row.label.es), ...(defined ? [cell(row.definition?.en)] : []), ...mappings.map((field) => cell(row.mapping?.[field]))]));
  return [line(head), line(head.map(() => "---")), ...body].join("\n");
};

const section = ({ title, file, about, rows }: Section): string =>
  `## ${title}\n\n${about} ${rows.length} rows, in [\`${file}.ts\`](../../src/model/codes/${file}.ts).\n\n${tableOf(rows)}\n`;

const originsTable = (): string => {
  const body = codes.origins.map((row) => line([`\`${row.code}\``, row.url === null ? row.label.en : `[${row.label.en}](${row.url})`, row.publisher]));
  return [line(["origin", "list", "publisher"]), line(["---", "---", "---"]), ...body].join("\n");
};

/** The reference page of all tables, in Markdown. */
export const codesReference = (): string => `# Codes

<!-- Written by scripts/codes-reference.ts from src/model/codes; do not edit by hand. -->

Every closed vocabulary of Rapporteur is a table in \`src/model/codes\`, one a file. Each row has a code, a label in English and in Spanish, the
list that it comes from, and what it becomes in other standards.

## Origins

${originsTable()}

${sections.map(section).join("\n")}`;
