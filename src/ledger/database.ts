import Dexie, { type EntityTable, type Table, type Version } from 'dexie';
import type { Correction } from '../model/messages.ts';
import type { NetworkId } from '../model/network.ts';
import type { Extent, Place } from '../model/post.ts';
import type { SyncEntry } from '../model/sync.ts';
import type { Drift, Sample, Tally } from '../model/tally.ts';
import type { Signal, Verdict, VerdictClass } from '../model/verdict.ts';
import type { Change } from './counted.ts';
import type { Facts } from './facts.ts';
import { syncExisting } from './sync-existing.ts';
import { countAnew, notePlaces } from './upgrades.ts';
import { SCHEMA } from './version.ts';

/** A fact and when it was last read, in ms since 1970: of two, the newer one holds. */
export interface Known<T> {
  value: T;
  at: number;
}

/** What a post can be counted as; what could not be read is not stored at all. */
export type CountedClass = Exclude<VerdictClass, 'unread'>;

/** A signal without its offsets: the caption they point into is never stored. */
export type Evidence = Pick<Signal, 'kind' | 'evidence' | 'where' | 'strength'>;

/** One judged reading of a post; the richest is kept, see `richer`. */
export interface Reading extends Pick<Verdict, 'kinds' | 'disclosure' | 'brands'> {
  /** The network's own label was part of it. */
  labelled: boolean;
  extent: Extent;
  class: CountedClass;
  /** All evidence but the labels. */
  signals: Evidence[];
  place: Place;
  /** Handles; the post counts for its author only. */
  coAuthors: string[];
  /**
   * The version of the judge that read it, 0 in rows of before there were versions; a half less
   * where it was only judged again by what is stored, which tells less than the post (rejudge.ts).
   */
  judge?: number;
}

/** Who a reading named as the author, and the account that this was at the time. */
export interface Authorship {
  account: number;
  stableId: string | null;
  /** Lower case. */
  handle: string;
  at: number;
}

/** One post, however often and wherever it was read. Times in ms since 1970. */
export interface PostRow {
  /** See `postKey`. */
  key: string;
  network: NetworkId;
  id: string | null;
  url: string | null;
  author: Authorship | null;
  published: number | null;
  firstSeen: number;
  lastSeen: number;
  /** The date it counts by: `published`, else `firstSeen`. */
  when: number;
  /** What it counts as: the user's word, else the reading's. */
  class: CountedClass;
  reading: Reading;
  /** Every kind of place it was seen in, in the order of `PLACES`; empty where a file did not say. */
  places: Place[];
  /** Labels ever seen on it, one a kind: a label once seen stays. */
  labels: Evidence[];
  /** The keys it has where its id is not shown. */
  aliases: string[];
  correction: Known<Correction | null> | null;
}

/**
 * A tally that also tells where its posts were seen. A post seen in both ways is in both samples.
 */
export interface SeenTally extends Tally {
  /** Of the posts seen on the account's profile. */
  own: Sample;
  /** Of the posts picked by a feed or by the user, see `isPicked`. */
  picked: Sample;
}

/**
 * The newest posts of one account, newest first, those of one date in the order of their keys,
 * largest first: what drift goes by, without reading 200 posts.
 */
export interface Newest {
  keys: string[];
  when: number[];
  classes: CountedClass[];
  /** Whether seen on the profile, and whether picked. */
  own: boolean[];
  picked: boolean[];
}

/** What is counted of one account's posts: in one row, since a post that comes or goes changes all. */
export interface CountsRow extends Newest {
  account: number;
  /** By month of publication, `YYYY-MM`, UTC: always the exact sum of its posts; none without posts. */
  months: Record<string, SeenTally>;
}

/** Posts by the quarter of an hour in which they were seen: no time zone begins its days within one. */
export interface MomentRow {
  /** When it begins, ms since 1970. */
  from: number;
  /** Posts first seen then, and posts last seen then. */
  first: Record<CountedClass, number>;
  last: Record<CountedClass, number>;
}

/** One account, through all its names. `tally`, `drift` and `listed` follow from the rest. */
export interface AccountRow {
  n: number;
  network: NetworkId;
  stableId: string | null;
  /** `handle` in lower case. */
  handleKey: string;
  handle: Known<string>;
  name: Known<string> | null;
  url: Known<string> | null;
  followers: Known<number> | null;
  /** The network's word. */
  followed: Known<boolean> | null;
  /** The user's word. */
  starred: Known<boolean> | null;
  /** When a post that names it as author was last seen; 0 if none was. */
  lastSeen: number;
  /** 1 where it is followed or starred. A number, since IndexedDB cannot index booleans. */
  listed: 0 | 1;
  tally: SeenTally;
  drift: Drift;
}

/** What this browser knows of what all browsers of the user share, with the name of the entry. */
export type SyncedRow = SyncEntry & { name: string };

/** What one recorded batch changed that was not counted yet. */
export interface BacklogRow extends Change {
  n: number;
  /** Of accounts that were seen again, by number. */
  facts: (Facts & { n: number })[];
  /** By how much the posts of moments change; below 0 where they become fewer. */
  moments: MomentRow[];
}

/** The one database. A new schema is a new `version`, with its step from the last. */
export const database = new Dexie('adrift') as Dexie & {
  posts: EntityTable<PostRow, 'key'>;
  accounts: EntityTable<AccountRow, 'n'>;
  counts: EntityTable<CountsRow, 'account'>;
  moments: EntityTable<MomentRow, 'from'>;
  synced: Table<SyncedRow, string>;
  backlog: EntityTable<BacklogRow, 'n'>;
};

// A row with a null in a compound index is left out of that index: [network+stableId] holds accounts
// with an id only, [network+correction.value] corrected posts only.
database.version(1).stores({
  posts:
    'key, *aliases, [author.account+when], lastSeen, [class+lastSeen], [network+correction.value]',
  tallies: '[account+month]',
  accounts: '++n, &[network+stableId], [network+handleKey], listed',
});
database.version(2).stores({ sequences: 'account' });
database.version(3).stores({ synced: 'name' }).upgrade(syncExisting);
database
  .version(4)
  .stores({
    posts:
      'key, *aliases, [author.account+when], lastSeen, [class+lastSeen], [class+firstSeen], [network+correction.value]',
  })
  .upgrade(notePlaces);
database.version(5).stores({ backlog: '++n' });
declareNewest().upgrade(countAnew);

/**
 * Tells Dexie the newest schema; again before a database is made after an upgrade that failed. Dexie
 * (4.4) remembers the schema of the step that failed, and would make the next one without what later
 * steps add. Not while the database is open.
 */
export function declareNewest(): Version {
  return database.version(SCHEMA).stores({
    posts:
      'key, *aliases, [author.account+when], lastSeen, [class+lastSeen], [network+correction.value]',
    counts: 'account',
    moments: 'from',
    tallies: null,
    sequences: null,
  });
}
