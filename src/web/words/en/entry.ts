/** What the page of an entry says. */
export const entry = {
  sources_one: "{{count}} source, {{independent}} independent",
  sources_other: "{{count}} sources, {{independent}} independent",
  inRegister: "In the register",
  empty: "Every decision that put something in here was undone.",
  claims: { title: "What is said", wrong: "found wrong", preferred: "preferred", show: "Show what was found wrong" },
  contradictions: { title: "Contradictions", lead: "These cannot all be right. Both stay; one may stand first, with a reason.", why: "Reason", prefer: "This one stands", level: "None stands first", settled: "settled", on: "said {{day}}" },
  links: {
    title: "Connected", none: "Nothing is linked yet.", unlink: "Unlink", add: "Link to another entry", how: "How",
    "part-of": { to: "Part of", from: "Its parts" }, delivers: { to: "Delivers", from: "Delivered by" }, follows: { to: "Follows from", from: "What followed" },
  },
  likely: { title: "Likely", same: "Seems to be the same", join: "Join these two", apart: "Keep apart", make: "Link these two", why: "Reason", none: "Nothing else seems to be the same.", likeness: "likeness {{share}}", relation: { "part-of": "{{from}} seems to be part of {{to}}", delivers: "{{from}} seems to deliver {{to}}", follows: "{{from}} seems to follow from {{to}}" }, this: "this", other: "the other" },
  sourcesTitle: "Sources",
  sourcesOwn: "Sources of what is said of it",
  cluster_one: "One report",
  cluster_other: "One report, {{count}} times",
  scores: { title: "Scores", of: "{{value}} of {{of}}", kind: { independent: "Independent sources", official: "Official sources", completeness: "Completeness", delivery: "Evidence of delivery" } },
  checks: { title: "Checks", none: "No check finds anything." },
  search: { title: "To find further sources", copy: "Copy", copied: "Copied", en: "English", es: "Spanish" },
  follow: {
    title: "Follow-up", person: "In charge", again: "Look again on", save: "Keep", clear: "Nobody any more", due: "Due {{day}}", heard: "Last heard of {{day}}", owes_one: "{{owes}} owes this to {{to}}", owes_other: "{{owes}} owe this to {{to}}",
    note: "What did you find?", add: "Add this note", why: "A note is a source of its own, signed with your name and dated.", noted: "The note is kept.",
  },
  history: {
    title: "History", undo: "Undo", undone: "undone", why: "“{{why}}”",
    did: {
      accept_one: "put in {{count}} claim", accept_other: "put in {{count}} claims", propose: "made a draft by hand", reject: "rejected", unsure: "set aside", edit: "put another value in the place of one", retract_one: "found {{count}} claim wrong", retract_other: "found {{count}} claims wrong",
      prefer: "let one value stand first", retype: "said what sort of thing it is", link: "linked it", unlink: "unlinked it", merge: "joined another entry with it", merged: "joined it with another entry", split: "parted it", "split-off": "made it of a part of another",
      apart: "kept it apart from another", charge: "said who follows it up", join: "joined", leave: "left", describe: "described", undo: "undid a decision", decide: "decided",
    },
  },
  more: { title: "Put right", join: "Join with another entry", why: "Reason, as the history will show it", joinWhy: "The other entry is taken in; it can be parted again.", split: "Part it in two", splitWhy: "Choose the claims that belong to something else.", splitNow: "Make an entry of these", chosen_one: "{{count}} claim chosen", chosen_other: "{{count}} claims chosen" },
  mentions: { title: "Named elsewhere" },
  done: { prefer: "It stands first.", level: "None stands first.", retract: "Found wrong.", join: "Joined.", apart: "Kept apart.", link: "Linked.", unlink: "Unlinked.", split: "Parted; this is the new entry.", retype: "Kept.", charge: "Kept.", undo: "Undone." },
  undo: "Undo",
} as const;
