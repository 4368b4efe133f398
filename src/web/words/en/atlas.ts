/** What the atlas says: the map, the network, the timeline, the figures. */
export const atlas = {
  title: "Atlas",
  titleOf: "Atlas: {{view}}",
  views: "Ways to see the whole",
  view: { map: "Map", network: "Network", timeline: "Timeline", figures: "Figures" },
  lead: {
    map: "Who works with whom: an arc for each pair of countries, the wider the more activities.",
    network: "Through whom: bodies, and the countries in whose activities they take part.",
    timeline: "When: activities by the year in which they begin, a line for each kind.",
    figures: "How much: what sources count, over time, each figure with its words.",
  },
  filter: {
    label: "What is drawn", kind: "Kind", status: "Status", from: "From", to: "To", all: "Show all",
    any: { kind: "Any kind", status: "Any status", from: "First year", to: "Last year" },
  },
  years: { from: "from {{from}}", to: "until {{to}}", both: "{{from}}–{{to}}" },
  source: "Source: the register of Rapporteur, {{day}}.",
  asTable: "The table says the same.",
  nothing: { narrow: "The register holds nothing of this. Another year or kind may have more.", yet: "The register is empty. Once sources are added and their drafts accepted, the map draws itself.", add: "Add a source" },
  column: { pair: "Pair", count: "Activities", open: "Open", mostly: "Mostly", body: "Body", country: "Countries", all: "Activities", year: "Year", kind: "Kind", figure: "Figure", asOf: "As of", words: "In the words of the source", source: "Source", value: "Value" },
  map: {
    title: "Activities between countries",
    caption: "An activity of three countries counts for each two of them.",
    drawn: "Drawn are the {{drawn}} most active of {{total}} pairs.",
    counted_one: "{{count}} activity of {{pairs}} pairs.",
    counted_other: "{{activities}} activities of {{pairs}} pairs.",
    outlines: "Outlines: Natural Earth; they say nothing of whose a place is.",
    scale_one: "{{count}} activity",
    scale_other: "{{count}} activities",
  },
} as const;
