/** What a server writes, as it can be shown anywhere. */
export const printable = (words: string): string => words.replace(/[^\x20-\x7e]/g, "");
