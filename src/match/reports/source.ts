import type { CreditRole } from "#model/codes/credit-roles.ts";
import type { Edtf, Reading } from "#model/reading.ts";

/** What matching asks of a source: a stored row will do. `language` is BCP 47. */
export interface MatchSource {
  readonly id: string;
  readonly text: string;
  readonly language: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: Edtf | null;
  readonly credits: readonly { readonly role: CreditRole; readonly name: string }[];
}

/** A reading's source, as matching sees it. */
export function sourceOf({ source }: Reading): MatchSource {
  const { id, text, language, title, publisher, published, credits } = source;
  return { id, text, language, title: title?.value ?? null, publisher: publisher?.value ?? null, published: published?.value ?? null, credits: credits.map(({ role, name }) => ({ role, name })) };
}
