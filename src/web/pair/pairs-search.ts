/** Which pairs are listed, as the address says it. */
export interface PairsSearch {
  /** ISO code: pairs of this country */
  readonly country?: string;
}

/** The state of an address; what it says that cannot be is left out. */
export const pairsSearch = ({ country }: Readonly<Record<string, unknown>>): PairsSearch => (typeof country === "string" && /^[A-Za-z]{2}$/.test(country) ? { country: country.toUpperCase() } : {});
