/** Rows in one answer of the server. */
export const PAGE_SIZE = 10;
