/** Rules that assert an activity and are no pattern over classes of words. Their words stand in confidence/terms.ts, which the compiler holds to this list. */
export const OWN_RULES = ["being-there", "listed-sum", "due", "before-hyphen"] as const;
export type OwnRule = (typeof OWN_RULES)[number];
