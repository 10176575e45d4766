import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { forceCloseDatabase } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { correct } from '../../../src/ledger/corrections.ts';
import { database } from '../../../src/ledger/database.ts';
import { Door, type News } from '../../../src/ledger/opening.ts';
import { accountSummary } from '../../../src/ledger/queries.ts';
import { done, drop, openRaw, stored } from '../../../src/ledger/raw.ts';
import { star } from '../../../src/ledger/star.ts';
import { catchUp } from '../../../src/ledger/write.ts';
import {
  account,
  author,
  DAY,
  dump,
  eraseAll,
  labelled,
  NOW,
  series,
  sighting,
} from './fixtures.ts';
import { record } from './recorded.ts';
import { anySighting } from './sightings.ts';

const ANN = { network: 'x', handle: 'ann' } as const;
let news: News[] = [];
const newDoor = () => new Door((said) => news.push(said));

beforeEach(async () => {
  news = [];
  vi.restoreAllMocks();
  database.close();
  await drop('adrift');
  await drop('adrift-set-aside');
  await database.open();
});
afterEach(() => vi.restoreAllMocks());

/** A ledger with something of everything. */
async function fill(): Promise<unknown> {
  const drifting = series([
    ...Array.from({ length: 30 }, () => 'organic' as const),
    ...Array.from({ length: 20 }, () => 'sponsored' as const),
  ]);
  const bea = author('Bea', { stableId: '5', followers: 900 });
  const others = [
    sighting({ id: 'b1', author: bea, verdict: labelled('platform-ad') }),
    sighting({ id: null, fingerprint: '~f1', author: bea, seenAt: NOW - DAY }),
    sighting({ id: 'nobody', author: null }),
  ];
  await record({ sightings: [...drifting, ...others], accounts: [account('cleo')] }, NOW);
  await star({ network: 'x', handle: 'ann' }, true, NOW);
  await correct('x:b1', 'organic', NOW);
  return dump();
}

/** Changes the database behind Dexie's back. */
async function tamper(change: (raw: IDBDatabase) => Promise<void> | void): Promise<void> {
  database.close();
  const raw = (await openRaw('adrift')) as IDBDatabase;
  await change(raw);
  raw.close();
}

async function put(store: string, ...rows: unknown[]): Promise<void> {
  await tamper(async (raw) => {
    const transaction = raw.transaction(store, 'readwrite');
    for (const row of rows) transaction.objectStore(store).put(row);
    await stored(transaction);
  });
}

/** A version of the same schema: Dexie counts in tens. */
const sameSchema = () => database.verno * 10 + 5;

/** Opens the database at another version, with a change of its stores. */
async function upgrade(version: number, change: (raw: IDBDatabase) => void): Promise<void> {
  database.close();
  const request = indexedDB.open('adrift', version);
  request.onupgradeneeded = () => change(request.result);
  (await done(request)).close();
}

async function namesOfDatabases(): Promise<(string | undefined)[]> {
  return (await indexedDB.databases()).map(({ name }) => name);
}

describe('a database that is well', () => {
  it('is opened as it is, and nothing is told', async () => {
    const before = await fill();
    await newDoor().run(() => record({ sightings: [sighting({ id: '1' })], accounts: [] }, NOW));
    await database.posts.delete('x:1');
    expect(news).toEqual([]);
    expect(await namesOfDatabases()).toEqual(['adrift']);
    expect(Object.keys(before as object)).toEqual(['accounts', 'posts', 'tallies']);
  });

  it('is made where there is none', async () => {
    database.close();
    await drop('adrift');
    await newDoor().run(() => record({ sightings: [sighting()], accounts: [] }, NOW));
    expect(await database.posts.count()).toBe(1);
    expect(news).toEqual([]);
  });

  it('may have been made empty by somebody who only looked', async () => {
    database.close();
    await drop('adrift');
    (await done(indexedDB.open('adrift'))).close();
    await newDoor().run(() => record({ sightings: [sighting()], accounts: [] }, NOW));
    expect(news).toEqual([]);
  });
});

