import type { EntityDraft, Party } from "../layers.ts";

/** The countries that the parties are or belong to, as ISO codes. */
export function entityCountries(parties: readonly Party[], entity: (id: string) => EntityDraft | undefined): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const p of parties) {
    const e = entity(p.entity);
    const code = e?.kind === "country" ? e.code : e?.country;
    if (code) codes.add(code);
  }
  return codes;
}
