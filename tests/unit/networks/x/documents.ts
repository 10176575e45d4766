/** Builders of X's answers, in the schema of 2026 unless the name says otherwise; own words. */
type Fields = Record<string, unknown>;

export function user(handle: string, fields: Fields = {}): Fields {
  return {
    __typename: 'User',
    rest_id: `9${handle.length}00`,
    core: { name: `Name of ${handle}`, screen_name: handle },
    relationship_counts: { followers: 1234, following: 5 },
    relationship_perspectives: { following: true },
    ...fields,
  };
}

export function tweet(
  id: string,
  author: Fields,
  legacy: Fields = {},
  fields: Fields = {},
): Fields {
  return {
    __typename: 'Tweet',
    rest_id: id,
    core: { user_results: { result: author } },
    legacy: {
      created_at: 'Sat Oct 03 08:15:00 +0000 2026',
      full_text: `words of ${id}`,
      lang: 'en',
      entities: {},
      ...legacy,
    },
    ...fields,
  };
}

export function entry(
  result: Fields,
  item: Fields = {},
  entryId = `tweet-${result.rest_id}`,
): Fields {
  return { entryId, content: { itemContent: { tweet_results: { result }, ...item } } };
}

export function home(...entries: Fields[]): Fields {
  const instructions = [{ type: 'TimelineAddEntries', entries }];
  return { data: { home: { home_timeline_urt: { instructions } } } };
}