describe('a database that cannot be used', () => {
  it.each<[string, () => Promise<void>]>([
    [
      'of a newer schema',
      () => upgrade(990, (raw) => void raw.createObjectStore('later', { keyPath: 'id' })),
    ],
    ['without counts', () => upgrade(sameSchema(), (raw) => raw.deleteObjectStore('counts'))],
    [
      'with counts under other keys',
      () =>
        upgrade(sameSchema(), (raw) => {
          raw.deleteObjectStore('counts');
          raw.createObjectStore('counts', { autoIncrement: true });
        }),
    ],
  ])('%s is rebuilt with all that was in it, and the user is told once', async (_, spoil) => {
    const before = await fill();
    await spoil();
    await newDoor().run(async () => {});
    expect(await dump()).toEqual(before);
    expect(news).toEqual([{ kind: 'repaired', posts: 53, lost: 0 }]);
    await newDoor().run(async () => {});
    expect(news.length).toBe(1);
    expect(await namesOfDatabases()).toEqual(['adrift']);
  });

  it('keeps what is shared with other browsers, but for entries that are none', async () => {
    await fill();
    const before = await database.synced.toArray();
    expect(before.map(({ name }) => name)).toEqual(['correction x:b1', 'star x:@ann']);
    await put('synced', { ...before[0], name: 'star x:@bea' }, { name: 'star x:@cleo' });
    await newDoor().check();
    expect(await database.synced.toArray()).toEqual(before);
    expect(news).toEqual([{ kind: 'repaired', posts: 53, lost: 2 }]);
  });

  it('without the store of what is shared gets it anew', async () => {
    await fill();
    await upgrade(sameSchema(), (raw) => raw.deleteObjectStore('synced'));
    await newDoor().run(() => star({ network: 'x', handle: 'bea' }, true, NOW));
    expect(await database.synced.count()).toBe(1);
    expect(news).toEqual([{ kind: 'repaired', posts: 53, lost: 0 }]);
  });

  it('without posts keeps its accounts, and counts nothing that is not there', async () => {
    await fill();
    await upgrade(sameSchema(), (raw) => raw.deleteObjectStore('posts'));
    await newDoor().run(async () => {});
    expect(await accountSummary(ANN)).toMatchObject({ starred: true, tally: { organic: 0 } });
    expect(await database.counts.count()).toBe(0);
  });

  it('whose posts were lost before is noticed, although Dexie made their store anew', async () => {
    await fill();
    await database.posts.clear();
    await newDoor().run(async () => {});
    expect(await accountSummary(ANN)).toMatchObject({ tally: { organic: 0, sponsored: 0 } });
    expect(news).toMatchObject([{ kind: 'repaired', posts: 0 }]);
  });

  it('without accounts gets them back from the posts', async () => {
    await fill();
    await upgrade(sameSchema(), (raw) => raw.deleteObjectStore('accounts'));
    await newDoor().run(async () => {});
    const summary = await accountSummary(ANN);
    expect(summary?.tally).toMatchObject({ organic: 30, sponsored: 20 });
    expect(summary?.drift.state).toBe('up');
    expect(await accountSummary({ network: 'x', handle: 'bea' })).toMatchObject({
      tally: { organic: 2 },
    });
  });

  it('and not even opened, is begun anew where another can be opened', async () => {
    await fill();
    database.close();
    breakOpening((name) => name === 'adrift');
    const door = newDoor();
    // What cannot be opened can be deleted; then there is a new one.
    const deletion = indexedDB.deleteDatabase.bind(indexedDB);
    vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation((name) => {
      if (name === 'adrift') broken.clear();
      return deletion(name);
    });
    await door.run(() => record({ sightings: [sighting()], accounts: [] }, NOW));
    expect(news).toEqual([{ kind: 'repaired', posts: 0, lost: 0 }]);
    expect(await database.posts.count()).toBe(1);
  });

  it('is left alone where no other can be opened either: then the storage is out of order', async () => {
    const before = await fill();
    database.close();
    breakOpening(() => true);
    const door = newDoor();
    await expect(door.run(async () => {})).rejects.toThrow();
    broken.clear();
    await door.run(async () => {});
    expect(await dump()).toEqual(before);
    expect(news).toEqual([]);
  });

  it('for a moment, is tried again', async () => {
    const before = await fill();
    database.close();
    breakOpening((name) => name === 'adrift');
    setTimeout(() => broken.clear(), 50);
    await newDoor().run(async () => {});
    expect(await dump()).toEqual(before);
    expect(news).toEqual([]);
  });
});

