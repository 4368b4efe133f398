const MB = 1024 * 1024;

/** The most bytes that one text may have. A press text has a few thousand; a year's archive is many texts, not one. */
export const MAX_BYTES = 64 * MB;

/** What hostile or broken sources may cost. Each has its own error. */
export const LIMITS = {
  /** all parts of an archive together, unpacked: `inflates-too-much` */
  inflated: 256 * MB,
  /** times its own size to which a packed stream may inflate once it is beyond `inflated`: `inflates-too-much` */
  ratio: 200,
  /** archives within archives: `too-many-parts` */
  archives: 3,
  /** parts of one archive or e-mail: `too-many-parts` */
  parts: 10_000,
  /** elements of a page within each other: `too-deep` */
  htmlDepth: 1000,
  /** elements of XML within each other: `too-deep` */
  xmlDepth: 256,
  /** characters of one tag or one word: `token-too-long` */
  token: 4 * MB,
  /** wall clock for one source: `took-too-long` */
  milliseconds: 15_000,
  /** heap of the process that reads: `took-too-much-memory` */
  megabytes: 512,
} as const;
