import type { Code } from "./code.ts";

/** DAC types of aid, IATI AidType vocabulary 1. */
export const aidTypes = [
  { code: "A01", label: { en: "General budget support", es: "Apoyo presupuestario general" }, origin: "oecd-aid-type" },
  { code: "A02", label: { en: "Sector budget support", es: "Apoyo presupuestario sectorial" }, origin: "oecd-aid-type" },
  { code: "B01", label: { en: "Core support to NGOs, other private bodies, PPPs and research institutes", es: "Apoyo básico a ONG, otras entidades privadas, asociaciones público-privadas e institutos de investigación" }, origin: "oecd-aid-type" },
  { code: "B021", label: { en: "Core contributions to multilateral institutions", es: "Contribuciones básicas a instituciones multilaterales" }, origin: "oecd-aid-type" },
  { code: "B022", label: { en: "Core contributions to global funds", es: "Contribuciones básicas a fondos mundiales" }, origin: "oecd-aid-type" },
  { code: "B03", label: { en: "Contributions to specific-purpose programmes and funds managed by implementing partners", es: "Contribuciones a programas y fondos con fines específicos gestionados por socios ejecutores" }, origin: "oecd-aid-type" },
  { code: "B04", label: { en: "Basket funds/pooled funding", es: "Fondos comunes" }, origin: "oecd-aid-type" },
  { code: "C01", label: { en: "Project-type interventions", es: "Intervenciones de tipo proyecto" }, origin: "oecd-aid-type" },
  { code: "D01", label: { en: "Donor country personnel", es: "Personal del país donante" }, origin: "oecd-aid-type" },
  { code: "D02", label: { en: "Other technical assistance", es: "Otra asistencia técnica" }, origin: "oecd-aid-type" },
  { code: "E01", label: { en: "Scholarships/training in donor country", es: "Becas o formación en el país donante" }, origin: "oecd-aid-type" },
  { code: "E02", label: { en: "Imputed student costs", es: "Costos imputados de estudiantes" }, origin: "oecd-aid-type" },
  { code: "F01", label: { en: "Debt relief", es: "Alivio de la deuda" }, origin: "oecd-aid-type" },
  { code: "G01", label: { en: "Administrative costs not included elsewhere", es: "Gastos administrativos no incluidos en otras partidas" }, origin: "oecd-aid-type" },
] as const satisfies readonly Code[];

export type AidType = (typeof aidTypes)[number]["code"];

/** DAC types of finance, IATI FinanceType: the ones that terms of cooperation map to. */
export const financeTypes = [
  { code: "110", label: { en: "Standard grant", es: "Donación ordinaria" }, origin: "oecd-finance-type" },
  { code: "210", label: { en: "Interest subsidy", es: "Subvención de intereses" }, origin: "oecd-finance-type" },
  { code: "421", label: { en: "Standard loan", es: "Préstamo ordinario" }, origin: "oecd-finance-type" },
  { code: "422", label: { en: "Reimbursable grant", es: "Donación reembolsable" }, origin: "oecd-finance-type" },
  { code: "510", label: { en: "Common equity", es: "Acciones ordinarias" }, origin: "oecd-finance-type" },
  { code: "610", label: { en: "Debt forgiveness: ODA claims (P)", es: "Condonación de deuda: créditos de AOD (principal)" }, origin: "oecd-finance-type" },
  { code: "620", label: { en: "Debt rescheduling: ODA claims (P)", es: "Reprogramación de deuda: créditos de AOD (principal)" }, origin: "oecd-finance-type" },
  { code: "1100", label: { en: "Guarantees/insurance", es: "Garantías o seguros" }, origin: "oecd-finance-type" },
] as const satisfies readonly Code[];

export type FinanceType = (typeof financeTypes)[number]["code"];

/** DAC types of flow, IATI FlowType, without the withdrawn 20 and 35. South-South cooperation is not ODA. */
export const flowTypes = [
  { code: "10", label: { en: "ODA", es: "AOD" }, origin: "oecd-flow-type" },
  { code: "21", label: { en: "Non-export credit OOF", es: "Otros flujos oficiales distintos de créditos a la exportación" }, origin: "oecd-flow-type" },
  { code: "22", label: { en: "Officially supported export credits", es: "Créditos a la exportación con apoyo oficial" }, origin: "oecd-flow-type" },
  { code: "30", label: { en: "Private Development Finance", es: "Financiación privada para el desarrollo" }, origin: "oecd-flow-type" },
  { code: "36", label: { en: "Private Foreign Direct Investment", es: "Inversión extranjera directa privada" }, origin: "oecd-flow-type" },
  { code: "37", label: { en: "Other Private flows at market terms", es: "Otros flujos privados en condiciones de mercado" }, origin: "oecd-flow-type" },
  { code: "40", label: { en: "Non flow", es: "Sin flujo" }, origin: "oecd-flow-type" },
  { code: "50", label: { en: "Other flows", es: "Otros flujos" }, origin: "oecd-flow-type" },
] as const satisfies readonly Code[];

export type FlowType = (typeof flowTypes)[number]["code"];