/** What makes opening fail, while there is something in it. */
const broken = new Set<(name: string) => boolean>();
function breakOpening(which: (name: string) => boolean): void {
  broken.clear();
  broken.add(which);
  const open = indexedDB.open.bind(indexedDB);
  vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
    if (![...broken].some((breaks) => breaks(name))) {
      return version === undefined ? open(name) : open(name, version);
    }
    const request = Object.assign(new EventTarget(), {
      error: new DOMException('Internal error opening backing store.', 'UnknownError'),
      onerror: null as ((event: Event) => void) | null,
    });
    setTimeout(() => request.onerror?.({ target: request } as unknown as Event), 0);
    return request as unknown as IDBOpenDBRequest;
  });
}

describe('a repair that dies', () => {
  it('at any point is finished by the next one, with nothing lost and nothing twice', async () => {
    const before = await fill();
    for (let death = 1; death < 40; death++) {
      database.close();
      await upgrade(1000 + death * 10, () => {});
      let writes = 0;
      const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
        this: IDBDatabase,
        ...given
      ) {
        if (given[1] === 'readwrite' && ++writes >= death) {
          throw new DOMException('died', 'UnknownError');
        }
        return transaction.apply(this, given);
      });
      const died = await newDoor()
        .run(async () => {})
        .then(
          () => false,
          () => true,
        );
      spy.mockRestore();
      await newDoor().run(async () => {});
      expect(await dump(), `died at write ${death}`).toEqual(before);
      expect(await namesOfDatabases()).toEqual(['adrift']);
      if (!died) return;
    }
    throw new Error('no repair ever got through');
  });
  const transaction = IDBDatabase.prototype.transaction;
});

describe('rows that are not sound', () => {
  it('cost only themselves, whichever they are', async () => {
    const spoilt = fc.constantFrom<unknown>(
      undefined,
      null,
      'nothing',
      Number.NaN,
      -1,
      {},
      [],
      new Map(),
      true,
    );
    const cases = fc.record({
      sightings: fc.array(anySighting, { minLength: 1, maxLength: 15 }),
      bad: fc.array(
        fc.tuple(
          fc.nat(40),
          fc.constantFrom('reading', 'firstSeen', 'labels', 'network', 'aliases'),
          spoilt,
        ),
        { maxLength: 6 },
      ),
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ sightings, bad }) => {
        await eraseAll();
        await record({ sightings, accounts: [] }, NOW);
        const posts = await database.posts.toArray();
        const spoiltKeys = new Set<string>();
        for (const [at, field, value] of bad) {
          const row = posts[at % Math.max(1, posts.length)];
          // An empty list is right in some places.
          if (row === undefined || (Array.isArray(value) && field !== 'reading')) continue;
          if (field === 'firstSeen' && value === true) continue;
          spoiltKeys.add(row.key);
          await put('posts', { ...row, [field]: value });
        }
        await newDoor().check();
        const left = await database.posts.toArray();
        expect(left).toEqual(posts.filter(({ key }) => !spoiltKeys.has(key)));
        const counted = (await database.accounts.toArray()).map(
          ({ tally }) => tally.organic + tally.sponsored + tally.likely,
        );
        const sum = counted.reduce((a, b) => a + b, 0);
        expect(sum).toBe(left.filter(({ author }) => author !== null).length);
      }),
      { numRuns: 40 },
    );
  });

  it('are found when recording stumbles over them, and what was to be recorded is', async () => {
    await fill();
    await put('posts', { key: 'x:ann-3', network: 'x', id: 'ann-3' });
    const again = { sightings: series(['organic', 'organic', 'organic', 'likely']), accounts: [] };
    await newDoor().run(() => record(again, NOW));
    expect((await database.posts.get('x:ann-3'))?.class).toBe('likely');
    expect(await database.posts.count()).toBe(53);
    expect(news).toEqual([{ kind: 'repaired', posts: 52, lost: 1 }]);
  });

  it.each([
    ['counts', { account: 1, months: { '2025-01': { organic: 3 } } }],
    ['moments', { from: 0, first: { organic: 1 } }],
    ['accounts', { n: 1, network: 'x', handle: 'ann' }],
  ])('in %s are found when the popup asks', async (store, row) => {
    await fill();
    await put(store, row);
    await newDoor().check();
    expect(await accountSummary(ANN)).toMatchObject({ tally: { organic: 30, sponsored: 20 } });
    expect(news).toMatchObject([{ kind: 'repaired', posts: 53 }]);
  });

  it.each([
    ['posts', 'when', undefined],
    ['posts', 'when', Number.NaN],
    ['posts', 'class', 'likely'],
    ['accounts', 'handleKey', 'Bea'],
    ['accounts', 'listed', undefined],
  ])(
    'in %s, with another %s than follows from the rest (%s), lose nothing',
    async (store, field, value) => {
      const before = await fill();
      const rows = (await database.table(store).toArray()) as Record<string, unknown>[];
      await put(store, { ...rows.find((row) => row.listed !== 0), [field]: value });
      await newDoor().check();
      expect(await dump()).toEqual(before);
      expect(news).toEqual([{ kind: 'repaired', posts: 53, lost: 0 }]);
    },
  );

  it('among what is still to be counted cost nothing, since posts are counted anew', async () => {
    const before = await fill();
    await put('backlog', { n: 9, out: 5 });
    await newDoor().run(catchUp);
    expect(await dump()).toEqual(before);
    expect(news).toEqual([{ kind: 'repaired', posts: 53, lost: 0 }]);
  });

  it('two accounts of one id become one', async () => {
    await fill();
    database.close();
    const rows: object[] = [];
    await tamper(async (raw) => {
      rows.push(...(await done(raw.transaction('accounts').objectStore('accounts').getAll())));
    });
    // Without the index that forbids it.
    await upgrade(sameSchema(), (raw) => {
      raw.deleteObjectStore('accounts');
      raw.createObjectStore('accounts', { keyPath: 'n', autoIncrement: true });
    });
    const twins = rows.map((row) => ({ ...row, stableId: '5' }));
    await put('accounts', ...twins);
    await upgrade(sameSchema() + 1, (raw) => raw.deleteObjectStore('counts'));
    await newDoor().run(async () => {});
    expect((await database.accounts.toArray()).map(({ tally }) => tally.organic)).toEqual([32]);
  });
});

