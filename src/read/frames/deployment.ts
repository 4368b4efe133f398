import type { Frame } from "./frame.ts";
import { ASKING, ASKS, COMES_WITH, GIVING, TAKING_PART } from "./sides.ts";

export const deployment: Frame = {
  kind: "deployment",
  verbs: [
    { act: "send", object: ["workers"] },
    { act: "give", object: ["workers"] },
    { act: "get", object: ["workers"], lemmas: ASKS, roles: ASKING },
    { act: "get", object: ["workers"], inverse: true },
    { act: "arrive", subject: ["workers"] },
    { act: "arrive", object: ["workers"], lemmas: COMES_WITH },
    { act: "visit", subject: ["workers"] },
    { act: "serve", subject: ["workers"] },
    { act: "strengthen", subject: ["workers"], object: ["field"], lemmas: ["fight", "battle", "combat", "tackle", "combatir", "enfrentar", "luchar", "afrontar"] },
    { act: "light", subject: ["workers"], object: ["project", "posting"], lemmas: ["complete", "conclude", "wrap up", "wind up", "concluir", "completar", "culminar", "finalizar", "cumplir", "cumplimentar", "comenzar", "iniciar", "begin", "start"] },
    { act: "treat", subject: ["workers"], lemmas: ["operar", "operate"], alone: true },
    { act: "attend", subject: ["workers"], object: ["workers"], lemmas: ["join", "sumar"] },
    { act: "send", object: ["patients"], lemmas: ["deploy", "dispatch", "second", "mobilise", "mobilize", "desplegar", "movilizar"] },
    { act: "serve", object: ["facility"], lemmas: ["staff", "man"] },
    { act: "host", object: ["workers"], inverse: true },
    { act: "strengthen", object: ["workers"] },
    { act: "withdraw", object: ["workers"], roles: { ...GIVING, from: "recipient" }, status: "cancelled" },
  ],
  nouns: [{ thing: "posting", of: ["workers"] }],
  roles: GIVING,
  persons: TAKING_PART,
};
