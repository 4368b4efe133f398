import type { RapporteurError } from "#model/errors.ts";
import { plain } from "./plain.ts";

/** Names an error on standard error, with what to do. Names of files and words of servers stand in it: none of them commands the terminal. */
export const sayError = (error: RapporteurError, more = ""): void => void process.stderr.write(`rapporteur: ${plain(error.message)}${more === "" ? "" : ` ${more}`}\n`);
