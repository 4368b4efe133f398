import type { Frame, RoleTable } from "./frame.ts";
import { GIVING, TAKING_PART } from "./sides.ts";

/** "placed an order with China", "hizo un pedido a China": who is asked is to give. */
const ORDERING: RoleTable = { ...GIVING, to: "provider" };

export const supply: Frame = {
  kind: "supply",
  verbs: [
    { act: "give", object: ["goods"] },
    { act: "send", object: ["goods"] },
    { act: "transfer", object: ["goods"], roles: { ...GIVING, with: "recipient" } },
    { act: "sell", object: ["goods"] },
    { act: "get", object: ["goods"], inverse: true },
    { act: "arrive", subject: ["goods"] },
    { act: "give", object: ["gift"] },
    { act: "get", object: ["gift"], inverse: true },
  ],
  nouns: [{ thing: "gift", of: ["goods"], lemmas: ["order"], inverse: true, status: "requested", roles: ORDERING }, { thing: "gift", of: ["goods"], lemmas: ["purchase", "procurement", "import", "receipt"], inverse: true }, { thing: "gift", of: ["goods"] }, { thing: "gift", lemmas: ["donation", "shipment", "consignment", "delivery", "handover", "gift"] }],
  roles: GIVING,
  persons: TAKING_PART,
};
