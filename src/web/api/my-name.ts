import { kept } from "../parts/kept.ts";

/** Who works here, as the history of the register shows it; empty where it is the one who started the server. Kept in this browser. */
export const myName = kept<string>("name", (value): value is string => value.length <= 100, "");
