import type { DemoAccount, DemoPost, Written } from './post.ts';
import { datesBetween } from './post.ts';

/** How a network names its posts: by when they were published, and a number that keeps them apart. */
export type Naming = (publishedAt: number, serial: number) => Pick<DemoPost, 'id' | 'code'>;

/** The year the demo tells of. */
const FIRST = '2025-11-03T08:00:00Z';
const LAST = '2026-11-20T16:00:00Z';

export interface Span {
  from?: string;
  to?: string;
}

/** One account's posts, oldest first, spread over the span. */
export function postsOf(
  author: DemoAccount,
  written: readonly Written[],
  name: Naming,
  { from = FIRST, to = LAST }: Span = {},
): DemoPost[] {
  return datesBetween(from, to, written.length).map((time, i) => {
    const entry = written[i] as Written;
    return {
      ...common(author, time, name, i),
      ad: false,
      label: null,
      behind: false,
      coAuthors: [],
      quotes: null,
      lang: 'nl',
      media: author.network === 'instagram' ? 'photo' : 'none',
      ...entry,
    };
  });
}

/** A brand's advertisements: posts of the brand that it pays the network to show. */
export function adsOf(author: DemoAccount, texts: readonly string[], name: Naming): DemoPost[] {
  const written = texts.map(
    (text): Written => ({ text, expected: { class: 'sponsored', kinds: ['platform-ad'] } }),
  );
  return postsOf(author, written, name, { from: '2026-09-02T09:00:00Z' }).map((post) => ({
    ...post,
    ad: true,
    media: 'photo',
  }));
}

function common(author: DemoAccount, time: number, name: Naming, serial: number) {
  return {
    network: author.network,
    author,
    publishedAt: new Date(time).toISOString(),
    // Two accounts may post in one minute; the handle's sum keeps their ids apart.
    ...name(time, serial + sum(author.handle) * 100),
  };
}

/** A small number that only this word gives, as far as the demo's handles go. */
export function sum(word: string): number {
  return Array.from(word).reduce((total, letter, i) => total + letter.charCodeAt(0) * (i + 1), 0);
}

/**
 * A home feed as networks mix it: newest first, an advertisement in every sixth place, a post of an
 * account that is not followed in every ninth.
 */
export function mixed(
  followed: readonly DemoPost[],
  ads: readonly DemoPost[],
  suggested: readonly DemoPost[],
): DemoPost[] {
  const paid = [...ads];
  const strange = [...suggested];
  const feed: DemoPost[] = [];
  for (const post of newestFirst(followed)) {
    feed.push(post);
    if (feed.length % 6 === 3) feed.push(...paid.splice(0, 1));
    if (feed.length % 9 === 7) feed.push(...strange.splice(0, 1));
  }
  return feed;
}

export function newestFirst(posts: readonly DemoPost[]): DemoPost[] {
  return posts.toSorted((a, b) => b.publishedAt.localeCompare(a.publishedAt));
}
