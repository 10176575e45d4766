import { monthsIn } from '../../../src/ledger/counts.ts';
import {
  type CountedClass,
  database,
  type PostRow,
  type SeenTally,
} from '../../../src/ledger/database.ts';
import { catchUp } from '../../../src/ledger/write.ts';
import type { Sighting } from '../../../src/model/messages.ts';
import type { AccountFacts, Author } from '../../../src/model/post.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import { demandCountedRight } from './counted-right.ts';

export const DAY = 86_400_000;
/** When the tests take place. */
export const NOW = Date.UTC(2026, 5, 15, 12);

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

export function account(handle: string, more: Partial<AccountFacts> = {}): AccountFacts {
  return { network: 'x', ...author(handle), ...more };
}

export function verdict(
  name: Verdict['class'],
  kinds: Verdict['kinds'] = [],
  more: Partial<Verdict> = {},
): Verdict {
  return { class: name, kinds, disclosure: 'none', rule: null, brands: [], signals: [], ...more };
}

/** A verdict by the network's own label. */
export function labelled(kind: 'platform-ad' | 'paid-partnership', words = 'Ad'): Verdict {
  const signal = { kind, evidence: words, where: 'label', strength: 'strong' } as const;
  return verdict('sponsored', [kind], {
    disclosure: 'clear',
    signals: [{ ...signal, start: null, end: null }],
  });
}

interface Given {
  network?: Sighting['post']['network'];
  id?: string | null;
  fingerprint?: string | null;
  author?: Author | null;
  publishedAt?: string | null;
  place?: Sighting['post']['place'];
  extent?: Sighting['post']['extent'];
  verdict?: Verdict;
  seenAt?: number;
}

export function sighting(given: Given = {}): Sighting {
  const { network = 'x', id = '1', fingerprint = null, seenAt = NOW } = given;
  return {
    key: `${network}:${id ?? fingerprint}`,
    fingerprint,
    post: {
      network,
      id,
      url: null,
      author: given.author === undefined ? author('ann') : given.author,
      coAuthors: [],
      publishedAt: given.publishedAt ?? null,
      place: given.place ?? 'feed',
      extent: given.extent ?? 'whole',
    },
    verdict: given.verdict ?? verdict('organic'),
    seenAt,
  };
}

/** Posts of one author, one a day from the first of January 2025, in this order. */
export function series(classes: readonly CountedClass[], handle = 'ann'): Sighting[] {
  return classes.map((name, day) =>
    sighting({
      id: `${handle}-${day}`,
      author: author(handle),
      publishedAt: new Date(Date.UTC(2025, 0, 1) + day * DAY).toISOString(),
      verdict: verdict(name),
    }),
  );
}

export async function eraseAll(): Promise<void> {
  await Promise.all(database.tables.map((table) => table.clear()));
}

/** The tallies of all accounts, a row for each month, in the order of accounts and months. */
export async function tallyRows(): Promise<(SeenTally & { account: number; month: string })[]> {
  return (await database.counts.toArray()).flatMap(({ account, ...counts }) =>
    monthsIn(counts).map(([month, tally]) => ({ account, month, ...tally })),
  );
}

/** The whole ledger, looked over, with accounts named by id or handle where rows have numbers of their own. */
export async function dump(): Promise<unknown> {
  await catchUp();
  await demandCountedRight();
  const accounts = await database.accounts.toArray();
  const names = new Map(
    accounts.map((row) => [row.n, `${row.network} ${row.stableId ?? row.handleKey}`]),
  );
  const nameOf = (n: number) => names.get(n) ?? 'a row that is gone';
  const accountOf = (row: PostRow) => row.author && nameOf(row.author.account);
  const posts = await database.posts.toArray();
  const tallies = await tallyRows();
  return {
    accounts: byName(accounts, (row) => nameOf(row.n)).map((row) => ({ ...row, n: nameOf(row.n) })),
    posts: posts.map((row) => ({ ...row, author: { ...row.author, account: accountOf(row) } })),
    tallies: byName(tallies, (row) => `${nameOf(row.account)} ${row.month}`).map((row) => ({
      ...row,
      account: nameOf(row.account),
    })),
  };
}

function byName<T>(rows: readonly T[], name: (row: T) => string): T[] {
  return rows.toSorted((a, b) => (name(a) < name(b) ? -1 : 1));
}
