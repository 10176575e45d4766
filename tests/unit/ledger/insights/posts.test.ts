import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { correct } from '../../../../src/ledger/corrections.ts';
import { database } from '../../../../src/ledger/database.ts';
import { accountInsights } from '../../../../src/ledger/insights/account.ts';
import { type Cursor, postsPage } from '../../../../src/ledger/insights/posts.ts';
import { qualityOf } from '../../../../src/ledger/insights/quality.ts';
import type { Sighting } from '../../../../src/model/messages.ts';
import { author, DAY, eraseAll, labelled, NOW, series, sighting, verdict } from '../fixtures.ts';
import { record } from '../recorded.ts';

const ANN = { network: 'x', handle: 'ann' } as const;

beforeEach(eraseAll);

const recordAll = (sightings: Sighting[]) => record({ sightings, accounts: [] }, NOW);

async function allPages(size: number, only: 'sponsored' | null = null) {
  const keys: string[] = [];
  let after: Cursor | null = null;
  do {
    const page = await postsPage(ANN, after, size, only);
    expect(page.posts.length).toBeLessThanOrEqual(size);
    keys.push(...page.posts.map(({ key }) => key));
    after = page.next;
  } while (after !== null);
  return keys;
}

describe('postsPage', () => {
  it('gives all posts once, the newest first, also where many have one date', async () => {
    const post = fc.record({ id: fc.nat(99).map(String), day: fc.nat(4), ad: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(post, { selector: ({ id }) => id, maxLength: 30 }),
        fc.integer({ min: 1, max: 7 }),
        async (posts, size) => {
          await eraseAll();
          await recordAll(
            posts.map(({ id, day, ad }) =>
              sighting({
                id,
                publishedAt: new Date(NOW - day * DAY).toISOString(),
                verdict: ad ? labelled('platform-ad') : verdict('organic'),
              }),
            ),
          );
          const newest = posts.toSorted((a, b) => a.day - b.day || (a.id > b.id ? -1 : 1));
          expect(await allPages(size)).toEqual(newest.map(({ id }) => `x:${id}`));
          const ads = newest.filter(({ ad }) => ad).map(({ id }) => `x:${id}`);
          expect(await allPages(size, 'sponsored')).toEqual(ads);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('tells of a post what the user can see for themselves', async () => {
    await recordAll([
      sighting({ verdict: labelled('paid-partnership', 'Paid partnership with Acme') }),
      sighting({ place: 'profile' }),
      sighting({ id: 'others', author: author('bo') }),
    ]);
    await correct('x:1', 'organic', NOW);
    const { posts, next } = await postsPage(ANN, null, 10);
    expect(next).toBeNull();
    expect(posts).toMatchObject([
      {
        class: 'organic',
        kinds: ['paid-partnership'],
        evidence: [{ evidence: 'Paid partnership with Acme' }],
        correction: 'organic',
        own: true,
      },
    ]);
  });

  it('knows no account that was never seen', async () => {
    expect(await postsPage(ANN, null, 10)).toEqual({ posts: [], next: null });
    expect(await accountInsights(ANN)).toBeNull();
  });

  it('reads no more rows than the page', async () => {
    await recordAll(series(Array.from({ length: 120 }, () => 'organic' as const)));
    const first = await postsPage(ANN, null, 20);
    let rows = 0;
    const seen = <T>(row: T): T => {
      rows++;
      return row;
    };
    database.posts.hook('reading').subscribe(seen);
    await postsPage(ANN, first.next, 20);
    database.posts.hook('reading').unsubscribe(seen);
    expect(rows).toBeLessThanOrEqual(21);
  });
});

describe('accountInsights', () => {
  it('looks at own posts for what stands in a row, where these are enough', async () => {
    const feed = series([...Array.from({ length: 30 }, () => 'organic' as const), 'sponsored']);
    await recordAll(feed);
    expect((await accountInsights(ANN))?.crowding).toMatchObject({
      basis: 'feed',
      all: { posts: 31, sponsored: 1 },
      last: { posts: 30, sponsored: 1 },
    });
    await recordAll(feed.slice(0, 29).map(onProfile));
    expect((await accountInsights(ANN))?.crowding).toMatchObject({ basis: 'both' });
    await recordAll(feed.slice(0, 30).map(onProfile));
    expect((await accountInsights(ANN))?.crowding).toMatchObject({
      basis: 'own',
      all: { posts: 30, sponsored: 0 },
    });
  });

  it('is of this account only', async () => {
    const ad = verdict('sponsored', ['author-disclosure'], {
      disclosure: 'weak',
      brands: ['Acme'],
    });
    await recordAll([
      sighting({ id: '1', verdict: ad }),
      sighting({ id: '2', author: author('bo'), verdict: ad }),
    ]);
    const insights = await accountInsights(ANN);
    expect(insights?.quality).toMatchObject({ weak: 1, clear: 0, none: 0 });
    expect(insights?.brands).toMatchObject([{ name: 'Acme', posts: 1, accounts: 1 }]);
  });
});

function onProfile(seen: Sighting): Sighting {
  return { ...seen, post: { ...seen.post, place: 'profile' } };
}

describe('qualityOf', () => {
  it('counts what a plain look at the sponsored posts gives', async () => {
    const disclosures = ['clear', 'weak', 'weak', 'none'] as const;
    await recordAll([
      ...disclosures.map((disclosure, i) =>
        sighting({ id: `s${i}`, verdict: verdict('sponsored', ['affiliate'], { disclosure }) }),
      ),
      sighting({ id: 'o', verdict: verdict('organic', ['negation']) }),
      sighting({ id: 'l', verdict: verdict('likely', ['ambiguous']) }),
      sighting({ id: 'w', verdict: verdict('organic') }),
    ]);
    await correct('x:w', 'sponsored', NOW);
    await correct('x:s3', 'organic', NOW);
    expect(qualityOf(await database.posts.toArray())).toEqual({
      clear: 1,
      weak: 2,
      none: 0,
      unjudged: 1,
      kinds: [['affiliate', 3]],
    });
  });
});
