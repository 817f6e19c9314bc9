/** Rows of the popup. */
export const shownRows = 7;
