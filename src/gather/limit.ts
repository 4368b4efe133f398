/** The most bytes that one text may have. A press text has a few thousand; a year's archive is many texts, not one. */
export const MAX_BYTES = 64 * 1024 * 1024;
