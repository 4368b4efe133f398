/** One way in which texts write a thing. `ambiguous`: the same words mean something else as well, so that the text has to support them. */
export interface Form {
  readonly text: string;
  readonly ambiguous: boolean;
}

const toForm = (written: string): Form =>
  written.endsWith("?") ? { text: written.slice(0, -1), ambiguous: true } : { text: written, ambiguous: false };

/** The forms in a table's joined string: parted by "|", a "?" behind the ambiguous ones. Joined, a table loads without making thousands of arrays. */
export const splitForms = (joined: string): readonly Form[] => (joined === "" ? [] : joined.split("|").map(toForm));
