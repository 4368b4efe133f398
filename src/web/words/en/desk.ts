/** What the desk says. */
export const desk = {
  title: "Desk",
} as const;
