/** Which part of a long list is wanted: at most so many, after the end of the page before (its `next`). */
export interface Paging {
  readonly limit: number;
  readonly after?: string;
}
