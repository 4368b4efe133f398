import type { Code } from "./code.ts";
import type { IatiActivityStatus } from "./iati.ts";
import type { TuffStatus } from "./tuff.ts";

/**
 * `order` is the place on the ladder, from 0; the two ends stand off the ladder and have none. `mapping.tuff` holds for the
 * rung alone: an agreed paper's instrument decides whether TUFF calls it a pledge (`instruments`).
 */
export interface StatusRow extends Code {
  readonly order: number | null;
  readonly definition: { readonly en: string; readonly es: string };
  readonly mapping: { readonly tuff: TuffStatus; readonly iati: IatiActivityStatus };
}

/** How far a matter has come by the words of the text: a ladder, and two ends. */
export const statuses = [
  { code: "interest", label: { en: "Interest", es: "Interés" }, origin: "rapporteur", order: 0, definition: { en: "wished for, explored, hoped", es: "deseado, explorado, esperado" }, mapping: { tuff: "Pipeline: Vague", iati: "1" } },
  { code: "requested", label: { en: "Requested", es: "Solicitado" }, origin: "rapporteur", order: 1, definition: { en: "asked of the other side", es: "pedido a la otra parte" }, mapping: { tuff: "Pipeline: Vague", iati: "1" } },
  { code: "offered", label: { en: "Offered", es: "Ofrecido" }, origin: "rapporteur", order: 2, definition: { en: "held out to the other side", es: "ofrecido a la otra parte" }, mapping: { tuff: "Pipeline: Vague", iati: "1" } },
  { code: "considered", label: { en: "Considered", es: "En consideración" }, origin: "rapporteur", order: 3, definition: { en: "under negotiation or evaluation, or said to be possible", es: "en negociación o evaluación, o dicho posible" }, mapping: { tuff: "Pipeline: Vague", iati: "1" } },
  { code: "pledged", label: { en: "Pledged", es: "Prometido" }, origin: "rapporteur", order: 4, definition: { en: "promised or announced, will happen", es: "prometido o anunciado, ocurrirá" }, mapping: { tuff: "Pipeline: Pledge", iati: "1" } },
  { code: "agreed", label: { en: "Agreed", es: "Acordado" }, origin: "rapporteur", order: 5, definition: { en: "settled or signed", es: "convenido o firmado" }, mapping: { tuff: "Pipeline: Commitment", iati: "1" } },
  { code: "underway", label: { en: "Under way", es: "En curso" }, origin: "rapporteur", order: 6, definition: { en: "happening, continuing", es: "ocurre, continúa" }, mapping: { tuff: "Implementation", iati: "2" } },
  { code: "completed", label: { en: "Completed", es: "Concluido" }, origin: "rapporteur", order: 7, definition: { en: "took place, delivered", es: "tuvo lugar, se entregó" }, mapping: { tuff: "Completion", iati: "4" } },
  { code: "suspended", label: { en: "Suspended", es: "Suspendido" }, origin: "rapporteur", order: null, definition: { en: "halted for the time being", es: "detenido por ahora" }, mapping: { tuff: "Suspended", iati: "6" } },
  { code: "cancelled", label: { en: "Cancelled", es: "Cancelado" }, origin: "rapporteur", order: null, definition: { en: "given up, withdrawn or refused", es: "abandonado, retirado o rechazado" }, mapping: { tuff: "Cancelled", iati: "5" } },
] as const satisfies readonly StatusRow[];

export type Status = (typeof statuses)[number]["code"];
