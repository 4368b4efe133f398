/** What the desk says. */
export const desk = {
  title: "Desk",
  lead: "What needs you now.",
  drafts: { title: "To decide", sum: "{{drafts}} from {{sources}}", drafts_one: "{{count}} draft", drafts_other: "{{count}} drafts", sources_one: "{{count}} source", sources_other: "{{count}} sources", all: "All that wait", of_one: "{{count}} activity", of_other: "{{count}} activities", none: "Nothing waits to be decided." },
  commitments: { title: "Commitments", overdue_one: "{{count}} overdue", overdue_other: "{{count}} overdue", due_one: "{{count}} due within 90 days", due_other: "{{count}} due within 90 days", silent_one: "{{count}} silent for a year", silent_other: "{{count}} silent for a year", lookAgain_one: "{{count}} to be looked at again", lookAgain_other: "{{count}} to be looked at again", all: "All commitments", none: "No promise is open." },
  contradictions: { title: "Contradictions", sum_one: "{{count}} that nobody has settled", sum_other: "{{count}} that nobody has settled", or: "{{values}}?", none: "Nothing contradicts itself." },
  single: { title: "One source only", sum_one: "{{count}} entry rests on one source", sum_other: "{{count}} entries rest on one source", all: "All of them", none: "Every entry has more than one source." },
  since: { title: "Since you were last here", none: "Nothing was changed since {{day}}.", first: "From now on this says what changed between your visits.", line_one: "{{count}} entry changed by {{by}}", line_other: "{{count}} entries changed by {{by}}", when: "Since {{day}}", all: "The register, changed last first" },
  empty: { title: "The register is empty", text: "Add a text, a file or an address: what it says stands here, ready to be decided. Nothing counts until somebody has.", add: "Add a text", pair: "Look at a pair" },
  done: "Nothing needs you. Well kept. Look at a pair, or add what you have read.",
} as const;
