import { FINGERPRINT } from '../../model/keys.ts';
import type { NetworkId } from '../../model/network.ts';
import type { Kind } from '../../model/verdict.ts';
import type { Authorship, Evidence, Known, PostRow, Reading } from '../database.ts';
import type { Facts } from '../facts.ts';
import { known } from '../known.ts';
import { dateOf, inOrder, onePerKind, settled } from '../merge.ts';
import type { AccountItem, PostItem } from './format.ts';

/*
 * Items of a file as what the ledger merges. What a file does not say never outdoes what is known:
 * a fact or a correction without its time is as old as can be, a reading without its extent saw as
 * little as can be, and an author is named as late as can be, since the earlier naming holds.
 */

/** An account as a file names it. */
export interface FileAccount {
  network: NetworkId;
  stableId: string | null;
  facts: Facts;
}

/** A post without its author's number, which differs from ledger to ledger. */
export interface FilePost {
  row: PostRow;
  author: (FileAuthor & { ref: string }) | null;
}

interface FileAuthor {
  /** The account, as the file names it now. */
  account: { stableId: string | null; handle: string };
  /** Who the reading named. */
  authorship: Omit<Authorship, 'account'>;
}

/** Network labels, as far as kinds tell; version 1 has no others. */
const LABEL_KINDS: ReadonlySet<Kind> = new Set<Kind>(['platform-ad', 'paid-partnership']);

/** The name of an account within a file: by its id where that is known, else by its handle. */
export function refOf(network: NetworkId, stableId: string | null, handle: string): string {
  return stableId === null ? `${network} @${handle.toLowerCase()}` : `${network} #${stableId}`;
}

/**
 * The accounts of a file, each once an item, and those that only its posts name. As in the ledger, an
 * account without an id is the one that was last seen under its handle, where there is one.
 */
export function accountsOf(
  items: readonly AccountItem[],
  posts: readonly { row: PostRow; author: FileAuthor | null }[],
): { accounts: FileAccount[]; posts: FilePost[] } {
  const holders = holdersOf(items);
  const idOf = (network: NetworkId, id: string | null, handle: string) =>
    id ?? holders.get(refOf(network, null, handle)) ?? null;
  const named = posts.map(({ row, author }) => {
    if (author === null) return { row, author };
    const { stableId, handle } = author.account;
    const ref = refOf(row.network, idOf(row.network, stableId, handle), handle);
    return { row, author: { ...author, ref } };
  });
  const lastSeen = new Map<string, number>();
  for (const { row, author } of named) {
    if (author === null) continue;
    lastSeen.set(author.ref, Math.max(lastSeen.get(author.ref) ?? 0, row.lastSeen));
  }
  const accounts = items.map((item): FileAccount => {
    const stableId = idOf(item.network, item.id, item.handle);
    const seen = lastSeen.get(refOf(item.network, stableId, item.handle)) ?? 0;
    return { network: item.network, stableId, facts: factsOf(item, seen) };
  });
  const refs = new Set(
    accounts.map(({ network, stableId, facts }) => refOf(network, stableId, facts.handle.value)),
  );
  for (const { row, author } of named) {
    if (author === null || refs.has(author.ref)) continue;
    refs.add(author.ref);
    const { stableId, handle } = author.account;
    const facts = unlisted(handle, lastSeen.get(author.ref) ?? 0);
    accounts.push({ network: row.network, stableId, facts });
  }
  return { accounts, posts: named };
}

/** The id of the account that a handle stands for, by the handle's ref. */
function holdersOf(items: readonly AccountItem[]): Map<string, string> {
  const holders = new Map<string, string>();
  for (const { network, id, handle } of items.toSorted(latestLast)) {
    if (id !== null) holders.set(refOf(network, null, handle), id);
  }
  return holders;
}

/** As `lastHolder` in accounts.ts: by the time of the handle, then by id. */
function latestLast(a: AccountItem, b: AccountItem): number {
  return (a.times.handle ?? 0) - (b.times.handle ?? 0) || ((a.id ?? '') < (b.id ?? '') ? -1 : 1);
}

