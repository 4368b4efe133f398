/** How words are set: what they are, not which colour they have. */
export type Style = "title" | "heading" | "quiet" | "trigger" | "good" | "going" | "said" | "ended";

/** Sets words in a style; the words alone where there is no colour. */
export type Paint = (style: Style, words: string) => string;

// SGR codes of on and off. The sixteen colours of the terminal's own scheme, so that they suit dark and light ones.
const CODES: Readonly<Record<Style, readonly [on: string, off: string]>> = {
  title: ["1", "22"],
  heading: ["1", "22"],
  quiet: ["2", "22"],
  trigger: ["4", "24"],
  good: ["32", "39"],
  going: ["36", "39"],
  said: ["33", "39"],
  ended: ["31", "39"],
};

const sgr = (code: string): string => `\u001b[${code}m`;

export const colour: Paint = (style, words) => (words === "" ? "" : `${sgr(CODES[style][0])}${words}${sgr(CODES[style][1])}`);
export const noColour: Paint = (_, words) => words;

export interface ColourWishes {
  /** --no-color or --color on the command line, undefined where neither was given */
  readonly flag?: boolean | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly terminal: boolean;
}

/** Whether to colour, after no-color.org: the flag, then NO_COLOR, then FORCE_COLOR, then whether a terminal listens. */
export function wantsColour({ flag, environment, terminal }: ColourWishes): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = environment;
  if (flag === false) return false;
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "") return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return terminal && TERM !== "dumb";
}
