/** After AidData TUFF's ranking of sources, best first. */
export type OutletKind = "official-party" | "implementer" | "official-other" | "academic" | "ngo" | "agency" | "media" | "social-media" | "person";

/** Who publishes: an agency, a ministry, a newspaper, a person who signs a note. */
export interface Outlet {
  readonly id: string;
  readonly name: string;
  readonly kind: OutletKind;
  /** ISO 3166-1 alpha-2 */
  readonly country?: string;
  /** host names of its pages */
  readonly hosts?: readonly string[];
}
