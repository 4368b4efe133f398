import { countAll, type Counts } from "#registry/index.ts";
import { keptAnswer } from "./kept-answer.ts";
import type { Register } from "./register.ts";

/** How much there is in the register. */
export const registerCounts = (register: Register): Promise<Counts> => keptAnswer(register, "counts", () => countAll(register.db));
