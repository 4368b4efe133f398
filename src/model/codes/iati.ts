import type { Code } from "./code.ts";

/** IATI ActivityStatus. */
export const iatiActivityStatuses = [
  { code: "1", label: { en: "Pipeline/identification", es: "En preparación/identificación" }, origin: "iati-2.03" },
  { code: "2", label: { en: "Implementation", es: "Ejecución" }, origin: "iati-2.03" },
  { code: "3", label: { en: "Finalisation", es: "Finalización" }, origin: "iati-2.03" },
  { code: "4", label: { en: "Closed", es: "Cerrada" }, origin: "iati-2.03" },
  { code: "5", label: { en: "Cancelled", es: "Cancelada" }, origin: "iati-2.03" },
  { code: "6", label: { en: "Suspended", es: "Suspendida" }, origin: "iati-2.03" },
] as const satisfies readonly Code[];

export type IatiActivityStatus = (typeof iatiActivityStatuses)[number]["code"];

/** IATI OrganisationRole. */
export const iatiOrganisationRoles = [
  { code: "1", label: { en: "Funding", es: "Financiadora" }, origin: "iati-2.03" },
  { code: "2", label: { en: "Accountable", es: "Responsable" }, origin: "iati-2.03" },
  { code: "3", label: { en: "Extending", es: "Otorgante" }, origin: "iati-2.03" },
  { code: "4", label: { en: "Implementing", es: "Ejecutora" }, origin: "iati-2.03" },
] as const satisfies readonly Code[];

export type IatiOrganisationRole = (typeof iatiOrganisationRoles)[number]["code"];

/** IATI OrganisationType. */
export const iatiOrganisationTypes = [
  { code: "10", label: { en: "Government", es: "Gobierno" }, origin: "iati-2.03" },
  { code: "11", label: { en: "Local Government", es: "Gobierno local" }, origin: "iati-2.03" },
  { code: "15", label: { en: "Other Public Sector", es: "Otro sector público" }, origin: "iati-2.03" },
  { code: "21", label: { en: "International NGO", es: "ONG internacional" }, origin: "iati-2.03" },
  { code: "22", label: { en: "National NGO", es: "ONG nacional" }, origin: "iati-2.03" },
  { code: "23", label: { en: "Regional NGO", es: "ONG regional" }, origin: "iati-2.03" },
  { code: "24", label: { en: "Partner Country based NGO", es: "ONG con sede en el país socio" }, origin: "iati-2.03" },
  { code: "30", label: { en: "Public Private Partnership", es: "Asociación público-privada" }, origin: "iati-2.03" },
  { code: "40", label: { en: "Multilateral", es: "Multilateral" }, origin: "iati-2.03" },
  { code: "60", label: { en: "Foundation", es: "Fundación" }, origin: "iati-2.03" },
  { code: "70", label: { en: "Private Sector", es: "Sector privado" }, origin: "iati-2.03" },
  { code: "71", label: { en: "Private Sector in Provider Country", es: "Sector privado en el país proveedor" }, origin: "iati-2.03" },
  { code: "72", label: { en: "Private Sector in Aid Recipient Country", es: "Sector privado en el país receptor" }, origin: "iati-2.03" },
  { code: "73", label: { en: "Private Sector in Third Country", es: "Sector privado en un tercer país" }, origin: "iati-2.03" },
  { code: "80", label: { en: "Academic, Training and Research", es: "Académica, de formación y de investigación" }, origin: "iati-2.03" },
  { code: "90", label: { en: "Other", es: "Otra" }, origin: "iati-2.03" },
] as const satisfies readonly Code[];

export type IatiOrganisationType = (typeof iatiOrganisationTypes)[number]["code"];

/** IATI ActivityDateType. */
export const iatiActivityDateTypes = [
  { code: "1", label: { en: "Planned start", es: "Inicio previsto" }, origin: "iati-2.03" },
  { code: "2", label: { en: "Actual start", es: "Inicio real" }, origin: "iati-2.03" },
  { code: "3", label: { en: "Planned end", es: "Fin previsto" }, origin: "iati-2.03" },
  { code: "4", label: { en: "Actual end", es: "Fin real" }, origin: "iati-2.03" },
] as const satisfies readonly Code[];

export type IatiActivityDateType = (typeof iatiActivityDateTypes)[number]["code"];

