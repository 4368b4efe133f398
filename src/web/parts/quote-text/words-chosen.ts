/** Words that somebody chose in a text: offsets in UTF-16 code units, `end` exclusive. */
export interface Chosen {
  readonly start: number;
  readonly end: number;
}

const RUN = "[data-start]";
const startOf = (run: Element): number => Number((run as HTMLElement).dataset["start"]);
const endOf = (run: Element): number => startOf(run) + (run.textContent?.length ?? 0);

/** The offset in the text that a place in the page stands for: in a run, or at the border of the runs around it. */
function offsetAt(root: Element, { node, offset }: { readonly node: Node; readonly offset: number }): number | null {
  const run = node.parentElement?.closest(RUN);
  if (node.nodeType === node.TEXT_NODE && run && root.contains(run)) return startOf(run) + offset;
  const place = node.ownerDocument?.createRange();
  if (!place) return null;
  place.setStart(node, offset);
  const runs = [...root.querySelectorAll(RUN)];
  // The first run that does not end before the place begins there; behind the last one the text has ended.
  const next = runs.find((one) => one.firstChild !== null && place.comparePoint(one.firstChild, one.textContent?.length ?? 0) > 0);
  if (next) return startOf(next);
  const last = runs.at(-1);
  return last ? endOf(last) : null;
}

/** Without the white space at both ends, which nobody means. */
function trimmed(text: string, { start, end }: Chosen): Chosen | null {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = start + words.trimEnd().length;
  return to > from ? { start: from, end: to } : null;
}

/** The words of the text that a range of the page covers, exactly, also across marks and paragraphs; null where it covers none. */
export function wordsIn(root: Element, text: string, range: Pick<Range, "startContainer" | "startOffset" | "endContainer" | "endOffset">): Chosen | null {
  const start = offsetAt(root, { node: range.startContainer, offset: range.startOffset });
  const end = offsetAt(root, { node: range.endContainer, offset: range.endOffset });
  return start === null || end === null || end <= start ? null : trimmed(text, { start, end });
}

/** The words that are chosen in the page within `root`; null where there are none, or where they begin or end outside. */
export function wordsChosen(root: Element, text: string): Chosen | null {
  const selection = root.ownerDocument.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return range.intersectsNode(root) && root.contains(range.startContainer) ? wordsIn(root, text, range) : null;
}

/** The range of the page in which words of the text stand; null where they are not there. */
export function rangeOf(root: Element, { start, end }: Chosen): Range | null {
  const runs = [...root.querySelectorAll(RUN)];
  const first = runs.find((one) => endOf(one) > start)?.firstChild;
  const last = runs.findLast((one) => startOf(one) < end)?.firstChild;
  if (!first?.parentElement || !last?.parentElement) return null;
  const range = root.ownerDocument.createRange();
  range.setStart(first, Math.max(0, start - startOf(first.parentElement)));
  range.setEnd(last, Math.min(end, endOf(last.parentElement)) - startOf(last.parentElement));
  return range;
}
