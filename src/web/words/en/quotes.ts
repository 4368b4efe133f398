/** What stands at the marks of a text. */
export const quotes = {
  text: "Text of the source",
  legend: "What the marks mean",
  letter: { activity: "A", actor: "W", figure: "F", date: "D" },
  kind: { activity: "activity", actor: "who and what", figure: "figure", date: "date" },
  confidence: { label: "How sure the reader is: {{word}}, {{dots}} of 4", one: "doubtful", two: "possible", three: "likely", four: "certain" },
} as const;
