/** Most keys of a list that is shown whole; a longer one is not told of. */
export const maxWhole = 2000;

/** What a page itself says of a list's size; each figure only where it says it. */
export interface Coverage {
  /** All rows of the list, on this page of it or not. */
  total?: number;
  page?: number;
  pages?: number;
  /** First and last row shown, counted from 1 over the whole list. */
  from?: number;
  to?: number;
}
