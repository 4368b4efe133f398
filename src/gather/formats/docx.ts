import { RapporteurError } from "#model/errors.ts";
import { zipEntries } from "../archive/zip.ts";
import type { About, Gathered } from "../gathered.ts";
import { scanXml } from "../xml/scan.ts";
import { bare } from "./bare.ts";
import { createPen, propertiesOf, setParagraphs, xmlOf, type Paragraph } from "./office.ts";

const PARTS = /^word\/(?:document\d*|footnotes|endnotes)\.xml$/;
const WORDS: ReadonlyMap<string, string> = new Map([["w:tab", "\t"], ["w:br", "\n"], ["w:cr", "\n"], ["w:noBreakHyphen", "-"]]);

/** Paragraphs of WordprocessingML (ISO/IEC 29500). Deleted text, field codes and fallbacks of drawings are no words of it. */
function paragraphsOf(xml: string, place: string): readonly Paragraph[] {
  const pen = createPen();
  let [inText, fallbacks] = [false, 0];
  const closing: ReadonlyMap<string, () => void> = new Map([["w:p", pen.endParagraph], ["w:tc", pen.endCell], ["w:tr", pen.endRow]]);
  scanXml(xml, {
    open: (name, attributes) => {
      if (name === "mc:Fallback") fallbacks++;
      inText = name === "w:t" && fallbacks === 0;
      if (name === "w:tr") pen.openRow();
      if (name === "w:pStyle" && /^(?:title|titre|t[ií]tulo|titel)$/i.test(attributes["w:val"] ?? "")) pen.entitle();
      const mark = WORDS.get(name);
      if (fallbacks === 0 && mark !== undefined) pen.write(mark);
    },
    text: (words) => void (inText && pen.write(words)),
    close: (name) => {
      if (name === "mc:Fallback") fallbacks--;
      if (name === "w:t") inText = false;
      closing.get(name)?.();
    },
  }, place);
  pen.endParagraph();
  return pen.paragraphs;
}

/** The text of a Word document with its tables and notes. Throws `damaged`, `locked`, `empty`, `inflates-too-much`, `too-deep`. */
export function gatherDocx(bytes: Uint8Array, about: About): Gathered {
  const entries = zipEntries(bytes, about.place);
  const parts = entries.filter(({ name }) => PARTS.test(name)).sort((a, b) => Number(/notes/.test(a.name)) - Number(/notes/.test(b.name)));
  if (parts.length === 0) throw new RapporteurError("not-gatherable", about.place, "a Word document without its main part");
  const paragraphs = parts.flatMap((entry) => paragraphsOf(xmlOf(entry), about.place));
  const core = entries.find(({ name }) => name === "docProps/core.xml");
  const properties = propertiesOf(core ? xmlOf(core) : null, about.place);
  const titled = paragraphs.find(({ isTitle }) => isTitle);
  const title = titled ? { value: titled.text, by: "paragraph of the style Title" } : properties.title;
  return { ...bare(setParagraphs(paragraphs), { format: "docx", bytes, about }), ...properties, title };
}
