import { AccountShelf } from '../account-shelf.ts';
import { learn, refreshAll, storeAccounts } from '../accounts.ts';
import { countedOf } from '../counted.ts';
import { type Authorship, database, type PostRow } from '../database.ts';
import { newer } from '../known.ts';
import { isSame, mergePosts } from '../merge.ts';
import { momentChanges } from '../moments.ts';
import { replace, storedRows } from '../posts.ts';
import { changeCounts, changeMoments } from '../stored-counts.ts';
import { correctionsFor, latestOf, noteCorrections, noteFollows, noteStars } from '../synced.ts';
import { write } from '../write.ts';
import { type FileAccount, type FilePost, refOf } from './items.ts';
import { type FileContents, ImportRefused, MAX_BYTES, readExport } from './read.ts';

/** Posts that are looked up at once. */
const CHUNK = 500;

/** What an import took. */
export interface Imported {
  posts: number;
  accounts: number;
  /** How many of the posts were not known here. */
  added: number;
  leftOut: FileContents['leftOut'];
}

/**
 * Reads an export file; nothing is stored.
 * @param now ms since 1970
 * @throws ImportRefused for a file that cannot be used
 */
export async function openFile(file: Blob, now: number): Promise<FileContents> {
  if (file.size > MAX_BYTES) throw new ImportRefused('too-large');
  return readExport(await file.text(), now);
}

/**
 * Takes what an export file holds into the ledger, by the rules that sightings are recorded by. The
 * same file twice changes nothing, and of two files either may come first, but as in `learn`, where
 * a handle went from one id to another. In one transaction: where it fails, nothing has changed.
 */
export async function importContents(contents: FileContents): Promise<Imported> {
  const { accounts, posts, listed, leftOut } = contents;
  const added = await write(async () => {
    const before = await database.posts.count();
    const numbers = await learnAll(accounts);
    const touched = new Set(numbers.values());
    // By key, so that it does not matter how a file is ordered.
    const rows = posts.map((post) => numbered(post, numbers)).sort(byKey);
    for (let i = 0; i < rows.length; i += CHUNK) {
      const chunk = rows.slice(i, i + CHUNK);
      await merge(chunk.map(await correctionsFor(chunk)), touched);
    }
    const changed = await refreshAll([...touched]);
    await noteStars(changed);
    await noteFollows(changed);
    await noteCorrections(rows);
    return Math.max(0, (await database.posts.count()) - before);
  });
  return { posts: posts.length, accounts: listed, added, leftOut };
}

/**
 * @returns the number of each account of a file, by its ref. Those without an id come first, then
 * those last seen under their handle: so it is the same account that joins another, whichever of two
 * ledgers is the file.
 */
async function learnAll(accounts: readonly FileAccount[]): Promise<Map<string, number>> {
  const named = accounts.map(({ network, stableId, facts }) => ({
    network,
    stableId,
    handle: facts.handle.value,
  }));
  const shelf = await AccountShelf.holding(named);
  const stars = await latestOf('star', named);
  const follows = await latestOf('follow', named);
  // An old file does not bring back what was let go since.
  const current = accounts.map(({ facts, ...account }, i): FileAccount => {
    const starred = facts.starred && newer(facts.starred, stars[i] ?? null);
    const followed = facts.followed && newer(facts.followed, follows[i] ?? null);
    return { ...account, facts: { ...facts, starred, followed } };
  });
  const learned = current.toSorted(handlesFirst).map(({ network, stableId, facts }) => ({
    ref: refOf(network, stableId, facts.handle.value),
    account: learn(network, stableId, facts, shelf),
  }));
  await storeAccounts(shelf);
  return new Map(learned.map(({ ref, account }) => [ref, shelf.current(account)]));
}

function handlesFirst(a: FileAccount, b: FileAccount): number {
  if (a.stableId === null || b.stableId === null) {
    return Number(a.stableId !== null) - Number(b.stableId !== null);
  }
  return b.facts.handle.at - a.facts.handle.at || (a.stableId > b.stableId ? -1 : 1);
}

