/** Databases of every schema there was, with rows in them that no Adrift stored. */
import { isDeepStrictEqual } from 'node:util';
import Dexie from 'dexie';
import fc from 'fast-check';
import { type AccountRow, database, type PostRow } from '../../src/ledger/database.ts';
import { Door } from '../../src/ledger/opening.ts';
import { done, drop, openRaw, stored } from '../../src/ledger/raw.ts';
import { isUnsound } from '../../src/ledger/repair.ts';
import { soundAccount, soundPost } from '../../src/ledger/rows.ts';
import { star } from '../../src/ledger/star.ts';
import { SCHEMA } from '../../src/ledger/version.ts';
import { author, eraseAll, labelled, NOW, series, sighting } from '../unit/ledger/fixtures.ts';
import { asStored, type Row, rowsOf, SCHEMAS } from '../unit/ledger/older.ts';
import { record } from '../unit/ledger/recorded.ts';
import { cloneEdits, type Edit, grown } from './hostile.ts';
import { type Fuzzed, holdsLater } from './property.ts';

/** Stores with their rows. */
type Content = [name: string, rows: Row[]][];

/** What every database begins with. */
async function right(): Promise<Content> {
  await eraseAll();
  const bea = author('Bea', { stableId: '5', followers: 900 });
  const sightings = [
    ...series(['organic', 'sponsored', 'likely']),
    sighting({ id: 'b1', author: bea, verdict: labelled('platform-ad') }),
    sighting({ id: null, fingerprint: '~f1', author: bea }),
  ];
  await record({ sightings, accounts: [] }, NOW);
  await star({ network: 'x', handle: 'ann' }, true, NOW);
  const names = new Set(Object.values(SCHEMAS).flatMap((schema) => Object.keys(schema)));
  return Promise.all(
    [...names].map(async (name): Promise<Content[number]> => [name, await rowsOf(name)]),
  );
}

/** One row of one store, spoiled. */
interface Spoilt {
  store: number;
  row: number;
  edits: Edit[];
}

async function make(version: number, content: Content, spoilt: readonly Spoilt[]): Promise<void> {
  database.close();
  await drop(database.name);
  await drop('adrift-set-aside');
  const schema = SCHEMAS[version];
  if (schema === undefined) throw new Error(`no schema ${version}`);
  const old = new Dexie(database.name);
  old.version(version).stores(schema);
  await old.open();
  old.close();
  const stores = content.filter(([name]) => name in schema);
  const rows = new Map(
    stores.map(([name, list]) => [name, list.map((row) => asStored(version, name, row))]),
  );
  for (const { store, row, edits } of spoilt) {
    const list = rows.get(stores[store % stores.length]?.[0] ?? '');
    const sample = list?.[row % Math.max(1, list.length)];
    if (list !== undefined && sample !== undefined) list.push(grown(sample, edits) as Row);
  }
  const raw = (await openRaw(database.name)) as IDBDatabase;
  for (const [name, list] of rows) for (const row of list) await put(raw, name, row);
  raw.close();
}

/** Stores a row, unless its key or a unique index forbids it. */
async function put(raw: IDBDatabase, name: string, row: Row): Promise<void> {
  const transaction = raw.transaction(name, 'readwrite');
  const end = stored(transaction).catch(() => {});
  try {
    await done(transaction.objectStore(name).put(row));
  } catch {
    // The browser itself keeps such a row out.
    try {
      transaction.abort();
    } catch {
      // It is aborted already.
    }
  }
  await end;
}

async function rowsIn(name: string): Promise<unknown[]> {
  const raw = (await openRaw(database.name)) as IDBDatabase;
  const rows: unknown[] = await done(raw.transaction(name).objectStore(name).getAll());
  raw.close();
  return rows;
}

async function expectKept(): Promise<void> {
  const posts = (await rowsIn('posts')).flatMap((row) => soundPost(row) ?? []);
  const accounts = (await rowsIn('accounts')).flatMap((row) => soundAccount(row) ?? []);
  const door = new Door(() => {});
  await door.run(async () => {});
  await door.check();
  demand(!(await isUnsound(database.name)), 'rows that are not sound');
  const kept = new Map((await database.posts.toArray()).map((row) => [row.key, row]));
  for (const post of posts) expectSame(post, kept.get(post.key));
  const numbers = new Map((await database.accounts.toArray()).map((row) => [row.n, row]));
  for (const account of accounts) expectKnown(account, numbers.get(account.n));
  await door.run(() => record({ sightings: series(['organic', 'sponsored']), accounts: [] }, NOW));
}

function expectSame(post: PostRow, kept: PostRow | undefined): void {
  demand(kept !== undefined, `post ${post.key} is lost`);
  // A field that no Adrift knows may stay, or not; what follows from other fields must.
  const same =
    isDeepStrictEqual(soundPost(kept), post) &&
    kept?.when === post.when &&
    kept.class === post.class;
  demand(same, `post ${post.key} is ${JSON.stringify(kept)}, was ${JSON.stringify(post)}`);
}

/** Its numbers are counted anew, and a field that no Adrift knows may stay, or not. */
function expectKnown(account: AccountRow, kept: AccountRow | undefined): void {
  const known = soundAccount(kept);
  for (const fact of ['handle', 'name', 'url', 'followers', 'followed', 'starred'] as const)
    demand(
      isDeepStrictEqual(known?.[fact], account[fact]),
      `${fact} of account ${account.n} is ${JSON.stringify(kept?.[fact])}`,
    );
}

export const MIGRATIONS: readonly Fuzzed[] = [
  {
    name: 'migrations: databases of every schema',
    share: 200,
    property: () => {
      let content: Promise<Content> | null = null;
      const spoilt = fc.record({ store: fc.nat(5), row: fc.nat(9), edits: cloneEdits });
      const cases = fc.record({
        version: fc.integer({ min: 1, max: SCHEMA }),
        spoilt: fc.array(spoilt, { maxLength: 3 }),
      });
      return holdsLater(cases, async ({ version, spoilt }) => {
        if (content === null) {
          await drop(database.name);
          await database.open();
          content = right();
        }
        await make(version, await content, spoilt);
        await expectKept();
      });
    },
  },
];

function demand(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}
