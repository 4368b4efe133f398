const MARKS = /[\u0300-\u036f]/g;

/** The id of a publisher by its name: "Prensa Latina" and "PRENSA LATINA" are one outlet. */
export const outletId = (name: string): string => name.normalize("NFD").replace(MARKS, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
