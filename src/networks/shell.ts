import type { NetworkId } from '../model/network.ts';
import type { Place, Post } from '../model/post.ts';

/** A post of which nothing is known yet: still loading, or the ground that a reader builds on. */
export function shellPost(network: NetworkId, place: Place): Post {
  return {
    network,
    id: null,
    url: null,
    author: null,
    coAuthors: [],
    publishedAt: null,
    text: null,
    lang: null,
    hashtags: [],
    mentions: [],
    links: [],
    labels: [],
    place,
    extent: 'shell',
  };
}
