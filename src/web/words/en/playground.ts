/** What the playground says. */
export const playground = {
  title: "Playground",
  lead: "See what the reader makes of a text, with its reasons. Nothing is kept.",
  promise: "Nothing that you type or paste here leaves this page.",
  state: { opening: "The reader is being fetched; then the page asks for nothing more.", ready: "The reader is here, and the page asks for nothing more.", failed: "The reader could not be fetched. Load the page again." },
  paste: "A text in English or Spanish",
  example: "Try an example",
  clear: "Clear",
  text: "The text with what the reader marked",
  records: "What the reader found",
  told: "{{activities}} activities, {{entities}} named, read in {{milliseconds}} ms",
  nothing: "The reader finds no cooperation between countries in this text.",
  why: "Why",
  named: "Who and what is named",
  doubts_one: "{{count}} doubt of the reader",
  doubts_other: "{{count}} doubts of the reader",
  download: "Save the reading as JSON",
} as const;
