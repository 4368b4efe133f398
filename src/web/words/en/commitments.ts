/** What the page of commitments says. */
export const commitments = {
  title: "Commitments",
  lead: "What was said to be wished, offered, promised or agreed, and is not said to be done.",
  look: { label: "Shown as", board: "Board", list: "List" },
  show: { label: "Which", all: "All open", overdue: "Overdue", due: "Due soon", silent: "Silent", contradicted: "Contradicted", lookAgain: "To be looked at again" },
  owner: "Who owes it", to: "Whom it is owed", charge: "In charge", anybody: "Anybody", chargeGo: "Show",
  owes: "{{owes}} → {{to}}", owesOnly: "owed by {{owes}}", toOnly: "to {{to}}", nobody: "Nobody is named",
  by: "by {{day}}", noDay: "no day named", heard: "last heard of {{day}}", never: "its sources have no date", inCharge: "{{person}} is in charge", again: "look again {{day}}",
  words: "Words for this rung", more: "More",
  shown_one: "{{shown}} of {{total}} commitment", shown_other: "{{shown}} of {{total}} commitments",
  length: { of: { silent: "Nothing heard for", due: "Within" }, unit: "Days, weeks, months or years", d_one: "day", d_other: "days", w_one: "week", w_other: "weeks", m_one: "month", m_other: "months", y_one: "year", y_other: "years" },
  range: { label: "Due between", from: "Due from", until: "Due until" },
  none: { title: "Nothing here", text: "No commitment is like this. That may be good news.", all: "Show all that are open" },
} as const;