/** IATI TransactionType. */
export const iatiTransactionTypes = [
  { code: "1", label: { en: "Incoming Funds", es: "Fondos entrantes" }, origin: "iati-2.03" },
  { code: "2", label: { en: "Outgoing Commitment", es: "Compromiso saliente" }, origin: "iati-2.03" },
  { code: "3", label: { en: "Disbursement", es: "Desembolso" }, origin: "iati-2.03" },
  { code: "4", label: { en: "Expenditure", es: "Gasto" }, origin: "iati-2.03" },
  { code: "5", label: { en: "Interest Payment", es: "Pago de intereses" }, origin: "iati-2.03" },
  { code: "6", label: { en: "Loan Repayment", es: "Reembolso de préstamo" }, origin: "iati-2.03" },
  { code: "7", label: { en: "Reimbursement", es: "Reembolso" }, origin: "iati-2.03" },
  { code: "8", label: { en: "Purchase of Equity", es: "Compra de participaciones" }, origin: "iati-2.03" },
  { code: "9", label: { en: "Sale of Equity", es: "Venta de participaciones" }, origin: "iati-2.03" },
  { code: "10", label: { en: "Credit Guarantee", es: "Garantía de crédito" }, origin: "iati-2.03" },
  { code: "11", label: { en: "Incoming Commitment", es: "Compromiso entrante" }, origin: "iati-2.03" },
  { code: "12", label: { en: "Outgoing Pledge", es: "Promesa saliente" }, origin: "iati-2.03" },
  { code: "13", label: { en: "Incoming Pledge", es: "Promesa entrante" }, origin: "iati-2.03" },
] as const satisfies readonly Code[];

export type IatiTransactionType = (typeof iatiTransactionTypes)[number]["code"];

/** The rows of IATI DocumentCategory that the papers of cooperation fall under. */
export const iatiDocumentCategories = [
  { code: "A02", label: { en: "Objectives / Purpose of activity", es: "Objetivos o propósito de la actividad" }, origin: "iati-2.03" },
  { code: "A06", label: { en: "Summary information about contract", es: "Información resumida sobre el contrato" }, origin: "iati-2.03" },
  { code: "A07", label: { en: "Review of project performance and evaluation", es: "Examen del desempeño y evaluación del proyecto" }, origin: "iati-2.03" },
  { code: "A08", label: { en: "Results, outcomes and outputs", es: "Resultados, efectos y productos" }, origin: "iati-2.03" },
  { code: "A09", label: { en: "Memorandum of understanding (If agreed by all parties)", es: "Memorando de entendimiento (si lo acordaron todas las partes)" }, origin: "iati-2.03" },
  { code: "A11", label: { en: "Contract", es: "Contrato" }, origin: "iati-2.03" },
  { code: "A12", label: { en: "Activity web page", es: "Página web de la actividad" }, origin: "iati-2.03" },
  { code: "B01", label: { en: "Annual report", es: "Informe anual" }, origin: "iati-2.03" },
  { code: "B03", label: { en: "Country strategy paper", es: "Documento de estrategia del país" }, origin: "iati-2.03" },
  { code: "B13", label: { en: "Country-level Memorandum of Understanding", es: "Memorando de entendimiento a nivel de país" }, origin: "iati-2.03" },
  { code: "B17", label: { en: "Country/Region web page", es: "Página web del país o la región" }, origin: "iati-2.03" },
  { code: "B18", label: { en: "Sector web page", es: "Página web del sector" }, origin: "iati-2.03" },
] as const satisfies readonly Code[];

export type IatiDocumentCategory = (typeof iatiDocumentCategories)[number]["code"];

/** IATI CollaborationType, as the DAC has it. It has no code for South-South cooperation. */
export const iatiCollaborationTypes = [
  { code: "1", label: { en: "Bilateral", es: "Bilateral" }, origin: "iati-2.03" },
  { code: "2", label: { en: "Multilateral (inflows)", es: "Multilateral (entradas)" }, origin: "iati-2.03" },
  { code: "3", label: { en: "Bilateral, core contributions to NGOs and other private bodies / PPPs", es: "Bilateral, contribuciones básicas a ONG y otras entidades privadas o asociaciones público-privadas" }, origin: "iati-2.03" },
  { code: "4", label: { en: "Multilateral outflows", es: "Salidas multilaterales" }, origin: "iati-2.03" },
  { code: "6", label: { en: "Private Sector Outflows", es: "Salidas del sector privado" }, origin: "iati-2.03" },
  { code: "7", label: { en: "Bilateral, ex-post reporting on NGOs’ activities funded through core contributions", es: "Bilateral, notificación a posteriori de actividades de ONG financiadas con contribuciones básicas" }, origin: "iati-2.03" },
  { code: "8", label: { en: "Bilateral, triangular co-operation", es: "Bilateral, cooperación triangular" }, origin: "iati-2.03" },
] as const satisfies readonly Code[];

export type IatiCollaborationType = (typeof iatiCollaborationTypes)[number]["code"];

/** IATI RelatedActivityType. An umbrella agreement is the parent of what falls under it. */
export const iatiRelatedActivityTypes = [
  { code: "1", label: { en: "Parent", es: "Principal" }, origin: "iati-2.03" },
  { code: "2", label: { en: "Child", es: "Dependiente" }, origin: "iati-2.03" },
  { code: "3", label: { en: "Sibling", es: "Hermana" }, origin: "iati-2.03" },
  { code: "4", label: { en: "Co-funded", es: "Cofinanciada" }, origin: "iati-2.03" },
  { code: "5", label: { en: "Third Party", es: "De un tercero" }, origin: "iati-2.03" },
] as const satisfies readonly Code[];

export type IatiRelatedActivityType = (typeof iatiRelatedActivityTypes)[number]["code"];
