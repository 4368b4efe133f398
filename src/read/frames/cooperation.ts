import type { Frame } from "./frame.ts";
import { ASKING, ASKS, GIVING, SHARING, TAKING_PART } from "./sides.ts";

/** "the talks [focused] on": of talks alone such a verb says what they were about. */
const TURNS_TO: readonly string[] = ["focus", "center", "centre", "revolve", "concentrate", "cover", "turn", "dwell", "touch on", "deal with", "centrar", "girar", "versar", "enfocar", "concentrar", "orientar", "abarcar", "tocar"];

export const cooperation: Frame = {
  kind: "cooperation",
  verbs: [
    { act: "cooperate" },
    { act: "strengthen", object: ["ties", "field", "knowhow"] },
    { act: "help", object: ["body", "project", "aid", "field", "knowhow", "care"], roles: { ...GIVING, member: "recipient" } },
    { act: "give", object: ["aid"], roles: GIVING },
    { act: "get", object: ["aid"], lemmas: ASKS, roles: ASKING, eager: true },
    { act: "strengthen", object: ["pledge"], lemmas: ["reaffirm", "reiterate", "renew", "underline", "reafirmar", "reiterar", "ratificar", "renovar"], status: "pledged" },
    { act: "discuss", subject: ["meeting"], lemmas: TURNS_TO, status: "considered", eager: true },
    { act: "discuss", except: TURNS_TO, status: "considered" },
    { act: "light", object: ["ties", "project"] },
    { act: "attend", object: ["project", "panel"], unless: ["study", "course", "meeting"], lemmas: ["participate", "join", "take part", "participar", "tomar parte", "sumar"] },
    { act: "use", object: ["facility"], lemmas: ["take over", "asumir"], active: true },
    { act: "build", object: ["panel"] },
    { act: "strengthen", object: ["panel"] },
  ],
  nouns: [{ thing: "ties" }, { thing: "aid", lemmas: ["aid", "assistance", "support", "help", "relief"], roles: GIVING }],
  roles: SHARING,
  persons: TAKING_PART,
};
