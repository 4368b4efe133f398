import type { Code } from "./code.ts";
import type { FinanceType, FlowType } from "./dac.ts";
import type { TuffFlowType } from "./tuff.ts";

/** `mapping.finance` is null where no money or goods are lent or given; `mapping.flow` is for providers who do not report ODA. */
export interface TermsRow extends Code {
  readonly mapping: { readonly finance: FinanceType | null; readonly flow: FlowType; readonly tuff: TuffFlowType | null };
}

/** On what terms something is provided. */
export const terms = [
  { code: "donation", label: { en: "Donation", es: "Donativo" }, origin: "rapporteur", mapping: { finance: "110", flow: "50", tuff: "Grant" } },
  { code: "grant", label: { en: "Grant", es: "Subvención" }, origin: "rapporteur", mapping: { finance: "110", flow: "50", tuff: "Grant" } },
  { code: "loan", label: { en: "Loan", es: "Préstamo" }, origin: "rapporteur", mapping: { finance: "421", flow: "50", tuff: "Loan" } },
  { code: "credit", label: { en: "Credit", es: "Crédito" }, origin: "rapporteur", mapping: { finance: "421", flow: "50", tuff: "Loan" } },
  { code: "sale", label: { en: "Sale", es: "Venta" }, origin: "rapporteur", mapping: { finance: null, flow: "37", tuff: null } },
] as const satisfies readonly TermsRow[];

export type Terms = (typeof terms)[number]["code"];
