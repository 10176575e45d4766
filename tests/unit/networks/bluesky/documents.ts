/** Builders of the app.bsky answers of 2024 to 2026; own words. */
type Fields = Record<string, unknown>;

export function profile(handle: string, fields: Fields = {}): Fields {
  return {
    did: `did:plc:${handle.replace(/[^a-z]/g, '')}`,
    handle,
    displayName: `Name of ${handle}`,
    viewer: { muted: false, blockedBy: false },
    ...fields,
  };
}

export function post(
  rkey: string,
  author: Fields,
  record: Fields = {},
  fields: Fields = {},
): Fields {
  return {
    uri: `at://${author.did}/app.bsky.feed.post/${rkey}`,
    cid: 'bafy',
    author,
    record: {
      $type: 'app.bsky.feed.post',
      createdAt: '2025-11-11T08:15:00.000Z',
      langs: ['nl'],
      text: `words of ${rkey}`,
      ...record,
    },
    indexedAt: '2025-11-11T08:15:01.000Z',
    ...fields,
  };
}

export function timeline(...posts: Fields[]): Fields {
  return { feed: posts.map((view) => ({ post: view })), cursor: 'next' };
}
