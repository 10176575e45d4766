import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../src/model/verdict.ts';
import { datesBetween } from '../../pages/shared/post.ts';
import {
  ACCOUNTS,
  type DemoNetwork,
  homeIds,
  POSTS,
  profileIds,
  talliesOf,
  truthOf,
} from '../../pages/truth.ts';

const RECENT = 20;
const NETWORKS: DemoNetwork[] = ['instagram', 'x'];

/** One account's posts, oldest first. */
function ownPosts(network: DemoNetwork, handle: string) {
  return POSTS[network]
    .filter((post) => post.author.handle === handle)
    .toSorted((a, b) => a.publishedAt.localeCompare(b.publishedAt));
}

function share(posts: readonly { expected: { class: string } }[]): number {
  return posts.filter((post) => post.expected.class === 'sponsored').length / posts.length;
}

describe.each([
  ['instagram', 'mirrekruimels', 60, 0.08, 0.5],
  ['instagram', 'tochtmetjorrit', 40, 0.25, 0.25],
  ['instagram', 'fennenaait', 45, 0.5, 0.05],
  ['x', 'tolmantests', 60, 0.08, 0.5],
  ['x', 'keukenvanilse', 40, 0.25, 0.25],
  ['x', 'runwithorla', 45, 0.5, 0.05],
] as const)('%s:%s', (network, handle, atLeast, early, late) => {
  const posts = ownPosts(network, handle);

  it('has posts enough over the year', () => {
    expect(posts.length).toBeGreaterThanOrEqual(atLeast);
    expect(posts[0]?.publishedAt.slice(0, 7)).toBe('2025-11');
    expect(posts.at(-1)?.publishedAt.slice(0, 10)).toBe('2026-11-20');
  });

  it('moves as it is said to', () => {
    expect(Math.abs(share(posts.slice(0, -RECENT)) - early)).toBeLessThanOrEqual(0.05);
    expect(Math.abs(share(posts.slice(-RECENT)) - late)).toBeLessThanOrEqual(0.05);
  });
});

describe.each(NETWORKS)('the posts of %s', (network) => {
  const posts = POSTS[network];

  it('have ids, codes and words of their own', () => {
    expect(new Set(posts.map((post) => post.id)).size).toBe(posts.length);
    expect(new Set(posts.map((post) => post.code)).size).toBe(posts.length);
    expect(new Set(posts.map((post) => post.text)).size).toBe(posts.length);
  });

  it('show every kind of evidence, and both notes', () => {
    const kinds = new Set(posts.flatMap((post) => post.expected.kinds));
    expect(KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it('show every kind that the network can show on a followed account', () => {
    const followed = posts.filter((post) => post.author.followed && !post.ad);
    const kinds = new Set(followed.flatMap((post) => post.expected.kinds));
    expect(KINDS.filter((kind) => !kinds.has(kind))).toEqual(['platform-ad']);
  });

  it('have a label or an ad mark exactly where their kinds say so', () => {
    for (const post of posts) {
      const { kinds } = post.expected;
      expect([post.text, post.label !== null]).toEqual([
        post.text,
        kinds.includes('paid-partnership'),
      ]);
      expect([post.text, post.ad]).toEqual([post.text, kinds.includes('platform-ad')]);
    }
  });

  it('are by accounts that there are, one of them with too few', () => {
    const handles = ACCOUNTS[network].map((account) => account.handle);
    expect(posts.filter((post) => !handles.includes(post.author.handle))).toEqual([]);
    const few = network === 'instagram' ? 'boekenkastbram' : 'stadsgeluiden';
    expect(ownPosts(network, few)).toHaveLength(7);
  });

  it('hide their proof only where there is something to hide behind', () => {
    const behind = posts.filter((post) => post.behind);
    expect(behind.length).toBeGreaterThanOrEqual(2);
    for (const { text } of behind) {
      expect(text.length > (network === 'x' ? 280 : 125) || text.includes('https://')).toBe(true);
    }
  });
});

describe.each(NETWORKS)('the pages of %s', (network) => {
  const truth = truthOf(network);

  it('show only posts that there are', () => {
    const shown = [
      ...homeIds(network),
      ...ACCOUNTS[network].flatMap(({ handle }) => profileIds(network, handle)),
    ];
    expect(shown.filter((id) => !truth.has(id))).toEqual([]);
  });

  it('mix advertisements and strangers into the home feed', () => {
    const accounts = new Map(ACCOUNTS[network].map((account) => [account.handle, account]));
    const authors = homeIds(network).map((id) => truth.get(id)?.account.split(':')[1] ?? '');
    const strangers = authors.filter((handle) => accounts.get(handle)?.followed === false);
    const ads = homeIds(network).filter((id) =>
      truth.get(id)?.expected.kinds.includes('platform-ad'),
    );
    expect(ads.length).toBeGreaterThanOrEqual(8);
    expect(strangers.length - ads.length).toBeGreaterThanOrEqual(5);
    expect(authors.length - strangers.length).toBeGreaterThanOrEqual(50);
  });

  it('count a post once, however often it was seen', () => {
    const ids = profileIds(network, network === 'x' ? 'keukenvanilse' : 'tochtmetjorrit');
    const once = talliesOf(network, ids);
    expect(talliesOf(network, [...ids, ...ids])).toEqual(once);
    const { organic, sponsored, likely, share: of } = [...once.values()][0] ?? never();
    expect(of).toBeCloseTo(sponsored / (organic + sponsored + likely), 12);
  });

  it('ask for no badge that the page cannot prove', () => {
    for (const post of truth.values()) {
      expect([post.badge, null]).toContain(post.badgeWithoutData);
    }
  });
});

it('refuses an id that no post has', () => {
  expect(() => talliesOf('x', ['1'])).toThrow('no demo post 1 on x');
});

it('gives dates in ascending order, from the first day to the last', () => {
  const dates = datesBetween('2025-11-03T08:00:00Z', '2026-11-20T16:00:00Z', 64);
  expect(dates).toEqual(dates.toSorted((a, b) => a - b));
  expect(new Date(dates[0] ?? 0).toISOString()).toBe('2025-11-03T08:00:00.000Z');
  expect(new Date(dates.at(-1) ?? 0).toISOString()).toBe('2026-11-20T16:00:00.000Z');
});

function never(): never {
  throw new Error('no tally');
}
