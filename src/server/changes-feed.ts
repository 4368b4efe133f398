import type { ToldChange } from "#app/register/index.ts";
import { changeWords } from "./change-words.ts";
import { escapeMarkup } from "./escape-markup.ts";

interface FeedPage {
  readonly rows: readonly ToldChange[];
  readonly next: string | null;
}

// XML 1.0 has no way to write these.
const NEVER = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const NEVER_YET = "1970-01-01T00:00:00.000Z";
const text = (value: string): string => escapeMarkup(value.replace(NEVER, "\ufffd"));

const idOf = ({ id, subject }: ToldChange): string => `urn:rapporteur:change:${encodeURIComponent(id)}:${encodeURIComponent(subject)}`;

function entryOf(change: ToldChange, origin: string): string {
  const { at, by, why, subject, name } = change;
  const page = name !== null && !subject.includes(":") ? `\n    <link rel="alternate" type="text/html" href="${text(`${origin}/entry/${encodeURIComponent(subject)}`)}"/>` : "";
  return `  <entry>
    <id>${text(idOf(change))}</id>
    <title>${text(changeWords(change))}</title>
    <updated>${text(at)}</updated>
    <author><name>${text(by)}</name></author>${page}
    <link rel="related" type="application/json" href="${text(`${origin}/api/changes/${encodeURIComponent(change.id)}`)}"/>
    <content type="text">${text(why ?? changeWords(change))}</content>
  </entry>`;
}

/** Changes as an Atom feed (RFC 4287); `url` is the address that was asked for. Pages are linked after RFC 5005. */
export function changesFeed({ rows, next }: FeedPage, url: URL): string {
  const first = new URL(url);
  first.searchParams.delete("after");
  const following = new URL(url);
  following.searchParams.set("after", next ?? "");
  const links = [["self", url], ["first", first], ...(next === null ? [] : [["next", following] as const])] as const;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>${text(first.href)}</id>
  <title>Changes of the register</title>
  <updated>${text(rows.map(({ at }) => at).toSorted().at(-1) ?? NEVER_YET)}</updated>
  <generator>Rapporteur</generator>
${links.map(([rel, { href }]) => `  <link rel="${rel}" type="application/atom+xml" href="${text(href)}"/>`).join("\n")}
${rows.map((one) => entryOf(one, url.origin)).join("\n")}
</feed>
`;
}