function numbered({ row, author }: FilePost, numbers: ReadonlyMap<string, number>): PostRow {
  const account = author === null ? undefined : numbers.get(author.ref);
  if (author === null || account === undefined) return row;
  return { ...row, author: { account, ...author.authorship } };
}

function byKey(a: PostRow, b: PostRow): number {
  return a.key < b.key ? -1 : 1;
}

/**
 * Merges posts whose authors have their numbers. Most posts of a file are either new or known as they
 * are: those are looked up and stored many at once, only the others one by one.
 */
async function merge(rows: readonly PostRow[], touched: Set<number>): Promise<void> {
  const times = new Map<string, number>();
  for (const row of rows)
    for (const name of namesOf(row)) times.set(name, (times.get(name) ?? 0) + 1);
  const stored = await storedUnder([...times.keys()]);
  const aliased = await aliasedAs(rows.flatMap(({ id, key }) => (id === null ? [key] : [])));
  const fresh: PostRow[] = [];
  const others: PostRow[] = [];
  for (const row of rows) {
    const alone = namesOf(row).every((name) => times.get(name) === 1) && !aliased.has(row.key);
    const known = namesOf(row).flatMap((name) => stored.get(name) ?? []);
    if (alone && known.length === 0) fresh.push(row);
    else if (!alone || known.some((one) => addsTo(one, row))) others.push(row);
  }
  await database.posts.bulkAdd(fresh);
  await changeMoments(momentChanges([], fresh));
  await changeCounts({ out: [], into: countedOf(fresh) });
  for (const { author } of fresh) if (author !== null) touched.add(author.account);
  for (const row of others) for (const account of await mergeOne(row)) touched.add(account);
}

/** All keys that a post may be stored under, as in `storedRows`. */
function namesOf({ key, aliases }: PostRow): string[] {
  return [...new Set([key, ...aliases])];
}

async function storedUnder(keys: string[]): Promise<Map<string, PostRow>> {
  const rows = await database.posts.bulkGet(keys);
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.key, row]])));
}

/** Which of these keys of posts without an id are an alias of a post with one. */
async function aliasedAs(keys: readonly string[]): Promise<Set<string>> {
  // Side by side, since `anyOf` steps through an index with a cursor.
  const holders = await Promise.all(
    keys.map((key) => database.posts.where('aliases').equals(key).primaryKeys()),
  );
  return new Set(keys.filter((key, i) => holders[i]?.some((other) => other !== key)));
}

function addsTo(stored: PostRow, row: PostRow): boolean {
  if (stored.key !== row.key || stored.author?.account !== row.author?.account) return true;
  return !isSame(mergePosts(stored, row), stored);
}

/** @returns the accounts whose numbers it may have changed */
async function mergeOne(row: PostRow): Promise<number[]> {
  const stored = await storedRows(row);
  const merged = stored.reduce(mergePosts, row);
  const authors = [row, ...stored].flatMap(({ author }) => (author === null ? [] : [author]));
  await replace(stored, { ...merged, author: await agreed(merged.author, authors) });
  return authors.map(({ account }) => account);
}

/**
 * Two ledgers may hold the very same naming of an author for two accounts, where only one of them saw
 * the id since. Then the account with the id has the post, whichever ledger is the file.
 */
async function agreed(
  author: Authorship | null,
  among: readonly Authorship[],
): Promise<Authorship | null> {
  if (author === null) return null;
  const same = among.filter(
    ({ stableId, handle, at }) =>
      stableId === author.stableId && handle === author.handle && at === author.at,
  );
  const numbers = [...new Set(same.map(({ account }) => account))];
  if (numbers.length < 2) return author;
  const rows = (await database.accounts.bulkGet(numbers)).flatMap((row) => row ?? []);
  const [first] = rows.sort(
    (a, b) =>
      Number(a.stableId === null) - Number(b.stableId === null) ||
      ((a.stableId ?? a.handleKey) < (b.stableId ?? b.handleKey) ? -1 : 1),
  );
  return { ...author, account: first?.n ?? author.account };
}
