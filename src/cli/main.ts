import * as module from "node:module";
import { RapporteurError } from "#model/errors.ts";
import { EXIT } from "./exit.ts";
import { endQuietlyOnClosedPipe } from "./output.ts";
import { createProgram } from "./program.ts";
import { sayError } from "./say-error.ts";

// From Node 22 on what is compiled is kept, so that the next start need not compile the reader again.
(module as { readonly enableCompileCache?: () => unknown }).enableCompileCache?.();
endQuietlyOnClosedPipe([process.stdout, process.stderr]);
try {
  await createProgram().parseAsync();
} catch (error) {
  if (!(error instanceof RapporteurError)) throw error;
  sayError(error);
  process.exitCode = EXIT.someFailed;
}
