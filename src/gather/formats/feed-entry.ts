/** An entry of a feed as it stands there: words may be markup, addresses relative, dates in any form. */
export interface Entry {
  readonly title?: string;
  readonly link?: string;
  readonly published?: string;
  readonly author?: string;
  /** the whole text */
  readonly content?: string;
  readonly summary?: string;
  readonly language?: string;
  /** whom the feed took it from */
  readonly publisher?: string;
  /** the entry as it stands in the feed */
  readonly raw: string;
}

export interface Feed {
  readonly title?: string;
  readonly link?: string;
  readonly language?: string;
  /** false where the feed breaks off; its entries are those that stood before */
  readonly whole: boolean;
  readonly entries: readonly Entry[];
}

/** An object without the members that are not known. */
export function known<T extends object>(members: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined && value !== "")) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
