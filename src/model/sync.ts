/*
 * What another browser of the same user should have too: starred accounts, accounts followed on their
 * networks, and corrections of posts. The browser's own storage.sync carries it; it joins nothing, so
 * that two browsers may write the same item and one write gets lost. Hence each item is a map that
 * grows only (a delta-CRDT):
 *
 *   entry = a name (kind + account or post) and what was said of it, last at a time
 *   merge = of two entries of one name the one that ranks first: the later, of one time the greater value
 *
 * Entries of one name are totally ordered, and the greatest of a set is the same however the set is
 * ordered, grouped or repeated: merge is commutative, associative and idempotent, and browsers that
 * have heard the same entries hold the same. Each browser keeps all it ever heard in its own ledger and
 * writes again what a lost write took away.
 *
 * Clocks: a received time is never changed, since what each receiver made of it would differ. Instead
 * an act is dated after all that its browser knew of the same name (`actAt`): the user's act wins over
 * everything they could see, also over a clock that runs a year ahead, and all browsers still agree.
 *
 * Removals (un-starred, unfollowed, correction taken back) are entries as any other, so that no older
 * entry brings back what was removed; they go when the item is full, as any other.
 *
 * Bound: an entry's name decides its item, and an item holds the first entries by rank that fit: stars,
 * then followed accounts, last seen first, then corrections, newest first. A newer entry of a name never
 * ranks behind an older one, and an item is written only where it lacks something: then the entries of
 * any two browsers that have heard each other are one the beginning of the other, so that writing ends.
 */
import * as v from 'valibot';
import { CorrectionSchema } from './messages.ts';
import { NETWORK_IDS, type NetworkId } from './network.ts';
import { NetworkIdSchema } from './post.ts';
import { lineOf, readLine } from './sync-lines.ts';

/** 12 full items leave 7,600 of the browser's 102,400 bytes to the settings. */
const ITEMS = 12;
/** Bytes of an item with its key, below the browser's 8,192. */
export const ITEM_BYTES = 7_900;
export const ITEM_NAMES: readonly string[] = Array.from({ length: ITEMS }, (_, i) => nameOf(i));

/** The last moment a Date can name. */
const LATEST = 8_640_000_000_000_000;

// A lone surrogate does not survive the way through storage: it would come back as another name.
const text = v.pipe(v.string(), v.minLength(1), v.regex(/^\P{Surrogate}*$/u));
const name = v.pipe(text, v.maxLength(500));
const at = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LATEST));
const account = {
  network: NetworkIdSchema,
  /** The network's own id, where known; else the handle names the account. */
  stableId: v.nullable(name),
  handle: name,
  value: v.boolean(),
  /** ms since 1970. */
  at,
};

/** One thing said of one account or post, and when it was said last. */
export const SyncEntrySchema = v.variant('kind', [
  v.object({ kind: v.literal('star'), ...account }),
  v.object({ kind: v.literal('follow'), ...account }),
  v.object({
    kind: v.literal('correction'),
    /** See `postKey`. */
    key: v.pipe(text, v.maxLength(600), v.check(isPostKey, 'not a post key')),
    value: v.nullable(CorrectionSchema),
    at,
  }),
]);
export type SyncEntry = v.InferOutput<typeof SyncEntrySchema>;
export type AccountEntry = Extract<SyncEntry, { stableId: string | null }>;

const KINDS: readonly SyncEntry['kind'][] = ['star', 'follow', 'correction'];

/** What an entry is about; of two entries of one name only one holds. */
export function entryName(entry: SyncEntry): string {
  return entry.kind === 'correction'
    ? correctionName(entry.key)
    : accountEntryName(entry.kind, entry);
}

/** The name of the correction of a post. */
export function correctionName(key: string): string {
  return `correction ${key}`;
}

/** The name of what is said of an account: by its id, and where that is unknown by its handle. */
export function accountEntryName(
  kind: AccountEntry['kind'],
  { network, stableId, handle }: Pick<AccountEntry, 'network' | 'stableId' | 'handle'>,
): string {
  const account = stableId === null ? `@${handle.toLowerCase()}` : `#${stableId}`;
  return `${kind} ${network}:${account}`;
}

/**
 * When an act counts as done: now, but after all that was known before.
 * @param times ms since 1970; undefined where nothing was known
 */
