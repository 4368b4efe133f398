/** What every page says. */
export const common = {
  name: "Rapporteur",
  skip: "Skip to the content",
  nav: { label: "Pages", desk: "Desk", add: "Add", review: "Review", register: "Register", pairs: "Pairs", commitments: "Commitments", atlas: "Atlas", sources: "Sources", playground: "Playground", settings: "Settings", menu: "Menu" },
  search: "Search the register",
  keys: "Keys",
  loading: "Loading …",
  failure: { title: "This did not work", again: "Try again", signIn: "Sign in, and come back here", page: "The page itself has failed. What was saved is safe.", reload: "Load the page again" },
  missing: { title: "There is no such page", text: "The address may be mistyped, or what stood here has another name now.", home: "Go to the desk" },
  inferred: "inferred",
  sources_one: "{{count}} source",
  sources_other: "{{count}} sources",
  independent: "{{count}} independent",
  close: "Close",
} as const;
