/** After AidData TUFF's ranking of sources, best first. */
export type OutletKind = "official-party" | "implementer" | "official-other" | "academic" | "ngo" | "agency" | "media" | "social-media" | "person";

/** Who publishes: an agency, a ministry, a newspaper, a person who signs a note. */
export interface Outlet {
  readonly id: string;
  readonly name: string;
  readonly kind: OutletKind;
  /** ISO 3166-1 alpha-2 */
  readonly country?: string;
  /** the language that it publishes in, BCP 47 */
  readonly language?: string;
  /** to whom it belongs, by name */
  readonly owner?: string;
  /** whether it speaks for its country or its owner, as an agency of the state or a ministry does */
  readonly party?: boolean;
  /** addresses of its feeds and sitemaps */
  readonly feeds?: readonly string[];
  /** host names of its pages */
  readonly hosts?: readonly string[];
}