describe('a connection that goes away', () => {
  it('because the browser closed it: the work is done on the next one', async () => {
    const door = newDoor();
    await door.run(fill);
    forceCloseDatabase(database.backendDB() as never);
    await door.run(() => record({ sightings: [sighting({ id: '77' })], accounts: [] }, NOW));
    expect(await database.posts.count()).toBe(54);
    expect(news).toEqual([]);
  });

  it('because the user deleted the data: it begins anew', async () => {
    const door = newDoor();
    await door.run(fill);
    await drop('adrift');
    await door.run(() => record({ sightings: [sighting()], accounts: [] }, NOW));
    expect(await database.posts.count()).toBe(1);
  });

  it('because it was closed under the work', async () => {
    const door = newDoor();
    await door.run(fill);
    let times = 0;
    await door.run(async () => {
      if (++times === 1) throw new Dexie.DatabaseClosedError('closed');
    });
    expect(times).toBe(2);
  });
});

describe('storage that is full', () => {
  it('fails the recording, stores nothing of it, and tells', async () => {
    const before = await fill();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const full = newDoor().run(() => record({ sightings: [sighting()], accounts: [] }, NOW));
    await expect(full).rejects.toThrow();
    expect(news).toEqual([{ kind: 'full' }]);
    vi.restoreAllMocks();
    expect(await dump()).toEqual(before);
  });

  it('that shows only when the transaction ends', async () => {
    await fill();
    const error = Object.assign(new Error('aborted'), {
      name: 'AbortError',
      inner: new DOMException('full', 'QuotaExceededError'),
    });
    await expect(newDoor().run(() => Promise.reject(error))).rejects.toThrow();
    expect(news).toEqual([{ kind: 'full' }]);
  });
});

it('a refusal is passed on as it is', async () => {
  let times = 0;
  const refused = newDoor().run(async () => {
    times++;
    throw new Error('refused: malformed message');
  });
  await expect(refused).rejects.toThrow('refused');
  expect(times).toBe(1);
});
