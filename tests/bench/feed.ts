/* The posts of the ledger's benchmark. */
import type { PostRow } from '../../src/ledger/database.ts';
import { rowOf } from '../../src/ledger/merge.ts';
import type { Sighting } from '../../src/model/messages.ts';
import type { AccountFacts } from '../../src/model/post.ts';

export const NOW = Date.UTC(2026, 5, 15);
const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** A feed: each post by another account, three in ten with some commercial evidence. */
export function batchFrom(from: number, count: number, accounts: number, later = 0): Sighting[] {
  return Array.from({ length: count }, (_, i) => {
    const seen = postAt(from + i, accounts);
    return { ...seen, seenAt: seen.seenAt + later };
  });
}

function postAt(n: number, accounts: number): Sighting {
  const account = (n * 7919) % accounts;
  const when = NOW - (n % 8760) * HOUR;
  const sponsored = n % 10 < 2;
  return {
    key: `instagram:${idOf(n)}`,
    fingerprint: null,
    post: {
      network: 'instagram',
      id: idOf(n),
      url: `https://www.instagram.com/p/C${n.toString(36)}xyz/`,
      author: authorOf(account),
      coAuthors: [],
      publishedAt: new Date(when).toISOString(),
      place: 'feed',
      extent: 'whole',
    },
    verdict: {
      class: sponsored ? 'sponsored' : n % 10 === 2 ? 'likely' : 'organic',
      kinds: sponsored ? ['author-disclosure'] : [],
      disclosure: sponsored ? 'clear' : 'none',
      rule: null,
      brands: sponsored ? ['glowlab'] : [],
      signals: sponsored ? [SIGNAL] : [],
    },
    seenAt: NOW - (n % 1000),
  };
}

function idOf(n: number): string {
  return `31${String(n).padStart(17, '0')}`;
}

const SIGNAL = {
  kind: 'author-disclosure',
  evidence: '#advertentie',
  where: 'text',
  start: 0,
  end: 12,
  strength: 'strong',
} as const;

export function authorOf(n: number) {
  const handle = `some.account.${n}`;
  const url = `https://www.instagram.com/${handle}/`;
  const rest = { name: `Some Account ${n}`, url, followers: 1000 + n, followed: null };
  return { stableId: `${5e9 + n}`, handle, ...rest };
}

export function facts(n: number): AccountFacts {
  return { network: 'instagram', ...authorOf(n), followed: true };
}

export function rowWithAuthor(seen: Sighting): PostRow | null {
  const row = rowOf(seen, NOW);
  const { stableId = null, handle = '' } = seen.post.author ?? {};
  if (row === null || stableId === null) return null;
  return { ...row, author: { account: Number(stableId) - 5e9 + 1, stableId, handle, at: NOW } };
}
