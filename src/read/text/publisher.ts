import type { Cited } from "#model/quote.ts";
import { isPaper } from "../languages/zone-words.ts";
import type { Block } from "./blocks.ts";
import { cite, placed, type Placed } from "./place.ts";

const NAME = /^\p{Lu}[\p{L}\p{N}.'’&-]*(?:\s+(?:\p{Lu}[\p{L}\p{N}.'’&-]*|de|del|la|of|the|and|y|for|el)){0,6}$/u;
const COPYRIGHT = /^(?:©|\(c\)|copyright)\s*(?:\d{4}(?:-\d{4})?\s*)?(?:by\s+)?(\p{Lu}[\p{L}'’&-]*(?:\s+(?:\p{Lu}[\p{L}'’&-]*|de|of|the|y)){0,6})/iu;

const BODY = /\b(?:radio|tv|televisi[oó]n|news|noticias|prensa|press|agenc(?:y|ia)|times|post|daily|herald|journal|reader|lector|diario|ministr?y|ministerio|embassy|embajada|office|oficina|secretariat|government|gobierno|organi[sz]ation|organización|university|universidad|institute|instituto|centre|center|foundation|fundación|council|commission)\b/i;
const NO_PUBLISHER = /\b(?:conference|release|statement|briefing|transcript|minister|secretary|president|conferencia|comunicado|boletín)\b/i;

/** Whether a name is one of a body that publishes, not of a person or an occasion. */
function isBody(name: string): boolean {
  return BODY.test(name) && !NO_PUBLISHER.test(name);
}

function standsAlone({ text: line }: Placed): boolean {
  return line.length <= 60 && NAME.test(line);
}

/** "eju.tv / La Paz", "lared.cl | Santiago": a site before where its people write from. */
const SITE = /^[a-z\d-]{2,20}\.(?:tv|com|net|org|info|news|[a-z]{2})(?:\.[a-z]{2})?(?=\s*[/|–—-]\s*\p{Lu})/u;
/** "ECONOMYNEXT – The government": a paper that opens its own text. */
const OPENING = /^(?:\p{Lu}{3,14}(?:NEXT|NEWS|TIMES|POST|PRESS|WIRE|MEDIA|TODAY|DAILY)|[A-Z]\p{Ll}+(?:News|Times|Post|Press|Wire|Media|Today|Daily))(?=\s[–—-]\s\p{Lu})/u;

/** Who opens the text or stands alone right above it. */
function opening(text: string, blocks: readonly Block[], body: number): Cited<string> | null {
  for (const block of blocks.slice(0, Math.max(body, 0) + 1)) {
    if (block.kind === "title") continue;
    const { start } = placed(text, block);
    const m = (block.end - block.start < 60 ? SITE.exec(text.slice(start, block.end)) : null) ?? (block.kind === "body" ? OPENING.exec(text.slice(start, start + 40)) : null);
    if (m) return cite(text, start, start + m[0].length);
  }
  return null;
}

/** Who stands alone beneath the text, or after "©". */
function closing(text: string, blocks: readonly Block[]): Cited<string> | null {
  const lastBody = blocks.findLastIndex((b) => b.kind === "body" || b.kind === "item");
  for (let i = blocks.length - 1; i > lastBody && i > 0; i--) {
    const line = placed(text, blocks[i]!);
    if (blocks[i]!.kind === "heading" && standsAlone(line) && isBody(line.text)) return cite(text, line.start, line.start + line.text.length);
    const c = blocks[i]!.kind === "boilerplate" ? COPYRIGHT.exec(line.text.slice(0, 120)) : null;
    if (c) return cite(text, line.start + c[0].length - c[1]!.length, line.start + c[0].length);
  }
  return null;
}

/** The paper whose name stands above the title. */
function heading(text: string, blocks: readonly Block[], body: number): Cited<string> | null {
  for (let i = 0; i < Math.min(body, 6); i++) {
    const line = placed(text, blocks[i]!);
    const first = line.text.split(/\s[>»›|]\s/)[0] ?? "";
    if (blocks[i]!.kind !== "title" && first !== line.text && first.length <= 60 && NAME.test(first) && isPaper(first) && first.includes(" ")) return cite(text, line.start, line.start + first.length);
    if (blocks[i]!.kind === "heading" && standsAlone(line) && isPaper(line.text) && !NO_PUBLISHER.test(line.text)) return cite(text, line.start, line.start + line.text.length);
  }
  return null;
}

/** A publisher's name where the text opens with it, and where it stands alone: beneath the text, above its title, or after "©". */
export function publisherOf(text: string, blocks: readonly Block[]): Cited<string> | null {
  const body = blocks.findIndex((b) => b.kind === "body");
  return opening(text, blocks, body) ?? closing(text, blocks) ?? heading(text, blocks, body);
}
