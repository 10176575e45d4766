/*
 * The ledger's side of the sync: `synced` holds every entry that this browser made or heard. What an
 * entry says and what the account or post it names says change in one transaction, so that they agree
 * whenever the worker dies, and browsers that hold the same entries show the same. All that writes here
 * must be called inside the ledger's transaction.
 */
import type { Correction } from '../model/messages.ts';
import type { NetworkId } from '../model/network.ts';
import {
  type AccountEntry,
  accountEntryName,
  actAt,
  byRank,
  correctionName,
  entryName,
  merge,
  type SyncEntry,
} from '../model/sync.ts';
import { findAccount } from './accounts.ts';
import { type AccountRow, database, type Known, type PostRow, type SyncedRow } from './database.ts';
import { newer } from './known.ts';
import { settled } from './merge.ts';
import { rowFor } from './sync-existing.ts';

/** A month: how old what is said of a followed account may get. The oldest goes first when space ends. */
const FOLLOW_REFRESH = 30 * 86_400_000;

type Kind = AccountEntry['kind'];
type Identity = Pick<AccountEntry, 'network' | 'stableId' | 'handle'>;

/**
 * Keeps entries that are news: of a name not known yet, or that outrank what was known.
 * @returns those
 */
export async function note(entries: readonly SyncEntry[]): Promise<SyncEntry[]> {
  if (entries.length === 0) return [];
  const said = merge(entries);
  const known = await database.synced.bulkGet(said.map(entryName));
  const news = said.filter((entry, i) => {
    const other = known[i];
    return other === undefined || byRank(entry, other) < 0;
  });
  await database.synced.bulkPut(news.flatMap(rowFor));
  return news;
}

/** By what an account is named in entries. */
export function identityOf({ network, stableId, handle }: AccountRow): Identity {
  return { network, stableId, handle: handle.value };
}

/** When something was said of an account, under its id and under its handle; ms since 1970. */
export async function timesOf(kind: Kind, account: Identity): Promise<number[]> {
  const names = [accountEntryName(kind, account), nameByHandle(kind, account)];
  return (await entriesNamed(names)).flatMap((entry) => entry?.at ?? []);
}

/** When the correction of a post was made, ms since 1970; undefined where there is none. */
export async function correctedAt(key: string): Promise<number | undefined> {
  return (await database.synced.get(correctionName(key)))?.at;
}

/** What was said last of accounts, each under the very name it has here; null where nothing was. */
export async function latestOf(
  kind: Kind,
  accounts: readonly Identity[],
): Promise<(Known<boolean> | null)[]> {
  const entries = await entriesNamed(accounts.map((account) => accountEntryName(kind, account)));
  return entries.map((entry) =>
    entry === undefined ? null : { value: entry.value, at: entry.at },
  );
}

/** Notes the corrections of posts that have one. */
export async function noteCorrections(posts: readonly PostRow[]): Promise<void> {
  await note(
    posts.flatMap(({ key, correction }): SyncEntry[] =>
      correction === null ? [] : [{ kind: 'correction', key, ...correction }],
    ),
  );
}

/** Notes stars that were set or taken away. */
export async function noteStars(rows: readonly AccountRow[]): Promise<void> {
  const starred = rows.filter((row) => row.starred !== null);
  const said = await saidOf('star', starred);
  const entries = starred.flatMap((row, i): AccountEntry[] => {
    if (row.starred === null) return [];
    const { value, at } = row.starred;
    const own: AccountEntry = { kind: 'star', ...identityOf(row), value, at };
    const stale = said[i]?.byHandle;
    return stale === undefined ? [own] : [own, { ...stale, value, at }];
  });
  await note(entries);
}

/**
 * Notes what the network says of following accounts, where that is news to other browsers: it
 * changed, or was last said long ago. That one is not followed is news only where it once was.
 * @returns whether any was
 */
export async function noteFollows(rows: readonly AccountRow[]): Promise<boolean> {
  const told = rows.filter((row) => row.followed !== null);
  const said = await saidOf('follow', told);
  const news = await note(told.flatMap((row, i) => followNews(row, said[i] ?? {})));
  return news.length > 0;
}

function followNews(row: AccountRow, { own, byHandle }: Said): AccountEntry[] {
  if (row.followed === null) return [];
  const { value, at } = row.followed;
  const news: AccountEntry[] = [];
  const fresh = value && (own === undefined || at >= own.at + FOLLOW_REFRESH);
  if (fresh || (own !== undefined && own.value !== value)) {
    // What was heard was taken into the row: a page that says otherwise was read after that.
    const time = own?.value === !value ? actAt(at, own.at) : at;
    news.push({ kind: 'follow', ...identityOf(row), value, at: time });
  }
  if (byHandle !== undefined && byHandle.value !== value) {
    news.push({ ...byHandle, value, at: actAt(at, byHandle.at) });
  }
  return news;
}

