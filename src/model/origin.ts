/** Where a stretch of the text stood in the original. Offsets are UTF-16 code units, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** of a PDF, from 1 */
  readonly page?: number;
  /** of a page: CSS selector of the element, in the tree that this program parses */
  readonly path?: string;
}

/** How a source came to its text: what it was taken out of, and the way back from the text to the original's pages or elements. */
export interface Origin {
  /** the file's name or address; of what stands in an archive also its own: "crawl.warc.gz!12" */
  readonly place: string;
  /** what the source came in: "html", "pdf", "docx" … */
  readonly format: string;
  /** where the text itself begins, behind title and byline; 0 where nothing tells them apart */
  readonly bodyStart: number;
  readonly stretches: readonly Stretch[];
  /** how the text was taken out, and what was left behind */
  readonly notes: readonly string[];
}
