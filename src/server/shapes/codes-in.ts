/** The codes of a table, for an enumeration. */
export const codesIn = <C extends string>(rows: readonly { readonly code: C }[]): readonly [C, ...C[]] => rows.map(({ code }) => code) as [C, ...C[]];
