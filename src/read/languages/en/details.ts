import type { DetailWords } from "../../lexicon/lexicon.ts";

export const ENGLISH_DETAILS: DetailWords = {
  instruments: {
    memorandum: "memorandum", mou: "memorandum", mous: "memorandum", treaty: "treaty", convention: "treaty", pact: "treaty", protocol: "protocol", contract: "contract",
    "letter of intent": "letter-of-intent", letter: "letter-of-intent", "statement of intent": "letter-of-intent", communique: "communique", communiqué: "communique", declaration: "communique",
    licence: "licence", license: "licence", plan: "plan", roadmap: "plan", "action plan": "plan", "work plan": "plan", "plan of action": "plan", framework: "framework-agreement",
  },
  terms: {
    loan: "loan", lend: "loan", loaned: "loan", credit: "credit", grant: "grant", donation: "donation", donate: "donation", donated: "donation", gift: "donation", sell: "sale", sale: "sale", buy: "sale",
    purchase: "sale", export: "sale", order: "sale", free: "donation",
  },
};
