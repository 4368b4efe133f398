import type { Command } from "commander";
import { addAdd } from "./add.ts";
import { addCheck } from "./check.ts";
import { addCommitments } from "./commitments.ts";
import { addDecisions } from "./decisions.ts";
import { addEntries } from "./entries.ts";
import { addHistory } from "./history.ts";
import { addKeep } from "./keep.ts";
import { addNote } from "./note.ts";
import { addOriginal } from "./original.ts";
import { addOutlet } from "./outlet.ts";
import { addPair } from "./pair.ts";
import { addRefused } from "./refused.ts";
import { addReview } from "./review.ts";
import { addServe } from "./serve.ts";
import { addShow } from "./show.ts";
import { addWatch } from "./watch.ts";

/** The commands on the register, in the order in which one works: in, look, decide, keep. */
export function addRegister(program: Command): void {
  for (const add of [addAdd, addWatch, addRefused, addReview, addEntries, addShow, addPair, addCommitments, addNote, addCheck, addHistory, addDecisions, addOriginal, addOutlet, addKeep, addServe]) add(program);
}
