import { RapporteurError } from "#model/errors.ts";
import { zipEntries } from "../archive/zip.ts";
import type { About, Gathered } from "../gathered.ts";
import { scanXml, type Attributes } from "../xml/scan.ts";
import { bare } from "./bare.ts";
import { createPen, propertiesOf, setParagraphs, xmlOf, type Paragraph, type ParagraphPen } from "./office.ts";

// What was deleted, remarked or drawn is no text of the document.
const SILENT = new Set(["text:tracked-changes", "office:annotation", "svg:title", "svg:desc", "draw:object", "office:forms", "text:note-citation"]);
const MOST_SPACES = 100;

function writeMark(name: string, attributes: Attributes, pen: ParagraphPen): void {
  if (name === "text:tab") pen.write("\t");
  if (name === "text:line-break") pen.write("\n");
  if (name === "text:s") pen.write(" ".repeat(Math.min(MOST_SPACES, Number(attributes["text:c"] ?? 1) || 1)));
  if (name === "table:table-row") pen.openRow();
  if ((name === "text:p" || name === "text:h") && /^title$/i.test(attributes["text:style-name"] ?? "")) pen.entitle();
}

/** Paragraphs of OpenDocument text (ISO/IEC 26300). */
function paragraphsOf(xml: string, place: string): readonly Paragraph[] {
  const pen = createPen();
  let [silent, paragraphs] = [0, 0];
  const endParagraph = (): void => {
    paragraphs--;
    pen.endParagraph();
  };
  const closing: ReadonlyMap<string, () => void> = new Map([["text:p", endParagraph], ["text:h", endParagraph], ["table:table-cell", pen.endCell], ["table:table-row", pen.endRow]]);
  scanXml(xml, {
    open: (name, attributes) => {
      if (SILENT.has(name)) silent++;
      if (name === "text:p" || name === "text:h") paragraphs++;
      if (silent === 0) writeMark(name, attributes, pen);
    },
    text: (words) => void (silent === 0 && paragraphs > 0 && pen.write(words.replace(/\s+/g, " "))),
    close: (name) => {
      if (SILENT.has(name)) silent--;
      closing.get(name)?.();
    },
  }, place);
  return pen.paragraphs;
}

/** The text of an OpenDocument text with its tables. Throws `damaged`, `locked`, `empty`, `inflates-too-much`, `too-deep`. */
export function gatherOdt(bytes: Uint8Array, about: About): Gathered {
  const entries = zipEntries(bytes, about.place);
  const content = entries.find(({ name }) => name === "content.xml");
  if (!content) throw new RapporteurError("not-gatherable", about.place, "an OpenDocument text without its content");
  const manifest = entries.find(({ name }) => name === "META-INF/manifest.xml");
  if (manifest && xmlOf(manifest).includes("encryption-data")) throw new RapporteurError("locked", about.place);
  const paragraphs = paragraphsOf(xmlOf(content), about.place);
  const meta = entries.find(({ name }) => name === "meta.xml");
  const properties = propertiesOf(meta ? xmlOf(meta) : null, about.place);
  const titled = paragraphs.find(({ isTitle }) => isTitle);
  const title = titled ? { value: titled.text, by: "paragraph of the style Title" } : properties.title;
  return { ...bare(setParagraphs(paragraphs), { format: "odt", bytes, about }), ...properties, title };
}
