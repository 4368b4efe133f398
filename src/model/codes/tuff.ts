import type { Code } from "./code.ts";

/** The statuses of AidData's TUFF method. "Vague" pipeline records hold what nobody has promised yet. */
export const tuffStatuses = [
  { code: "Pipeline: Vague", label: { en: "Pipeline: vague", es: "En preparación: impreciso" }, origin: "tuff" },
  { code: "Pipeline: Pledge", label: { en: "Pipeline: pledge", es: "En preparación: promesa" }, origin: "tuff" },
  { code: "Pipeline: Commitment", label: { en: "Pipeline: commitment", es: "En preparación: compromiso" }, origin: "tuff" },
  { code: "Implementation", label: { en: "Implementation", es: "Ejecución" }, origin: "tuff" },
  { code: "Completion", label: { en: "Completion", es: "Terminación" }, origin: "tuff" },
  { code: "Suspended", label: { en: "Suspended", es: "Suspendido" }, origin: "tuff" },
  { code: "Cancelled", label: { en: "Cancelled", es: "Cancelado" }, origin: "tuff" },
] as const satisfies readonly Code[];

export type TuffStatus = (typeof tuffStatuses)[number]["code"];

/** The flow types of AidData's TUFF method that health cooperation meets. */
export const tuffFlowTypes = [
  { code: "Grant", label: { en: "Grant", es: "Donación" }, origin: "tuff" },
  { code: "Loan", label: { en: "Loan", es: "Préstamo" }, origin: "tuff" },
  { code: "Free-standing technical assistance", label: { en: "Free-standing technical assistance", es: "Asistencia técnica independiente" }, origin: "tuff" },
  { code: "Scholarships/training in the donor country", label: { en: "Scholarships or training in the donor country", es: "Becas o formación en el país donante" }, origin: "tuff" },
  { code: "Debt forgiveness", label: { en: "Debt forgiveness", es: "Condonación de deuda" }, origin: "tuff" },
  { code: "Debt rescheduling", label: { en: "Debt rescheduling", es: "Reprogramación de deuda" }, origin: "tuff" },
  { code: "Export credits", label: { en: "Export credits", es: "Créditos a la exportación" }, origin: "tuff" },
  { code: "Joint Venture with Recipient", label: { en: "Joint venture with the recipient", es: "Empresa conjunta con el receptor" }, origin: "tuff" },
  { code: "Foreign Direct Investment", label: { en: "Foreign direct investment", es: "Inversión extranjera directa" }, origin: "tuff" },
  { code: "Vague TBD", label: { en: "Vague, to be determined", es: "Impreciso, por determinar" }, origin: "tuff" },
] as const satisfies readonly Code[];

export type TuffFlowType = (typeof tuffFlowTypes)[number]["code"];
