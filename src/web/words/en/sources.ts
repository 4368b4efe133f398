/** What the pages of sources say. */
export const sources = {
  title: "Sources",
  lead_one: "{{count}} source, {{reports}} independent",
  lead_other: "{{count}} sources, {{reports}} independent",
  parts: { label: "What is shown", documents: "Documents", gathering: "Feeds and refusals", outlets: "Publishers" },
  search: "Words in the texts", go: "Search", clear: "Remove all",
  facet: { publisher: "Publisher", language: "Language", kind: "Sort", year: "Year" }, kind: { text: "Texts", note: "Notes" },
  copies: "one report: {{count}} sources", open_one: "{{count}} draft to decide", open_other: "{{count}} drafts to decide", more: "More",
  none: { title: "No source is like this", text: "Remove what is chosen, or add a text.", add: "Add a text" },
  format: { text: "plain text", markdown: "Markdown", html: "web page", pdf: "PDF", docx: "Word", odt: "OpenDocument", email: "e-mail", feed: "feed", jsonl: "a line of JSON", other: "another format" },
  untitled: "Untitled", note: "A note",
  feeds: { title: "Feeds", none: "No feed is watched. Give one on the page Add, or: rapporteur watch ADDRESS.", waiting: "Waiting", done: "Taken in", refused: "Refused", checked: "Looked at", never: "never", address: "Feed" },
  refused: { title: "What was refused", none: "Nothing was refused.", place: "Where", why: "Why", when: "When", times_one: "once", times_other: "{{count}} times", some: "The last {{count}} of {{total}}." },
  outlets: {
    none: "No source names its publisher yet.", lead: "Who publishes what the register rests on. What sort of publisher it is decides whether a source counts as official.", name: "Publisher", kind: "What sort", country: "Country",
    sources: "Sources", latest: "The latest", unsaid: "not said", sortOf: "What sort of publisher {{name}} is", said: "{{name}}: {{kind}}.", party: "speaks for it", noSource: "none yet",
  },
  report: {
    title: "One report", lead_one: "{{count}} source, 1 independent", lead_other: "{{count}} sources of one report: 1 independent", first: "Published first; the others are compared with it.", same: "Word for word the same.",
    shared: "{{share}} % of its sentences stand in the first as well.", translated: "A translation from the {{from}}: not compared sentence by sentence.", only: "Only here", lacks: "Only in the first", there: "in its place", words_one: "{{words}} word", words_other: "{{words}} words", differ: "What differs",
  },
  outlet: { "official-party": "Official, a party", implementer: "Implementer", "official-other": "Official, of others", academic: "Academic", ngo: "Non-governmental", agency: "News agency", media: "Media", "social-media": "Social media", person: "A person" },
  one: {
    heading: "What it says of itself", publisher: "Publisher", published: "Published", language: "Language", sort: "Sort of publisher", unknown: "not said", from: "Taken from", address: "Its address",
    bytes: "Original, as it came", review: "Open in the reading room", copies: "The same report", copiesLead: "Reprints and translations count as one independent source.",
    readings: "Readings", read: "{{reader}}, {{version}}, {{day}}", drafts: "{{open}} open · {{accepted}} accepted · {{rejected}} rejected · {{unsure}} unsure", rest: "What rests on it", restNone: "No entry rests on it yet.", entities: "Bodies, people, things", text: "Text", legend: "Marks",
    added: "added by {{by}}, {{at}}",
  },
} as const;
