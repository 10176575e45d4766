/** Posts in one answer of the server. */
export const PAGE_SIZE = { home: 6, profile: 12 } as const;
