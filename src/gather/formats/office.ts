import { gatheringNote } from "#model/gathering-notes.ts";
import type { ZipEntry } from "../archive/zip.ts";
import { decodeCharset, declaredIn } from "../charset.ts";
import type { Found, FoundCredit } from "../gathered.ts";
import { treeOf, wordsOf, type XmlElement } from "../xml/tree.ts";

/** A paragraph of an office document, or a row of a table with its cells parted by tabs. */
export interface Paragraph {
  readonly text: string;
  readonly isTitle: boolean;
  readonly isRow: boolean;
}

/** Collects the paragraphs of an office document as its elements open and close. */
export interface ParagraphPen {
  readonly paragraphs: readonly Paragraph[];
  write(words: string): void;
  /** the paragraph that is being written is the document's title */
  entitle(): void;
  endParagraph(): void;
  openRow(): void;
  endCell(): void;
  endRow(): void;
}

export function createPen(): ParagraphPen {
  const paragraphs: Paragraph[] = [];
  const cells: string[] = [];
  let [words, isTitle, rows, cell] = ["", false, 0, ""];
  return {
    paragraphs,
    write: (more) => void (words += more),
    entitle: () => void (isTitle = true),
    endParagraph: () => {
      const text = words.replace(/[\u00a0\u2007\u202f]/g, " ").replace(/[\u00ad\u200b\ufeff]/g, "").replace(/ +/g, " ").trim();
      if (rows > 0) cell += (cell !== "" && text !== "" ? " " : "") + text;
      else if (text !== "") paragraphs.push({ text, isTitle, isRow: false });
      [words, isTitle] = ["", false];
    },
    openRow: () => void rows++,
    endCell: () => {
      if (rows === 1) cells.push(cell);
      if (rows === 1) cell = "";
    },
    endRow: () => {
      rows = Math.max(0, rows - 1);
      if (rows > 0) return;
      const text = cells.join("\t").trim();
      if (text !== "") paragraphs.push({ text, isTitle: false, isRow: true });
      cells.length = 0;
    },
  };
}

/** Sets paragraphs as one text: an empty line between them, rows of a table close together. */
export function setParagraphs(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map(({ text, isRow }, i) => (i === 0 ? text : (isRow && paragraphs[i - 1]!.isRow ? "\n" : "\n\n") + text)).join("");
}

export function xmlOf(entry: ZipEntry): string {
  const bytes = entry.bytes();
  return decodeCharset(bytes, declaredIn(bytes, undefined));
}

/** What an office document says of itself in its properties. */
export interface Properties {
  readonly title: Found<string> | null;
  readonly language: Found<string> | null;
  readonly credits: readonly FoundCredit[];
  /** the days on which it was made and changed: neither need be that of publication */
  readonly notes: readonly string[];
}

const every = (element: XmlElement): readonly XmlElement[] => [element, ...element.children.flatMap(every)];

/** Reads Dublin Core and its kin, in docProps/core.xml (OOXML) as in meta.xml (OpenDocument). */
export function propertiesOf(xml: string | null, place: string): Properties {
  const elements = xml === null ? [] : every(treeOf(xml, place).root);
  const value = (...names: readonly string[]): string => names.map((name) => wordsOf(elements.find((element) => element.name === name))).find((words) => words !== "") ?? "";
  const [title, language, author, created, modified] = [value("dc:title"), value("dc:language"), value("dc:creator", "meta:initial-creator"), value("dcterms:created", "meta:creation-date"), value("dcterms:modified", "dc:date")];
  const notes = [created && gatheringNote("created", created.slice(0, 10)), modified && gatheringNote("changed", modified.slice(0, 10))].filter(Boolean);
  return {
    title: title === "" ? null : { value: title, by: "properties, title" },
    language: language === "" ? null : { value: language, by: "properties, language" },
    credits: author === "" ? [] : [{ role: "author", value: author, by: "properties, creator" }],
    notes,
  };
}
