import type { ActivityKind } from "#model/codes/activity-kinds.ts";
import type { Label } from "#model/codes/code.ts";

/** What the press calls a record of each kind, as one would type it into a search. */
export const searchWords: Readonly<Record<ActivityKind, Label>> = {
  "meeting": { en: "health meeting", es: "reunión salud" },
  "agreement": { en: "health agreement", es: "acuerdo salud" },
  "deployment": { en: "doctors", es: "médicos" },
  "training": { en: "medical scholarships training", es: "becas medicina formación" },
  "expert-exchange": { en: "health experts", es: "expertos salud" },
  "research": { en: "clinical trial research", es: "ensayo clínico investigación" },
  "technology-transfer": { en: "technology transfer production", es: "transferencia de tecnología producción" },
  "supply": { en: "vaccines medicines delivery", es: "vacunas medicamentos entrega" },
  "market-access": { en: "registration authorisation", es: "registro sanitario autorización" },
  "service": { en: "patients treated hospital", es: "pacientes atendidos hospital" },
  "finance": { en: "health loan grant", es: "préstamo donación salud" },
  "investment": { en: "hospital plant construction", es: "construcción hospital planta" },
  "cooperation": { en: "health cooperation", es: "cooperación en salud" },
};
