import { RapporteurError } from "#model/errors.ts";
import { EXIT } from "./exit.ts";
import { endQuietlyOnClosedPipe } from "./output.ts";
import { createProgram } from "./program.ts";
import { sayError } from "./say-error.ts";

endQuietlyOnClosedPipe([process.stdout, process.stderr]);
try {
  await createProgram().parseAsync();
} catch (error) {
  if (!(error instanceof RapporteurError)) throw error;
  sayError(error);
  process.exitCode = error.code === "usage" ? EXIT.usage : EXIT.someFailed;
}
