import type { Frame } from "./frame.ts";
import { ASKING, ASKS, COMES_WITH, GIVING, HAGGLES, TAKING_PART } from "./sides.ts";

export const supply: Frame = {
  kind: "supply",
  verbs: [
    { act: "give", object: ["goods"] },
    { act: "send", object: ["goods"] },
    { act: "transfer", object: ["goods"], roles: { ...GIVING, with: "recipient" } },
    { act: "sell", object: ["goods"] },
    { act: "get", object: ["goods"], lemmas: ASKS, roles: ASKING },
    { act: "get", object: ["goods"], lemmas: HAGGLES, inverse: true, status: "considered" },
    { act: "get", object: ["goods"], lemmas: ["order", "encargar"], inverse: true, status: "requested" },
    { act: "get", object: ["goods"], inverse: true },
    { act: "arrive", subject: ["goods"] },
    { act: "serve", subject: ["goods"], lemmas: ["follow"] },
    { act: "arrive", object: ["goods"], lemmas: COMES_WITH },
    { act: "give", lemmas: ["donate", "gift", "donar", "obsequiar", "regalar"], unless: ["money", "finance", "facility", "workers", "knowhow", "course", "project", "building"] },
    { act: "give", object: ["gift"] },
    { act: "get", object: ["gift"], lemmas: HAGGLES, inverse: true, status: "considered" },
    { act: "get", object: ["gift"], inverse: true },
  ],
  nouns: [{ thing: "gift", of: ["goods"], lemmas: ["order", "request"], status: "requested", roles: ASKING }, { thing: "gift", of: ["goods"], lemmas: ["purchase", "procurement", "import", "receipt"], inverse: true }, { thing: "gift", of: ["goods"] }, { thing: "gift", lemmas: ["donation", "shipment", "consignment", "delivery", "handover", "gift"] }],
  roles: GIVING,
  persons: TAKING_PART,
};
