/** Cuts a surface token into its words, or answers `undefined` when it is one word. */
export type Splitter = (form: string) => readonly string[] | undefined;
