import type { AccountFacts, Author, Post } from '../../../src/model/post.ts';

export function author(handle: string, more: Partial<Author> = {}): Author {
  return {
    stableId: null,
    handle,
    name: null,
    url: null,
    followers: null,
    followed: null,
    ...more,
  };
}

export function account(handle: string, more: Partial<Author> = {}): AccountFacts {
  return { network: 'x', ...author(handle, more) };
}

export function post(more: Partial<Post> = {}): Post {
  return {
    network: 'x',
    id: '1',
    url: null,
    author: author('mila'),
    coAuthors: [],
    publishedAt: null,
    text: 'Nieuwe lamp boven de keukentafel',
    lang: null,
    hashtags: [],
    mentions: [],
    links: [],
    labels: [],
    place: 'feed',
    extent: 'whole',
    ...more,
  };
}
