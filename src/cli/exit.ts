/** What the command's exit code says. */
export const EXIT = { ok: 0, someFailed: 1, usage: 2 } as const;
