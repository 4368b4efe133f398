import type { Act } from "#model/change.ts";
import type { Charge, EntryKind, LinkKind } from "#model/entry.ts";
import { decide, idsOf } from "./decide.ts";
import { preferAct } from "./prefer-act.ts";
import type { Property } from "#model/claim.ts";
import type { Register } from "./register.ts";
import { splitAct } from "./split-act.ts";

/** What somebody decides about an entry on its page. */
export type EntryVerdict =
  | { readonly kind: "prefer"; readonly claim: string }
  /** none of a property is preferred any more */
  | { readonly kind: "level"; readonly property: Property }
  | { readonly kind: "retract"; readonly claims: readonly string[] }
  /** the other is the same thing, and taken in */
  | { readonly kind: "join"; readonly other: string }
  | { readonly kind: "apart"; readonly other: string }
  /** `backwards`: the link is the other's, to this one */
  | { readonly kind: "link" | "unlink"; readonly link: LinkKind; readonly other: string; readonly backwards?: boolean }
  | { readonly kind: "split"; readonly claims: readonly string[] }
  | { readonly kind: "retype"; readonly as: EntryKind }
  | { readonly kind: "charge"; readonly charge: Charge | null };

/** The decision that was taken, and the entry that one wants to look at now. */
export interface Decided {
  readonly changes: readonly string[];
  readonly entry: string;
}

async function actOf(register: Register, entry: string, verdict: EntryVerdict): Promise<{ readonly act: Act; readonly entry: string }> {
  switch (verdict.kind) {
    case "prefer": return { act: await preferAct(register, entry, verdict.claim), entry };
    case "level": return { act: { kind: "prefer", entry, property: verdict.property, claim: null }, entry };
    case "retract": return { act: { kind: "retract", entry, claims: verdict.claims }, entry };
    case "join": return { act: { kind: "merge", into: entry, from: verdict.other }, entry };
    case "apart": return { act: { kind: "apart", entry, other: verdict.other }, entry };
    case "split": return splitAct(register, entry, { claims: verdict.claims, sources: [] });
    case "retype": return { act: { kind: "retype", entry, as: verdict.as }, entry };
    case "charge": return { act: { kind: "charge", entry, charge: verdict.charge }, entry };
    default: {
      const [from, to] = verdict.backwards ? [verdict.other, entry] : [entry, verdict.other];
      return { act: { kind: verdict.kind, entry: from, link: { kind: verdict.link, to } }, entry };
    }
  }
}

/** Records what somebody decides about an entry. Throws RapporteurError `no-entry`, `no-claim` and what deciding throws. */
export async function decideOnEntry(register: Register, id: string, { verdict, why }: { readonly verdict: EntryVerdict; readonly why?: string }): Promise<Decided> {
  const { act, entry } = await actOf(register, id, verdict);
  return { changes: idsOf(await decide(register, act, why)), entry };
}
