/** Builders of Instagram's answers, in the schema of 2026 unless the name says otherwise; own words. */
export type Fields = Record<string, unknown>;

/** The id of a post of 2 October 2026, 09:00 UTC, and the moment itself in seconds. */
export const TAKEN_AT = 1_790_931_600;
export const PK = String((BigInt(TAKEN_AT) * 1000n - 1_314_220_021_721n) << 23n);

export function user(username: string, fields: Fields = {}): Fields {
  return { pk: `77${username.length}`, username, full_name: `Name of ${username}`, ...fields };
}

export function media(code: string, author: Fields, fields: Fields = {}): Fields {
  return {
    code,
    pk: PK,
    taken_at: TAKEN_AT,
    media_type: 1,
    product_type: 'feed',
    user: author,
    caption: { text: `words of ${code}`, created_at: TAKEN_AT },
    is_paid_partnership: false,
    sponsor_tags: null,
    coauthor_producers: [],
    ...fields,
  };
}

/** A post in the GraphQL of 2021 to 2024. */
export function legacyMedia(shortcode: string, owner: Fields, fields: Fields = {}): Fields {
  return {
    __typename: 'GraphImage',
    id: PK,
    shortcode,
    taken_at_timestamp: TAKEN_AT,
    owner,
    edge_media_to_caption: { edges: [{ node: { text: `words of ${shortcode}` } }] },
    edge_media_to_sponsor_user: { edges: [] },
    ...fields,
  };
}

export function homeFeed(...nodes: Fields[]): Fields {
  const edges = nodes.map((node) => ({ node }));
  return { data: { xdt_api__v1__feed__timeline__connection: { edges } } };
}

/** Inline data as Relay wraps it. */
export function relay(data: Fields): Fields {
  const result = { data };
  return { require: [['ScheduledServerJS', null, null, [{ __bbox: { result } }]]] };
}
