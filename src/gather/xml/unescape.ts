const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|amp|lt|gt|quot|apos|nbsp);/gi;

function character(reference: string): string {
  const named = NAMED[reference.slice(1, -1).toLowerCase()];
  if (named !== undefined) return named;
  const code = /^&#x/i.test(reference) ? Number.parseInt(reference.slice(3), 16) : Number.parseInt(reference.slice(2), 10);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : "\ufffd";
}

/** Words with the references that XML knows by itself put in; entities that a document declares stay as they stand. */
export function unescapeXml(words: string): string {
  if (!words.includes("&")) return words;
  return words.replace(REFERENCE, character);
}
