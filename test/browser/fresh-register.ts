import { inject } from "vitest";
import { copyRegister, newFolder, serveRegister, type Served } from "../../scripts/browser/register.ts";

export type { Served };

/** A register for a test file that changes things, filled from the corpus or empty: `beforeAll(async () => { served = await freshRegister(); return served.close; })`. */
export function freshRegister(what: "filled" | "empty" = "filled", options: readonly string[] = []): Promise<Served> {
  const folder = newFolder();
  if (what === "filled") copyRegister(inject("filled"), folder);
  return serveRegister(folder, options);
}
