import { RapporteurError } from "#model/errors.ts";
import { LIMITS } from "../limit.ts";

const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
// Closed by the parser itself when the next one opens.
const IMPLIED = new Set("p li dt dd option optgroup td th tr thead tbody tfoot rt rp".split(" "));
const RAW = new Set("script style textarea title xmp noscript iframe".split(" "));

const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** Offset behind the content of an element whose content is no markup. */
function rawEnd(page: string, name: string, at: number): number {
  const close = new RegExp(`</${name}`, "gi");
  close.lastIndex = at;
  return close.exec(page)?.index ?? page.length;
}

/**
 * Goes through a page once before it is parsed, and throws `too-deep` or `token-too-long` where parsing it would cost
 * more than any page that a person reads.
 */
export function guardHtml(page: string, place: string): void {
  const stack: string[] = [];
  let at = page.indexOf("<");
  while (at >= 0 && at < page.length) {
    if (page.startsWith("<!--", at)) {
      const end = page.indexOf("-->", at);
      at = end < 0 ? -1 : page.indexOf("<", end);
      continue;
    }
    const closing = page[at + 1] === "/";
    const from = at + (closing ? 2 : 1);
    if (!isLetter(page.charCodeAt(from))) {
      at = page.indexOf("<", at + 1);
      continue;
    }
    const end = page.indexOf(">", from);
    if ((end < 0 ? page.length : end) - at > LIMITS.token) throw new RapporteurError("token-too-long", place);
    if (end < 0) return;
    let stop = from;
    while (stop < end && !/[\s/]/.test(page[stop]!)) stop++;
    const name = page.slice(from, stop).toLowerCase();
    at = end + 1;
    if (closing) {
      const open = stack.lastIndexOf(name);
      if (open >= 0) stack.length = open;
    } else if (RAW.has(name)) at = rawEnd(page, name, at);
    else if (!VOID.has(name) && !IMPLIED.has(name) && page[end - 1] !== "/" && stack.push(name) > LIMITS.htmlDepth) throw new RapporteurError("too-deep", place);
    at = page.indexOf("<", at);
  }
}
