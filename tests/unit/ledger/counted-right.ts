import { deepStrictEqual } from 'node:assert';
import { database, type MomentRow, type PostRow } from '../../../src/ledger/database.ts';
import { WINDOW } from '../../../src/ledger/drift.ts';

const QUARTER = 15 * 60_000;

/**
 * Whether the newest posts of accounts and the moments are what a plain look at all posts gives; their
 * order of fields aside.
 * @throws where they are not
 */
export async function demandCountedRight(): Promise<void> {
  const posts = await database.posts.toArray();
  const newest = new Map<number, PostRow[]>();
  for (const post of posts) {
    if (post.author === null) continue;
    newest.set(post.author.account, [...(newest.get(post.author.account) ?? []), post]);
  }
  const found = [...newest].map(([account, rows]) => {
    rows.sort((a, b) => b.when - a.when || (a.key > b.key ? -1 : 1));
    return [account, rows.slice(0, WINDOW).map(told)] as const;
  });
  const counted = (await database.counts.toArray()).map(
    ({ account, keys, when, classes, own, picked }) => [
      account,
      keys.map((key, i) => [key, when[i], classes[i], own[i], picked[i]]),
    ],
  );
  deepStrictEqual(new Map(counted as never), new Map(found));
  const moments = await database.moments.toArray();
  deepStrictEqual(moments, momentsOf(posts));
}

function told(post: PostRow) {
  const picked = post.places.length === 0 || post.places.some((place) => place !== 'profile');
  return [post.key, post.when, post.class, post.places.includes('profile'), picked];
}

function momentsOf(posts: readonly PostRow[]): MomentRow[] {
  const times = posts.flatMap(({ firstSeen, lastSeen }) => [firstSeen, lastSeen]);
  const starts = [...new Set(times.map((time) => time - (time % QUARTER)))].sort((a, b) => a - b);
  const count = (field: 'firstSeen' | 'lastSeen', from: number) => {
    const then = posts.filter((post) => post[field] >= from && post[field] < from + QUARTER);
    const by = (name: string) => then.filter((post) => post.class === name).length;
    return { organic: by('organic'), sponsored: by('sponsored'), likely: by('likely') };
  };
  return starts.map((from) => ({
    from,
    first: count('firstSeen', from),
    last: count('lastSeen', from),
  }));
}