/**
 * Notes that an account is forgotten: its star, that it is followed and the corrections of its posts
 * are taken back, so that no other browser brings them back.
 * @param now ms since 1970
 */
export async function noteForgotten(
  account: AccountRow,
  posts: readonly PostRow[],
  now: number,
): Promise<void> {
  const said = (await Promise.all([saidOf('star', [account]), saidOf('follow', [account])])).flat();
  const accounts = said.flatMap(({ own, byHandle }) => [own, byHandle].flatMap((one) => one ?? []));
  const corrections = await database.synced.bulkGet(posts.flatMap(namesOf).map(correctionName));
  await note([
    ...accounts.map((entry) => ({ ...entry, value: false, at: actAt(now, entry.at) })),
    ...corrections.flatMap((entry): SyncEntry[] =>
      entry?.kind === 'correction' && entry.value !== null
        ? [{ ...entry, value: null, at: actAt(now, entry.at) }]
        : [],
    ),
  ]);
}

/**
 * What the user says of posts, here or in another browser, under any of their keys: one look for many.
 * @returns a function that gives one of the posts, or what it was merged into, its correction
 */
export async function correctionsFor(
  posts: readonly PostRow[],
): Promise<(row: PostRow) => PostRow> {
  const names = [...new Set(posts.flatMap(namesOf))];
  const said = new Map((await correctionsNamed(names)).map((entry) => [entry.key, entry]));
  return (row) => {
    let correction = row.correction;
    for (const name of namesOf(row)) {
      const entry = said.get(name);
      if (entry) correction = newer(correction, { value: entry.value, at: entry.at });
    }
    return correction === row.correction ? row : settled({ ...row, correction });
  };
}

type CorrectionRow = Extract<SyncedRow, { kind: 'correction' }>;

async function correctionsNamed(keys: readonly string[]): Promise<CorrectionRow[]> {
  // Most users never corrected anything: then one question is enough.
  const any = await database.synced.where('name').startsWith(correctionName('')).count();
  if (any === 0) return [];
  const rows = await database.synced.bulkGet(keys.map(correctionName));
  return rows.flatMap((row) => (row?.kind === 'correction' ? [row] : []));
}

/** Corrections of posts of one network that other browsers made, by post key. */
export async function correctionsUnseen(
  network: NetworkId,
): Promise<[key: string, value: Correction][]> {
  const rows = await database.synced
    .where('name')
    .startsWith(correctionName(`${network}:`))
    .toArray();
  return rows.flatMap((row): [string, Correction][] =>
    row.kind === 'correction' && row.value !== null ? [[row.key, row.value]] : [],
  );
}

interface Said {
  own?: AccountEntry | undefined;
  /**
   * Under the handle of an account whose id is known by now; whoever does not know the id goes by it.
   * Not where the handle has gone to another account.
   */
  byHandle?: AccountEntry | undefined;
}

/** What is said of accounts, each in its place. */
async function saidOf(kind: Kind, rows: readonly AccountRow[]): Promise<Said[]> {
  if (rows.length === 0) return [];
  const accounts = rows.map(identityOf);
  const names = accounts.map((account) => accountEntryName(kind, account));
  const entries = await entriesNamed([
    ...names,
    ...accounts.map((account) => nameByHandle(kind, account)),
  ]);
  const said: Said[] = [];
  for (const [i, row] of rows.entries()) {
    const byHandle = row.stableId === null ? undefined : entries[rows.length + i];
    const holds = byHandle !== undefined && (await holdsItsHandle(row));
    said.push({ own: entries[i], byHandle: holds ? byHandle : undefined });
  }
  return said;
}

async function entriesNamed(names: readonly string[]): Promise<(AccountEntry | undefined)[]> {
  const rows = await database.synced.bulkGet([...names]);
  return rows.map((row) => (row?.kind === 'correction' ? undefined : row));
}

async function holdsItsHandle({ n, network, handle }: AccountRow): Promise<boolean> {
  return (await findAccount({ network, handle: handle.value }))?.n === n;
}

function nameByHandle(kind: Kind, account: Identity): string {
  return accountEntryName(kind, { ...account, stableId: null });
}

function namesOf({ key, aliases }: PostRow): string[] {
  return [key, ...aliases];
}
