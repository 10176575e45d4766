/** A post with the fields of version 1 only. */
export function basicPost(more: object = {}) {
  return {
    network: 'x',
    id: '1',
    account: 'Ann',
    publishedAt: '2026-05-01T10:00:00.000Z',
    firstSeen: '2026-05-02T10:00:00.000Z',
    verdict: 'sponsored',
    kinds: ['gifted'],
    disclosure: 'weak',
    brands: ['Acme'],
    correction: null,
    ...more,
  };
}

/** An account with those fields only, its numbers absurd. */
export function basicAccount(more: object = {}) {
  return {
    network: 'x',
    handle: 'Ann',
    name: 'Ann A.',
    followed: true,
    starred: false,
    followers: 7000,
    tally: { organic: 9999, sponsored: -1, likely: 1e99, byKind: {}, byMonth: {} },
    drift: { state: 'up' },
    ...more,
  };
}

/** An export file as text. */
export function file(
  posts: unknown[],
  accounts: unknown[] = [basicAccount()],
  more: object = {},
): string {
  const exportedAt = '2026-06-01T00:00:00.000Z';
  return JSON.stringify({
    ...{ format: 'adrift-export', version: 1, exportedAt, accounts, posts },
    ...more,
  });
}

export const NOTHING_LEFT_OUT = { malformed: 0, date: 0, network: 0 };
