import type { Author } from '../model/post.ts';
import { driftOn } from './basis.ts';
import { tallyOf } from './counts.ts';
import type { AccountRow, BacklogRow, CountsRow } from './database.ts';
import { known, newer } from './known.ts';
import { seenOf } from './newest.ts';

/** What is learned of an account from outside, each fact with its own time. */
export type Facts = Pick<
  AccountRow,
  'handle' | 'name' | 'url' | 'followers' | 'followed' | 'starred' | 'lastSeen'
>;

const FACTS = ['handle', 'name', 'url', 'followers', 'followed', 'starred'] as const;

/** The facts of a row. */
export function factsOfRow(row: AccountRow): Facts {
  const { handle, name, url, followers, followed, starred, lastSeen } = row;
  return { handle, name, url, followers, followed, starred, lastSeen };
}

/** What a page says of an account at a time (ms since 1970). */
export function factsOf(author: Author, at: number): Facts {
  return {
    handle: { value: author.handle, at },
    name: known(author.name, at),
    url: known(author.url, at),
    followers: known(author.followers, at),
    followed: known(author.followed, at),
    starred: null,
    lastSeen: 0,
  };
}

/** What is known of an account that was named but not read: at time 0, so that every page knows better. */
export function unseenFacts(handle: string): Facts {
  const unseen = { stableId: null, name: null, url: null, followers: null, followed: null };
  return factsOf({ ...unseen, handle }, 0);
}

/** An account with its tally, and what follows from that. */
export function withCounts(row: AccountRow, counts: CountsRow): AccountRow {
  const tally = tallyOf(counts);
  return { ...row, tally, drift: driftOn(seenOf(counts), tally), listed: listedBy(row) };
}

/** A row with facts, and with what follows from them. */
export function withFacts<T extends object>(row: T, facts: Facts) {
  const handleKey = facts.handle.value.toLowerCase();
  return { ...row, ...facts, handleKey, listed: listedBy(facts) };
}

/** Whether merging gave back the very facts that were known. */
export function isSame(known: Facts, merged: Facts): boolean {
  return known.lastSeen === merged.lastSeen && FACTS.every((fact) => known[fact] === merged[fact]);
}

/** Whether nothing but times changed. */
export function saysTheSame(known: Facts, merged: Facts): boolean {
  return FACTS.every((fact) => known[fact]?.value === merged[fact]?.value);
}

/** Whether an account is followed or starred, as `listed` says it. */
export function listedBy({ followed, starred }: Pick<Facts, 'followed' | 'starred'>): 0 | 1 {
  return followed?.value || starred?.value ? 1 : 0;
}

/** What is known by two, the newer of each. */
export function mergeFacts(a: Facts, b: Facts): Facts {
  return {
    handle: newer(a.handle, b.handle) ?? a.handle,
    name: newer(a.name, b.name),
    url: newer(a.url, b.url),
    followers: newer(a.followers, b.followers),
    followed: newer(a.followed, b.followed),
    starred: newer(a.starred, b.starred),
    lastSeen: Math.max(a.lastSeen, b.lastSeen),
  };
}

/** All that was learned of accounts in batches that were put off, by number. */
export function factsIn(rows: readonly BacklogRow[]): Map<number, Facts> {
  const facts = new Map<number, Facts>();
  for (const { n, ...seen } of rows.flatMap((row) => row.facts)) {
    const known = facts.get(n);
    facts.set(n, known === undefined ? seen : mergeFacts(known, seen));
  }
  return facts;
}

/** An account with what was learned of it. */
export function withPutOff(row: AccountRow, facts: ReadonlyMap<number, Facts>): AccountRow {
  const seen = facts.get(row.n);
  return seen === undefined ? row : withFacts(row, mergeFacts(row, seen));
}
