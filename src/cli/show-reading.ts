import type { Reading } from "#model/reading.ts";
import { HEADINGS } from "./headings.ts";
import { BLANK, BODY, roomOf, setPage, type Paragraph } from "./page.ts";
import type { Paint } from "./paint.ts";
import { plain } from "./plain.ts";
import { showActivity } from "./show-activity.ts";
import { HANG, showEntities } from "./show-entities.ts";
import { showFigure } from "./show-figure.ts";
import { showHeading } from "./show-heading.ts";
import { atLine } from "./at-line.ts";
import { firm } from "./firm.ts";
import { withDots } from "./with-dots.ts";
import { createView, type View } from "./view.ts";

export interface ShowOptions {
  /** what the text is called where it has no title: its file, or "standard input" */
  readonly place: string;
  /** terminal columns */
  readonly width: number;
  readonly paint: Paint;
  /** whether to show which words each part rests on, and how sure the reader is */
  readonly explain: boolean;
}

// A sentence of the press fits into two lines or loses little at their ends; the whole of it is in --explain and --json.
const QUOTE_LINES = 2;
const FRAME = 10; // quotation marks, and what wrapping leaves over at the ends of lines

const NOTHING: Paragraph = { indent: 0, words: [{ words: "Nothing to record was found in this text." }] };

function section(heading: string, paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.length === 0 ? [] : [BLANK, { indent: 0, words: [{ words: heading, style: "heading" }] }, ...paragraphs];
}

function groups(view: View): Paragraph[] {
  return Object.entries(HEADINGS).flatMap(([kind, heading]) => {
    const activities = view.reading.activities.filter((one) => one.kind === kind);
    return section(heading, activities.flatMap((one) => showActivity(one, view)));
  });
}

/** Figures that measure nothing that has an entry of its own. */
function looseFigures(view: View): Paragraph[] {
  const { figures, source } = view.reading;
  const loose = figures.filter((one) => one.of === undefined);
  const words = withDots(loose.map((one) => [{ words: firm(showFigure(one, source.language)) }, { words: ` ${atLine(one.quote, view)}`, style: "quiet" }]));
  return words.length === 0 ? [] : [{ indent: BODY, hang: HANG, label: { words: "figures", style: "quiet" }, words }];
}

function doubts(view: View): Paragraph[] {
  return view.reading.notes.map(({ message, quote }): Paragraph => {
    const label = quote ? { label: { words: `line ${view.lineOf(quote.start)}`, style: "quiet" as const }, right: true } : {};
    return { indent: BODY, ...label, words: [{ words: quote ? `“${plain(quote.exact)}”: ${message}` : message }] };
  });
}

/** A reading as a person reads it: what the text is, its records with their words, whom it names, what is in doubt. */
export function showReading(reading: Reading, { place, width, paint, explain }: ShowOptions): string {
  const room = explain ? Number.POSITIVE_INFINITY : roomOf(width) * QUOTE_LINES - FRAME;
  const view = createView(reading, { room, explain });
  const found = [...groups(view), ...section("Named in the text", [...showEntities(view), ...looseFigures(view)])];
  const body = found.length > 0 ? found : [BLANK, NOTHING];
  return setPage([...showHeading(reading, place), ...body, ...section("In doubt", doubts(view))], width, paint);
}
