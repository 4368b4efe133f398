import type { Label } from "#model/codes/code.ts";
import type { LinkKind } from "#model/entry.ts";
import { RapporteurError } from "#model/errors.ts";
import { entry as stored, linksOf } from "#registry/index.ts";
import { alikeOf } from "./check.ts";
import type { EntryLine } from "./entry-line.ts";
import { likelyLinks } from "./likely-links.ts";
import { linesOf } from "./lines-of.ts";
import type { Register } from "./register.ts";

/** What likeness says of an entry and others, and nobody has decided. */
export interface Likely {
  /** entries that seem to be the same thing, with likeness from 0 to 1 */
  readonly same: readonly { readonly entry: EntryLine; readonly score: number; readonly reasons: readonly Label[] }[];
  /** links that seem to be: from the one entry to the other, as a link would say */
  readonly links: readonly { readonly from: string; readonly kind: LinkKind; readonly to: string; readonly entry: EntryLine; readonly reasons: readonly Label[] }[];
}

/** The entries that an entry seems to be one with, or to belong to. Throws RapporteurError `no-entry`. */
export async function likelyOf(register: Register, id: string): Promise<Likely> {
  const entry = await stored(register.db, id);
  if (!entry) throw new RapporteurError("no-entry", id);
  if (entry.state !== "live") return { same: [], links: [] };
  const [alike, links, made] = await Promise.all([alikeOf(register, entry), likelyLinks(register, entry), linksOf(register.db, [id])]);
  const isMade = (other: string): boolean => made.some(({ from, to }) => from === other || to === other);
  const open = links.map((link) => ({ ...link, other: link.from === id ? link.to : link.from })).filter(({ other }) => !isMade(other));
  const lines = await linesOf(register, [...alike.map(({ other }) => other), ...open.map(({ other }) => other)]);
  return {
    same: alike.flatMap(({ other, score, reasons }) => (lines.has(other) ? [{ entry: lines.get(other)!, score, reasons }] : [])),
    links: open.flatMap(({ other, from, kind, to, reasons }) => (lines.has(other) ? [{ from, kind, to, reasons, entry: lines.get(other)! }] : [])),
  };
}
