import type { Code } from "./code.ts";
import type { AidType } from "./dac.ts";
import type { TossdModality } from "./tossd-modalities.ts";
import type { TuffFlowType } from "./tuff.ts";

/**
 * Each field of `mapping` lists the foreign codes that fit, the usual one first, and none where the kind is outside that standard: `tossd`
 * the modalities, those for South-South providers before the others; `aidType` the DAC types of aid in IATI; `tuff` AidData's flow types, the
 * first where the terms (`terms`) do not say otherwise.
 */
export interface ActivityKindRow extends Code {
  readonly definition: { readonly en: string; readonly es: string };
  readonly mapping: { readonly tossd: readonly TossdModality[]; readonly aidType: readonly AidType[]; readonly tuff: readonly TuffFlowType[] };
}

/** What two sides do together. */
export const activityKinds = [
  { code: "meeting", label: { en: "Meeting", es: "Encuentro" }, origin: "rapporteur", definition: { en: "visits, talks, negotiations as an event, ceremonies, summits", es: "visitas, conversaciones, negociaciones como acto, ceremonias, cumbres" }, mapping: { tossd: [], aidType: [], tuff: [] } },
  { code: "agreement", label: { en: "Agreement", es: "Acuerdo" }, origin: "rapporteur", definition: { en: "memoranda, treaties, protocols, contracts, letters of intent", es: "memorandos, tratados, protocolos, contratos, cartas de intención" }, mapping: { tossd: [], aidType: [], tuff: [] } },
  { code: "deployment", label: { en: "Deployment of health workers", es: "Envío de personal de salud" }, origin: "rapporteur", definition: { en: "health workers sent", es: "personal de salud enviado" }, mapping: { tossd: ["D011", "D012", "D01"], aidType: ["D01"], tuff: ["Free-standing technical assistance"] } },
  { code: "training", label: { en: "Training", es: "Formación" }, origin: "rapporteur", definition: { en: "courses, scholarships, degrees", es: "cursos, becas, carreras" }, mapping: { tossd: ["D021", "E01", "E02", "D02"], aidType: ["D02", "E01", "E02"], tuff: ["Free-standing technical assistance", "Scholarships/training in the donor country"] } },
  { code: "expert-exchange", label: { en: "Exchange of experts", es: "Intercambio de expertos" }, origin: "rapporteur", definition: { en: "scientists, academics, officials exchanged", es: "intercambio de científicos, académicos, funcionarios" }, mapping: { tossd: ["D011", "D012", "D01"], aidType: ["D01", "D02"], tuff: ["Free-standing technical assistance"] } },
  { code: "research", label: { en: "Joint research", es: "Investigación conjunta" }, origin: "rapporteur", definition: { en: "joint research, clinical trials, development", es: "investigación conjunta, ensayos clínicos, desarrollo" }, mapping: { tossd: ["K01", "K011", "K012", "K02"], aidType: ["D02"], tuff: ["Free-standing technical assistance", "Joint Venture with Recipient"] } },
  { code: "technology-transfer", label: { en: "Technology transfer", es: "Transferencia de tecnología" }, origin: "rapporteur", definition: { en: "know-how, licences, local production", es: "conocimientos, licencias, producción local" }, mapping: { tossd: ["K01", "K011", "K012", "K02", "D02"], aidType: ["D02"], tuff: ["Free-standing technical assistance", "Joint Venture with Recipient"] } },
  { code: "supply", label: { en: "Supply", es: "Suministro" }, origin: "rapporteur", definition: { en: "medicines, vaccines, equipment sold or given", es: "medicamentos, vacunas, equipos vendidos o donados" }, mapping: { tossd: ["J01", "D013"], aidType: ["C01", "D02"], tuff: ["Grant", "Loan", "Export credits"] } },
  { code: "market-access", label: { en: "Market access", es: "Acceso al mercado" }, origin: "rapporteur", definition: { en: "registration and introduction of a product", es: "registro e introducción de un producto" }, mapping: { tossd: [], aidType: [], tuff: [] } },
  { code: "service", label: { en: "Health service", es: "Servicio de salud" }, origin: "rapporteur", definition: { en: "patients treated, operations, care delivered", es: "pacientes atendidos, operaciones, atención prestada" }, mapping: { tossd: ["D013", "D011", "D01"], aidType: ["D01", "D02"], tuff: ["Free-standing technical assistance"] } },
  { code: "finance", label: { en: "Finance", es: "Financiación" }, origin: "rapporteur", definition: { en: "grants, loans, debt", es: "donaciones, préstamos, deuda" }, mapping: { tossd: ["C01", "L01", "B03", "A00", "F01", "F02", "F03"], aidType: ["C01", "A02", "B03", "F01"], tuff: ["Grant", "Loan", "Debt forgiveness", "Debt rescheduling"] } },
  { code: "investment", label: { en: "Investment", es: "Inversión" }, origin: "rapporteur", definition: { en: "joint ventures, plants, hospitals built", es: "empresas mixtas, plantas, hospitales construidos" }, mapping: { tossd: ["C01"], aidType: ["C01"], tuff: ["Grant", "Loan", "Joint Venture with Recipient", "Foreign Direct Investment"] } },
  { code: "cooperation", label: { en: "Cooperation", es: "Cooperación" }, origin: "rapporteur", definition: { en: "general cooperation, relations, where none of the others is said", es: "cooperación en general, relaciones, donde no se dice ninguna de las otras" }, mapping: { tossd: [], aidType: [], tuff: ["Vague TBD"] } },
] as const satisfies readonly ActivityKindRow[];

export type ActivityKind = (typeof activityKinds)[number]["code"];
