/** What the parts that pages share say. */
export const parts = {
  date: {
    from: "from {{date}}", until: "until {{date}}", span: "{{from}} to {{to}}", perhaps: "perhaps {{date}}", about: "about {{date}}", perhapsAbout: "perhaps about {{date}}",
    noYear: "{{date}} (year not said)", decade: "the {{year}}s", century: "the {{year}}s", open: "a date unknown",
    season: { spring: "spring {{year}}", summer: "summer {{year}}", autumn: "autumn {{year}}", winter: "winter {{year}}" },
  },
  scale: {
    million_one: "{{number}} million", million_other: "{{number}} million", billion_one: "{{number}} billion", billion_other: "{{number}} billion", trillion_one: "{{number}} trillion", trillion_other: "{{number}} trillion",
  },
  pair: { flow: "from {{from}} to {{to}}", none: "no countries named" },
  ladder: {
    label: "How far it has come",
    heard: "last heard of {{day}}",
    inferred: "{{what}} ({{reason}}, inferred)",
    party: "only a party to the deal says so",
    sources_one: "one independent source",
    sources_other: "{{count}} independent sources",
    none: "no source says how far it has come",
    off: "{{status}}, {{day}}",
    quotes_one: "{{status}}: {{count}} quote",
    quotes_other: "{{status}}: {{count}} quotes",
  },
  note: {
    open: "Note {{number}}: the words in the source",
    opened: "In the source",
    says: "{{who}} says so",
    party: "a party to the deal",
    notParty: "not a party to the deal",
    publisher: "The publisher itself says so",
    at: "Open the source at these words",
    untitled: "Untitled source",
    byHand: "A note, signed",
  },
  claim: { of: "{{label}}, {{of}}", foundedBy: "by {{name}}", role: "{{name}} ({{role}})" },
  property: {
    name: "Name", alias: "Also called", code: "Code", position: "Position", "part-of": "Part of", "located-in": "Located in", produces: "Produces", treats: "Treats", founded: "Founded",
    status: "Status", date: "Date", due: "Due", participant: "Takes part", country: "Country", about: "About", place: "Place", instrument: "Instrument", terms: "Terms", purpose: "Purpose", figure: "Figure",
  },
  choose: { none: "Nothing found", search: "Search …", country: "Country", entry: "Entry", more: "Type a name" },
} as const;
