const LEAD = /^(?:#{1,6}\s+|>\s+|[*_`]+(?=\S)|<|\[)+/;
const TRAIL = /(?:[*_`]+|>|\]|\s#{1,6})+$/;

/** Where the words of a line begin and end inside its Markdown marks: "# *Title*", "**bold**", "<https://…>". */
export function insideMarks(line: string): { readonly start: number; readonly end: number } {
  const lead = LEAD.exec(line)?.[0].length ?? 0;
  const rest = line.slice(lead);
  const trail = lead > 0 ? (TRAIL.exec(rest.slice(-12))?.[0].length ?? 0) : 0;
  const end = Math.max(lead, line.length - trail);
  return lead < end ? { start: lead, end } : { start: 0, end: line.length };
}

/** A line without its Markdown marks. */
export function unmarked(line: string): string {
  const { start, end } = insideMarks(line);
  return line.slice(start, end);
}
