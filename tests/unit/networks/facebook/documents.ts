/** Builders of Facebook's answers, in the shape of 2026 unless the name says otherwise; own words. */
export type Fields = Record<string, unknown>;

export function actor(id: string, name: string, fields: Fields = {}): Fields {
  const url = `https://www.facebook.com/${name.toLowerCase().replaceAll(' ', '.')}`;
  return { __typename: 'User', id, name, url, ...fields };
}

/** A story as feeds have it: each section repeats it with other fields. */
export function story(
  id: string,
  author: Fields,
  words: string | null,
  fields: Fields = {},
  content: Fields = {},
): Fields {
  const { id: actorId, __typename } = author;
  const message = words === null ? null : { text: words, ranges: [] };
  const time = {
    __typename: 'CometFeedStoryMinimizedTimestampStrategy',
    story: { creation_time: 1_790_000_000, url: `${author.url}/posts/${id}` },
  };
  const layout = { story: { comet_sections: { metadata: [time] } } };
  return {
    __typename: 'Story',
    id: btoa(`S:_I${actorId}:${id}:${id}`),
    post_id: id,
    sponsored_data: null,
    // The outer list lacks what the inner one has.
    actors: [{ __typename, id: actorId }],
    feedback: {
      owning_profile: actor('9', 'Not The Author'),
      comments: [{ message: { text: 'x' } }],
    },
    comet_sections: {
      content: {
        story: { actors: [author], message, attachments: [], attached_story: null, ...content },
      },
      context_layout: layout,
    },
    ...fields,
  };
}

export function feed(...edges: Fields[]): Fields {
  return { data: { viewer: { news_feed: { edges } } } };
}

export function edge(node: Fields, fields: Fields = {}): Fields {
  return { node, category: 'ORGANIC', ...fields };
}
