import type { Code } from "./code.ts";
import type { AidType } from "./dac.ts";
import type { TossdModality } from "./tossd-modalities.ts";
import type { TuffFlowType } from "./tuff.ts";

/**
 * `mapping.tossd`: modalities that fit, the usual one for a South-South provider first; empty where the kind is outside TOSSD.
 * `mapping.aidType`: the DAC type of aid in IATI. `mapping.tuff`: AidData's flow type where the terms do not say otherwise.
 */
export interface ActivityKindRow extends Code {
  readonly definition: { readonly en: string; readonly es: string };
  readonly mapping: { readonly tossd: readonly TossdModality[]; readonly aidType: AidType | null; readonly tuff: TuffFlowType | null };
}

/** What two sides do together. */
export const activityKinds = [
  { code: "meeting", label: { en: "Meeting", es: "Encuentro" }, origin: "rapporteur", definition: { en: "visits, talks, negotiations as an event, ceremonies, summits", es: "visitas, conversaciones, negociaciones como acto, ceremonias, cumbres" }, mapping: { tossd: [], aidType: null, tuff: null } },
  { code: "agreement", label: { en: "Agreement", es: "Acuerdo" }, origin: "rapporteur", definition: { en: "memoranda, treaties, protocols, contracts, letters of intent", es: "memorandos, tratados, protocolos, contratos, cartas de intención" }, mapping: { tossd: [], aidType: null, tuff: null } },
  { code: "deployment", label: { en: "Deployment of health workers", es: "Envío de personal de salud" }, origin: "rapporteur", definition: { en: "health workers sent", es: "personal de salud enviado" }, mapping: { tossd: ["D011", "D012", "D01"], aidType: "D01", tuff: "Free-standing technical assistance" } },
  { code: "training", label: { en: "Training", es: "Formación" }, origin: "rapporteur", definition: { en: "courses, scholarships, degrees", es: "cursos, becas, carreras" }, mapping: { tossd: ["D021", "E01", "E02"], aidType: "E01", tuff: "Scholarships/training in the donor country" } },
  { code: "expert-exchange", label: { en: "Exchange of experts", es: "Intercambio de expertos" }, origin: "rapporteur", definition: { en: "scientists, academics, officials exchanged", es: "intercambio de científicos, académicos, funcionarios" }, mapping: { tossd: ["D011", "D012", "D01"], aidType: "D02", tuff: "Free-standing technical assistance" } },
  { code: "research", label: { en: "Joint research", es: "Investigación conjunta" }, origin: "rapporteur", definition: { en: "joint research, clinical trials, development", es: "investigación conjunta, ensayos clínicos, desarrollo" }, mapping: { tossd: ["K01", "K011", "K012", "K02"], aidType: "D02", tuff: "Free-standing technical assistance" } },
  { code: "technology-transfer", label: { en: "Technology transfer", es: "Transferencia de tecnología" }, origin: "rapporteur", definition: { en: "know-how, licences, local production", es: "conocimientos, licencias, producción local" }, mapping: { tossd: ["K01", "D02"], aidType: "D02", tuff: "Joint Venture with Recipient" } },
  { code: "supply", label: { en: "Supply", es: "Suministro" }, origin: "rapporteur", definition: { en: "medicines, vaccines, equipment sold or given", es: "medicamentos, vacunas, equipos vendidos o donados" }, mapping: { tossd: ["J01", "D013"], aidType: "C01", tuff: "Grant" } },
  { code: "market-access", label: { en: "Market access", es: "Acceso al mercado" }, origin: "rapporteur", definition: { en: "registration and introduction of a product", es: "registro e introducción de un producto" }, mapping: { tossd: [], aidType: null, tuff: null } },
  { code: "service", label: { en: "Health service", es: "Servicio de salud" }, origin: "rapporteur", definition: { en: "patients treated, operations, care delivered", es: "pacientes atendidos, operaciones, atención prestada" }, mapping: { tossd: ["D013", "D011"], aidType: "D02", tuff: "Free-standing technical assistance" } },
  { code: "finance", label: { en: "Finance", es: "Financiación" }, origin: "rapporteur", definition: { en: "grants, loans, debt", es: "donaciones, préstamos, deuda" }, mapping: { tossd: ["C01", "L01", "A00", "F01", "F02", "F03"], aidType: "C01", tuff: "Grant" } },
  { code: "investment", label: { en: "Investment", es: "Inversión" }, origin: "rapporteur", definition: { en: "joint ventures, plants, hospitals built", es: "empresas mixtas, plantas, hospitales construidos" }, mapping: { tossd: ["C01"], aidType: "C01", tuff: "Grant" } },
  { code: "cooperation", label: { en: "Cooperation", es: "Cooperación" }, origin: "rapporteur", definition: { en: "general cooperation, relations, where none of the others is said", es: "cooperación en general, relaciones, donde no se dice ninguna de las otras" }, mapping: { tossd: [], aidType: null, tuff: "Vague TBD" } },
] as const satisfies readonly ActivityKindRow[];

export type ActivityKind = (typeof activityKinds)[number]["code"];
