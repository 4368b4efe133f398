import type { Reading } from "#model/reading.ts";
import { creditRoles } from "#model/codes/credit-roles.ts";
import type { Paragraph } from "./page.ts";
import { plain } from "./plain.ts";
import { showEdtf } from "./show-edtf.ts";

const LANGUAGES: Readonly<Record<string, string>> = { en: "English", es: "Spanish", fr: "French", pt: "Portuguese" };

const languageName = (code: string): string => LANGUAGES[code.slice(0, 2)] ?? code;

/** Who stands behind a text, in the order in which it names them: "Translated by A · First published by B". */
function credits({ source }: Reading): string {
  return source.credits.map(({ role, name }) => `${creditRoles.find((row) => row.code === role)?.label.en ?? role} ${plain(name)}`).join(" · ");
}

/** What a text is and where it comes from. `place` is the file, which stands in where the text has no title. */
export function showHeading(reading: Reading, place: string): Paragraph[] {
  const { source } = reading;
  const title = source.title ? plain(source.title.value) : plain(place);
  const facts = [
    source.published ? showEdtf(source.published.value) : "no date in the text",
    source.publisher ? plain(source.publisher.value) : "",
    languageName(source.language),
    source.url ?? (source.title ? plain(place) : ""),
  ];
  const chain = credits(reading);
  return [
    { indent: 0, words: [{ words: title, style: "title" }] },
    { indent: 0, words: [{ words: facts.filter(Boolean).join(" · "), style: "quiet" }] },
    ...(chain ? [{ indent: 0, words: [{ words: chain, style: "quiet" as const }] }] : []),
  ];
}