function factsOf(item: AccountItem, seen: number): Facts {
  const { times } = item;
  const fact = <T>(value: T | null, time: number | null): Known<T> | null =>
    known(value, time ?? 0);
  return {
    handle: { value: item.handle, at: times.handle ?? 0 },
    name: fact(item.name, times.name),
    url: fact(item.url, times.url),
    followers: fact(item.followers, times.followers),
    followed: fact(item.followed, times.followed),
    // Without a time, "not starred" is no more than that nobody ever starred it.
    starred: item.starred || times.starred !== null ? fact(item.starred, times.starred) : null,
    lastSeen: item.lastSeen === undefined ? seen : (item.lastSeen ?? 0),
  };
}

/** What is known of an account that only posts name. */
function unlisted(handle: string, lastSeen: number): Facts {
  const nothing = { name: null, url: null, followers: null, followed: null, starred: null };
  return { handle: { value: handle, at: 0 }, ...nothing, lastSeen };
}

/**
 * A post of a file as the row it would be if nothing else were known.
 * @param written when the file was, in ms since 1970; null where it does not say
 * @param now ms since 1970
 */
export function postOf(
  item: PostItem,
  written: number | null,
  now: number,
): { row: PostRow; author: FileAuthor | null } {
  const { network, firstSeen } = item;
  const lastSeen = Math.max(firstSeen, item.lastSeen ?? 0);
  const key = `${network}:${item.id}`;
  const id = FINGERPRINT.test(item.id) ? null : item.id;
  const row = settled({
    key,
    network,
    id,
    url: item.url,
    author: null,
    published: dateOf(item.publishedAt, now),
    firstSeen,
    lastSeen,
    reading: readingOf(item),
    places: inOrder(item.places ?? (item.reading === undefined ? [] : [item.reading.place])),
    labels: onePerKind(labelsOf(item)),
    aliases: id === null ? [key] : aliasesOf(item),
    correction: correctionOf(item),
  });
  return { row, author: authorOf(item, Math.max(written ?? 0, lastSeen)) };
}

/** In the order of `rowOf`: `mergePosts` decides between equally rich readings by their JSON. */
function readingOf(item: PostItem): Reading {
  const { verdict, disclosure, brands, reading } = item;
  return {
    labelled: reading?.labelled ?? item.kinds.some((kind) => LABEL_KINDS.has(kind)),
    extent: reading?.extent ?? 'shell',
    class: verdict,
    kinds: reading?.kinds ?? item.kinds,
    disclosure,
    brands,
    signals: reading?.signals ?? [],
    place: reading?.place ?? 'feed',
    coAuthors: reading?.coAuthors ?? [],
    judge: reading?.judge ?? 0,
  };
}

/** A label once seen stays, also one of which a file tells the kind and not the words. */
function labelsOf({ labels, reading, kinds }: PostItem): Evidence[] {
  if (reading !== undefined) return labels;
  return kinds
    .filter((kind) => LABEL_KINDS.has(kind))
    .map((kind) => ({ kind, evidence: '', where: 'label', strength: 'strong' }));
}

function aliasesOf({ network, aliases }: PostItem): string[] {
  return [...new Set(aliases.map((alias) => `${network}:${alias}`))].sort();
}

function correctionOf({ correction, correctedAt }: PostItem): PostRow['correction'] {
  if (correction === null && correctedAt === null) return null;
  return { value: correction, at: correctedAt ?? 0 };
}

function authorOf(item: PostItem, namedAt: number): FileAuthor | null {
  const { account, accountId, author } = item;
  if (author === null) return null;
  const handle = account ?? author?.handle;
  if (handle === undefined) return null;
  const authorship = author ?? { id: accountId, handle, at: namedAt };
  return {
    account: { stableId: authorship.id ?? accountId, handle },
    authorship: {
      stableId: authorship.id,
      handle: authorship.handle.toLowerCase(),
      at: authorship.at,
    },
  };
}
