import { RapporteurError } from "#model/errors.ts";
import { gatheringNote } from "#model/gathering-notes.ts";
import { dateOf } from "../date/find-dates.ts";
import type { About, Found, Gathered } from "../gathered.ts";
import { bare } from "./bare.ts";
import { linesOfPage, withoutRunningHeads, type PdfItem, type PdfLine } from "./pdf-lines.ts";
import { setLines } from "./pdf-paragraphs.ts";

interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<{ getTextContent(): Promise<{ readonly items: readonly unknown[] }>; cleanup?(): unknown }>;
  getMetadata(): Promise<{ readonly info?: unknown }>;
  destroy?(): Promise<void>;
}

const MOST_PAGES = 5000;

async function openPdf(bytes: Uint8Array, place: string): Promise<PdfDocument> {
  const { getDocumentProxy } = await import("unpdf");
  try {
    // It takes the bytes away from whoever gives them: it gets its own.
    return (await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0, stopAtErrors: false })) as PdfDocument;
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    if (name === "PasswordException") throw new RapporteurError("locked", place);
    throw new RapporteurError("not-gatherable", place, `a PDF: ${error instanceof Error ? error.message : String(error)}`.slice(0, 160));
  }
}

const isItem = (item: unknown): item is PdfItem => typeof item === "object" && item !== null && "str" in item && "transform" in item;

interface Pages {
  readonly pages: readonly (readonly PdfLine[])[];
  readonly broken: number;
}

async function pagesOf(document: PdfDocument): Promise<Pages> {
  const pages: PdfLine[][] = [];
  let broken = 0;
  for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
    try {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(linesOfPage(items.filter(isItem), number));
      page.cleanup?.();
    } catch {
      broken++; // one page that cannot be read does not hold up the others
      pages.push([]);
    }
  }
  return { pages, broken };
}

async function infoOf(document: PdfDocument): Promise<Readonly<Record<string, unknown>>> {
  try {
    const { info } = await document.getMetadata();
    return typeof info === "object" && info !== null ? (info as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}

const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
const MOST_TITLE = 300;

/** The title that the file gives where its first page says the same; else the largest lines of that page. */
function titleOf(lines: readonly PdfLine[], given: unknown): Found<string> | null {
  const first = lines.filter(({ page }) => page === lines[0]?.page);
  const words = folded(first.map(({ text }) => text).join(" "));
  if (typeof given === "string" && folded(given).length > 5 && words.includes(folded(given))) return { value: given.trim(), by: "PDF Title, also on its first page" };
  const largest = Math.max(...first.map(({ size }) => size));
  const usual = [...lines].map(({ size }) => size).sort((a, b) => a - b)[lines.length >> 1] ?? 0;
  if (largest < usual * 1.15) return null;
  const from = first.findIndex(({ size }) => size > largest * 0.95);
  const to = first.findIndex(({ size }, i) => i > from && size <= largest * 0.95);
  const value = first.slice(from, to < 0 ? undefined : to).map(({ text }) => text).join(" ");
  return value.length >= 8 && value.length <= MOST_TITLE ? { value, by: "largest words of the first page" } : null;
}

function describe(lines: readonly PdfLine[], info: Readonly<Record<string, unknown>>): Pick<Gathered, "title" | "credits" | "language" | "notes"> {
  const author = typeof info["Author"] === "string" && /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){1,4}$/u.test(info["Author"].trim()) ? info["Author"].trim() : null;
  const created = typeof info["CreationDate"] === "string" ? dateOf(info["CreationDate"].replace(/^D:/, "")) : null;
  const language = typeof info["Language"] === "string" && /^[a-z]{2,3}(?:-\w+)*$/i.test(info["Language"]) ? { value: info["Language"], by: "PDF Language" } : null;
  return {
    title: titleOf(lines, info["Title"]), language,
    credits: author === null ? [] : [{ role: "author", value: author, by: "PDF Author" }],
    notes: created === null ? [] : [gatheringNote("created", created)],
  };
}

/** The text of a PDF, page by page, without running heads. Throws `locked`, `not-gatherable` and, for one of pictures alone, `empty`. */
export async function gatherPdf(bytes: Uint8Array, about: About): Promise<Gathered> {
  const document = await openPdf(bytes, about.place);
  try {
    const { pages, broken } = await pagesOf(document);
    const lines = withoutRunningHeads(pages);
    if (lines.length === 0) throw new RapporteurError("empty", about.place, broken === document.numPages ? "none of its pages can be read" : "its pages are pictures");
    const { text, stretches } = setLines(lines);
    const { notes, ...told } = describe(lines, await infoOf(document));
    return { ...bare(text, { format: "pdf", bytes, about }), stretches, ...told, notes: [...notes, ...(broken > 0 ? [gatheringNote("unread", broken, document.numPages)] : [])] };
  } finally {
    await document.destroy?.();
  }
}
