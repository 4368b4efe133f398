import type { Change } from "#model/change.ts";
import type { Outlet } from "#model/outlet.ts";
import { outlet as known } from "#registry/index.ts";
import { countryCode } from "./country-code.ts";
import { decide } from "./decide.ts";
import { outletId } from "./outlet-id.ts";
import type { Register } from "./register.ts";

/** What is said of a publisher, by the name that its sources give; the country by code or name. What is not said stays as it was. */
export type OutletWords = Pick<Outlet, "name"> & Partial<Omit<Outlet, "id" | "name">>;

/** Says what sort of publisher somebody is; media where nobody ever said. `more` feeds are added to those that are known. */
export async function describeOutlet(register: Register, { country, ...said }: OutletWords, { why, more = [] }: { readonly why?: string; readonly more?: readonly string[] } = {}): Promise<{ readonly outlet: Outlet; readonly changes: readonly Change[] }> {
  const id = outletId(said.name);
  const before = await known(register.db, id);
  const feeds = [...new Set([...(said.feeds ?? before?.feeds ?? []), ...more])];
  const outlet: Outlet = { kind: "media", ...before, ...said, ...(country !== undefined && { country: countryCode(country) }), ...(feeds.length > 0 && { feeds }), id };
  return { outlet, changes: await decide(register, { kind: "describe", outlet }, why) };
}
