/** What the settings say. */
export const settings = {
  title: "Settings",
  lead: "These hold in this browser alone.",
  language: "Language",
  theme: "Theme",
  themes: { system: "As this machine has it", light: "Light", dark: "Dark" },
  dates: { label: "Dates", browser: "As your browser writes them: {{example}}" },
  name: { label: "Your name", why: "The history of the register says who decided. Without a name here it is whoever started Rapporteur." },
  keys: { label: "Keys", why: "Most of the work can be done by one key each. Every one can be changed.", show: "Show the keys" },
  about: {
    label: "This register", what: "Rapporteur {{version}}, {{store}}.", counts: "{{sources}} sources, {{activities}} activities, {{claims}} claims; {{entities}} entities: countries, bodies, people, products.",
    stores: { embedded: "on this machine in a PostgreSQL of its own", server: "on a PostgreSQL server", pglite: "in PGlite" }, api: "Ask it from a program: the API",
    signedIn: "You came in with the access token. This browser stays signed in for 30 days.", signOut: "Sign out",
  },
} as const;
