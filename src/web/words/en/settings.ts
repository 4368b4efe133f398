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
} as const;
