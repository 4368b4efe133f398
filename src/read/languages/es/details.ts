import type { DetailWords } from "../../lexicon/lexicon.ts";

export const SPANISH_DETAILS: DetailWords = {
  instruments: {
    memorando: "memorandum", memorándum: "memorandum", memorandum: "memorandum", tratado: "treaty", convención: "treaty", pacto: "treaty", protocolo: "protocol", contrato: "contract",
    carta: "letter-of-intent", "carta de intención": "letter-of-intent", comunicado: "communique", declaración: "communique", licencia: "licence", plan: "plan", "hoja de ruta": "plan", marco: "framework-agreement",
  },
  terms: {
    préstamo: "loan", prestar: "loan", crédito: "credit", subvención: "grant", donación: "donation", donar: "donation", donativo: "donation", regalo: "donation", vender: "sale", venta: "sale", comprar: "sale", compra: "sale",
    exportar: "sale", exportación: "sale", gratuito: "donation", "no reembolsable": "grant",
  },
};
