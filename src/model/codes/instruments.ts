import type { Code } from "./code.ts";
import type { IatiDocumentCategory } from "./iati.ts";
import type { TuffStatus } from "./tuff.ts";

/**
 * `binding` is what such a paper is by its kind; what its own words say goes first. `mapping.tuff` is what TUFF makes of it once signed:
 * a memorandum, a letter of intent or an announcement is a pledge, any other signed paper a commitment.
 */
export interface InstrumentRow extends Code {
  readonly binding: "yes" | "no" | "unknown";
  readonly mapping: { readonly tuff: TuffStatus; readonly iatiDocument: IatiDocumentCategory | null };
}

/** What kind of paper an agreement is. */
export const instruments = [
  { code: "communique", label: { en: "Communiqué", es: "Comunicado conjunto" }, origin: "rapporteur", binding: "no", mapping: { tuff: "Pipeline: Pledge", iatiDocument: null } },
  { code: "letter-of-intent", label: { en: "Letter of intent", es: "Carta de intención" }, origin: "rapporteur", binding: "no", mapping: { tuff: "Pipeline: Pledge", iatiDocument: null } },
  { code: "memorandum", label: { en: "Memorandum of understanding", es: "Memorando de entendimiento" }, origin: "rapporteur", binding: "no", mapping: { tuff: "Pipeline: Pledge", iatiDocument: "A09" } },
  { code: "protocol", label: { en: "Protocol", es: "Protocolo" }, origin: "rapporteur", binding: "yes", mapping: { tuff: "Pipeline: Commitment", iatiDocument: null } },
  { code: "framework-agreement", label: { en: "Framework agreement", es: "Acuerdo marco" }, origin: "rapporteur", binding: "yes", mapping: { tuff: "Pipeline: Commitment", iatiDocument: null } },
  { code: "treaty", label: { en: "Treaty", es: "Tratado" }, origin: "rapporteur", binding: "yes", mapping: { tuff: "Pipeline: Commitment", iatiDocument: null } },
  { code: "contract", label: { en: "Contract", es: "Contrato" }, origin: "rapporteur", binding: "yes", mapping: { tuff: "Pipeline: Commitment", iatiDocument: "A11" } },
  { code: "licence", label: { en: "Licence", es: "Licencia" }, origin: "rapporteur", binding: "yes", mapping: { tuff: "Pipeline: Commitment", iatiDocument: "A11" } },
  { code: "plan", label: { en: "Plan or programme of work", es: "Plan o programa de trabajo" }, origin: "rapporteur", binding: "unknown", mapping: { tuff: "Pipeline: Commitment", iatiDocument: "A02" } },
] as const satisfies readonly InstrumentRow[];

export type Instrument = (typeof instruments)[number]["code"];
