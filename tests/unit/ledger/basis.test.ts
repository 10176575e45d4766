import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { type CountedClass, database } from '../../../src/ledger/database.ts';
import { accountSummary } from '../../../src/ledger/queries.ts';
import type { Sighting } from '../../../src/model/messages.ts';
import { eraseAll, NOW, series } from './fixtures.ts';
import { record } from './recorded.ts';

const ANN = { network: 'x', handle: 'ann' } as const;

beforeEach(eraseAll);

const of = (count: number, name: CountedClass) => Array.from({ length: count }, () => name);
const seenOn = (place: Sighting['post']['place'], sightings: readonly Sighting[]) =>
  sightings.map((seen): Sighting => ({ ...seen, post: { ...seen.post, place } }));

async function summaryAfter(...sightings: Sighting[]) {
  for (let i = 0; i < sightings.length; i += 50) {
    await record({ sightings: sightings.slice(i, i + 50), accounts: [] }, NOW);
  }
  return accountSummary(ANN);
}

describe('what a share rests on', () => {
  it.each([
    ['feed', 'feed'],
    ['search', 'feed'],
    ['post', 'feed'],
    ['profile', 'own'],
  ] as const)('posts seen in %s: %s', async (place, basis) => {
    const summary = await summaryAfter(...seenOn(place, series(of(40, 'organic'))));
    expect(summary).toMatchObject({ basis, drift: { basis, state: 'steady' } });
  });

  it('a post seen in both ways is one post, and of both', async () => {
    const posts = series(of(30, 'organic'));
    const summary = await summaryAfter(...posts, ...seenOn('profile', posts));
    expect(summary).toMatchObject({ basis: 'both', tally: { organic: 30 } });
    const [row] = await database.accounts.toArray();
    expect(row?.tally).toMatchObject({ own: { posts: 30 }, picked: { posts: 30 } });
  });
});

describe('drift', () => {
  it('makes none out of a profile’s past and a feed’s present', async () => {
    const posts = series([...of(60, 'organic'), ...of(9, 'sponsored')]);
    const summary = await summaryAfter(
      ...seenOn('profile', posts.slice(0, 60)),
      ...seenOn('feed', posts.slice(60)),
    );
    expect(summary?.drift).toMatchObject({ basis: 'own', state: 'steady' });
    expect(summary?.drift.recent.posts).toBe(20);
  });

  it('is of own posts where they are enough, whatever the feed picked', async () => {
    const posts = series([...of(40, 'organic'), ...of(20, 'sponsored')]);
    const picked = posts.filter((_, i) => i % 4 === 0);
    const summary = await summaryAfter(...picked, ...seenOn('profile', posts));
    expect(summary?.drift).toMatchObject({ basis: 'own', state: 'up' });
    expect(summary?.drift.recent.posts).toBe(20);
  });

  it('is of picked posts again, once ten of them are newer than all own ones', async () => {
    const posts = series([...of(40, 'organic'), ...of(20, 'sponsored')]);
    const own = seenOn('profile', posts.slice(0, 40));
    const early = await summaryAfter(...own, ...posts.slice(0, 49));
    expect(early?.drift).toMatchObject({ basis: 'own', state: 'steady' });
    const late = await summaryAfter(...posts.slice(49));
    expect(late?.drift).toMatchObject({ basis: 'feed', state: 'up' });
  });

  it('says too few where only both together would be enough', async () => {
    const posts = series(of(48, 'organic'));
    const summary = await summaryAfter(
      ...seenOn('profile', posts.slice(0, 24)),
      ...posts.slice(24),
    );
    expect(summary?.drift).toMatchObject({ basis: 'both', state: 'too-few' });
    expect(summary?.drift.recent.posts).toBe(48);
  });
});
