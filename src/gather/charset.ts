import { analyse } from "chardet";
import { decodeWindows1252 } from "./windows-1252.ts";
import { encodingOf } from "./encoding.ts";

const HEAD = 4096;
// Scripts whose bytes no other encoding would make by accident; of Latin ones Windows-1252 is as good a guess as any.
const GUESSED = new Set(["Shift_JIS", "EUC-JP", "ISO-2022-JP", "ISO-2022-KR", "ISO-2022-CN", "EUC-KR", "Big5", "GB18030", "windows-1251", "KOI8-R", "windows-1253", "windows-1255", "windows-1256", "ISO-8859-5", "ISO-8859-6", "ISO-8859-7", "ISO-8859-8"]);
const SURE = 40;
const FOREIGN_SHARE = 0.25;
const SAMPLE = 65_536;

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** The encoding that a page, an XML document or a media type declares, as it stands there. */
export function declaredIn(bytes: Uint8Array, type: string | undefined): string | null {
  const head = latin1(bytes.subarray(0, HEAD));
  const xml = /^(?:\xef\xbb\xbf)?\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']\s*([\w.:-]+)/i.exec(head);
  const meta = /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head);
  const media = /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(type ?? "");
  return media?.[1] ?? xml?.[1] ?? meta?.[1] ?? null;
}

/** A decoder for a label as the web writes it, or null where there is none of that name. */
function decoderOf(label: string): ((bytes: Uint8Array) => string) | null {
  try {
    const decoder = new TextDecoder(label);
    if (decoder.encoding === "windows-1252") return decodeWindows1252;
    return (bytes) => decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** The encoding that the bytes of another script than the Latin look like. */
function guessed(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  const high = sample.reduce((n, byte) => n + (byte >= 0x80 ? 1 : 0), 0);
  const letters = sample.reduce((n, byte) => n + (byte >= 0x80 || (byte | 0x20) - 0x61 < 26 && (byte | 0x20) >= 0x61 ? 1 : 0), 0);
  if (high < letters * FOREIGN_SHARE) return null;
  const [best] = analyse(sample);
  return best && best.confidence >= SURE && GUESSED.has(best.name) ? best.name : null;
}

/**
 * The text of bytes: by their mark, as UTF-8 where they are UTF-8 whatever is declared, by what is declared, by their look, else
 * Windows-1252. Line ends are as they stand.
 */
export function decodeCharset(bytes: Uint8Array, declared: string | null): string {
  const seen = encodingOf(bytes);
  if (seen === "utf-16le" || seen === "utf-16be") return new TextDecoder(seen).decode(bytes);
  const named = declared === null || /^utf-?(?:8|16|32)/i.test(declared) ? null : declared;
  // What only looks like UTF-8 because it is plain ASCII may still shift to Japanese by escapes.
  if (seen === "utf-8" && !(named !== null && /^(?:iso-2022|hz)/i.test(named))) return new TextDecoder().decode(bytes);
  const label = named ?? guessed(bytes) ?? "windows-1252";
  return (decoderOf(label) ?? decodeWindows1252)(bytes);
}
