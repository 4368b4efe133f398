import type { Code } from "./code.ts";
import type { IatiOrganisationRole } from "./iati.ts";

/** `mapping.iati` is null where the role is none that IATI's participating organisations have. */
export interface RoleRow extends Code {
  readonly definition: { readonly en: string; readonly es: string };
  readonly mapping: { readonly iati: IatiOrganisationRole | null };
}

/** What a participant is to an activity. A provider who also pays is reported to IATI a second time, as 1 Funding. */
export const roles = [
  { code: "partner", label: { en: "Partner", es: "Socio" }, origin: "rapporteur", definition: { en: "both sides alike", es: "ambas partes por igual" }, mapping: { iati: "4" } },
  { code: "provider", label: { en: "Provider", es: "Oferente" }, origin: "rapporteur", definition: { en: "gives, sends, sells, transfers", es: "da, envía, vende, transfiere" }, mapping: { iati: "3" } },
  { code: "recipient", label: { en: "Recipient", es: "Receptor" }, origin: "rapporteur", definition: { en: "gets", es: "recibe" }, mapping: { iati: "2" } },
  { code: "implementer", label: { en: "Implementer", es: "Ejecutor" }, origin: "rapporteur", definition: { en: "carries it out for another", es: "lo ejecuta por cuenta de otro" }, mapping: { iati: "4" } },
  { code: "signatory", label: { en: "Signatory", es: "Firmante" }, origin: "rapporteur", definition: { en: "signs", es: "firma" }, mapping: { iati: "2" } },
  { code: "witness", label: { en: "Witness", es: "Testigo" }, origin: "rapporteur", definition: { en: "is present at the signing", es: "presencia la firma" }, mapping: { iati: null } },
  { code: "host", label: { en: "Host", es: "Anfitrión" }, origin: "rapporteur", definition: { en: "receives a visit, houses an event", es: "recibe una visita, acoge un acto" }, mapping: { iati: null } },
  { code: "participant", label: { en: "Participant", es: "Participante" }, origin: "rapporteur", definition: { en: "takes part", es: "toma parte" }, mapping: { iati: null } },
] as const satisfies readonly RoleRow[];

export type Role = (typeof roles)[number]["code"];