export function actAt(now: number, ...times: readonly (number | undefined)[]): number {
  const known = times.map((time) => (time === undefined ? 0 : time + 1));
  return Math.min(LATEST, Math.max(now, ...known));
}

/**
 * Which of two entries comes first where not all fit, and which of one name holds. Negative where it
 * is `a`, 0 only for equal entries.
 */
export function byRank(a: SyncEntry, b: SyncEntry): number {
  return (
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    b.at - a.at ||
    descending(String(a.value), String(b.value)) ||
    descending(lineOf(a), lineOf(b))
  );
}

/** All entries as one map, those that rank first in front. */
export function merge(...lists: readonly (readonly SyncEntry[])[]): SyncEntry[] {
  const held = new Map<string, SyncEntry>();
  for (const entry of lists.flat()) {
    const other = held.get(entryName(entry));
    if (other === undefined || byRank(entry, other) < 0) held.set(entryName(entry), entry);
  }
  return [...held.values()].sort(byRank);
}

/**
 * The entries in stored items. Whatever is not one is passed over: storage is outside.
 * @param items by name, as storage gives them
 */
export function readItems(items: Readonly<Record<string, unknown>>): SyncEntry[] {
  return merge(...ITEM_NAMES.map((key) => readItem(items[key])));
}

/**
 * The items to write, by name, so that storage has all that fits of these entries; empty where it has.
 * @param entries all that this browser knows, what is stored included
 */
export function itemsToWrite(
  entries: readonly SyncEntry[],
  stored: Readonly<Record<string, unknown>>,
): Record<string, string> {
  const items: Record<string, string> = {};
  for (const [i, ranked] of byItem(entries).entries()) {
    const key = nameOf(i);
    const fitting = whatFits(ranked, key);
    const there = new Map(readItem(stored[key]).map((entry) => [entryName(entry), entry]));
    const lacking = fitting.some((entry) => {
      const old = there.get(entryName(entry));
      return old === undefined || byRank(entry, old) < 0;
    });
    if (lacking) items[key] = fitting.map(lineOf).join(',');
  }
  return items;
}

/** Whether storage has room for all of these entries. */
export function allFit(entries: readonly SyncEntry[]): boolean {
  return byItem(entries).every((ranked, i) => whatFits(ranked, nameOf(i)).length === ranked.length);
}

/** Bytes that a text takes in storage, by the dearest way in which a browser writes it as JSON. */
export function storedBytes(value: string): number {
  const json = JSON.stringify(value).replace(/[<>\x7f\u2028\u2029]/g, '\\u0000');
  return new TextEncoder().encode(json).length;
}

function readItem(value: unknown): SyncEntry[] {
  if (typeof value !== 'string' || value.length > ITEM_BYTES) return [];
  return value.split(',').flatMap((line) => {
    const { success, output } = v.safeParse(SyncEntrySchema, readLine(line));
    return success ? [output] : [];
  });
}

/** The first entries until one does not fit: were it left out for a smaller one, writing might not end. */
function whatFits(ranked: readonly SyncEntry[], key: string): SyncEntry[] {
  let bytes = key.length + 2;
  const tooMany = ranked.findIndex((entry) => {
    // In place of its two quotation marks comes one comma.
    bytes += storedBytes(lineOf(entry)) - 1;
    return bytes > ITEM_BYTES;
  });
  return tooMany === -1 ? [...ranked] : ranked.slice(0, tooMany);
}

/** The entries of each item, those that rank first in front. */
function byItem(entries: readonly SyncEntry[]): SyncEntry[][] {
  const items: SyncEntry[][] = ITEM_NAMES.map(() => []);
  for (const entry of merge(entries)) items[itemOf(entry)]?.push(entry);
  return items;
}

/** FNV-1a: which item an entry is in, the same in every browser for ever. */
function itemOf(entry: SyncEntry): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(entryName(entry))) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  // The low bits of FNV-1a alone are poor.
  return ((hash ^ (hash >>> 15)) >>> 0) % ITEMS;
}

function nameOf(item: number): string {
  return `synced${item}`;
}

function isPostKey(key: string): boolean {
  const end = key.indexOf(':');
  return end < key.length - 1 && NETWORK_IDS.includes(key.slice(0, end) as NetworkId);
}

function descending(a: string, b: string): number {
  return a === b ? 0 : a > b ? -1 : 1;
}
