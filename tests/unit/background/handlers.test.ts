import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createHandlers, type Handlers, type Sender } from '../../../src/background/handlers.ts';
import { database } from '../../../src/ledger/database.ts';
import type { PageCount, PageReport } from '../../../src/model/messages.ts';
import { account, author, eraseAll, labelled, NOW, sighting } from '../ledger/fixtures.ts';

const EXTENSION = 'chrome-extension://abc/';
const onX: Sender = { id: 'abc', url: 'https://x.com/home', tab: { id: 4 } };
const onInstagram: Sender = { id: 'abc', url: 'https://www.instagram.com/', tab: { id: 5 } };
const popup: Sender = { id: 'abc', url: `${EXTENSION}src/popup/index.html` };

let shared = 0;
let authors: [network: string, handles: string[]][] = [];
let changed: [network: string, report: PageReport][] = [];
let shown: [tab: number, count: number][] = [];
const handlers = createHandlers({
  extensionId: 'abc',
  extensionUrl: EXTENSION,
  networkOf: ({ hostname }) =>
    hostname === 'x.com' ? 'x' : hostname === 'www.instagram.com' ? 'instagram' : null,
  showCount: (tab, count) => shown.push([tab, count]),
  recorded: (network, refs) => authors.push([network, refs.map(({ handle }) => handle)]),
  lookedChanged: async (network, report) => void changed.push([network, report]),
  shared: () => {
    shared++;
  },
  now: () => NOW,
});

beforeEach(async () => {
  shown = [];
  shared = 0;
  authors = [];
  changed = [];
  await eraseAll();
});

function batch(sightings: unknown[], accounts: unknown[] = [], page: Partial<PageCount> = {}) {
  return { sightings, accounts, page: { read: 1, sponsored: 0, ...page } };
}

describe('lookedChanged', () => {
  const report: PageReport = {
    place: 'feed',
    path: '/',
    lang: 'en',
    matched: { unit: 9, row: null },
    read: { none: 1, shell: 8, part: 0, whole: 0, ads: 0 },
    missing: { author: 8, id: 8, text: 8, time: 8, labels: 8 },
  };

  it('is kept for the network whose page says so', async () => {
    await handlers.lookedChanged(report, onInstagram);
    expect(changed).toEqual([['instagram', report]]);
  });

  it('is refused with more than a report holds, from no network, and from a private window', async () => {
    const odd = { ...report, matched: { unit: 'Mila', row: null } };
    await expect(handlers.lookedChanged(odd, onX)).rejects.toThrow('refused');
    await expect(handlers.lookedChanged(report, popup)).rejects.toThrow('refused');
    const hidden = { ...onX, tab: { id: 4, incognito: true } };
    await expect(handlers.lookedChanged(report, hidden)).rejects.toThrow('refused');
    expect(changed).toEqual([]);
  });
});

describe('record', () => {
  it('tells whose posts were recorded, and of none where none was', async () => {
    await handlers.record(batch([sighting({ author: author('mila') })]), onX);
    await handlers.record(batch([{ ...sighting(), key: 'x:2' }]), onX);
    expect(authors).toEqual([['x', ['mila']]]);
  });

  it('answers when all is stored, and shows the count of the tab', async () => {
    const seen = sighting({ verdict: labelled('platform-ad') });
    const answer = await handlers.record(batch([seen], [], { sponsored: 3 }), onX);
    expect(answer).toEqual({ recorded: ['x:1'] });
    expect(await database.posts.count()).toBe(1);
    expect(shown).toEqual([[4, 3]]);
  });

  it.each([
    ['of another network', sighting({ network: 'instagram' })],
    ['under another key', { ...sighting(), key: 'x:2' }],
    [
      'with an id that looks like a fingerprint',
      { ...sighting({ id: '~f1' }), fingerprint: '~f1' },
    ],
    ['with a fingerprint that is none', { ...sighting(), fingerprint: 'f1' }],
    ['with an endless name', sighting({ author: author('a'.repeat(501)) })],
    ['with a wrong type', { ...sighting(), seenAt: '1' }],
    ['with a time that is none', { ...sighting(), seenAt: Number.NaN }],
    ['with a verdict that is none', { ...sighting(), verdict: { class: '__proto__' } }],
  ])('refuses a post %s for good, and stores the others', async (_, bad) => {
    const good = sighting({ id: '9' });
    const { recorded } = await handlers.record(batch([bad, good]), onX);
    expect(recorded).toEqual([bad.key, 'x:9']);
    expect(await database.posts.toCollection().keys()).toEqual(['x:9']);
  });

  it('takes account facts of the own network only', async () => {
    const foreign = account('ann', { network: 'instagram' });
    await handlers.record(batch([], [foreign, account('bea'), { network: 'x' }, null]), onX);
    expect((await database.accounts.toArray()).map((row) => row.handleKey)).toEqual(['bea']);
  });

  it('stores names that are keys of objects as any other name', async () => {
    for (const handle of ['__proto__', 'constructor', 'toString']) {
      await handlers.record(batch([sighting({ id: handle, author: author(handle) })]), onX);
      const found = await handlers.account({ network: 'x', handle }, popup);
      expect(found?.tally.organic).toBe(1);
    }
    expect(({} as Record<string, unknown>).organic).toBeUndefined();
  });

  it('refuses too many at once', async () => {
    await expect(handlers.record(batch(Array(201).fill(sighting())), onX)).rejects.toThrow();
    expect(await database.posts.count()).toBe(0);
  });
});

describe('other browsers', () => {
  it('are told of what is news to them, and of nothing else', async () => {
    await handlers.record(batch([sighting()]), onX);
    await handlers.record(batch([], [account('bea', { followed: false })]), onX);
    expect(shared).toBe(0);
    await handlers.record(batch([], [account('bea', { followed: true })]), onX);
    expect(shared).toBe(1);
    await handlers.record(batch([], [account('bea', { followed: true })]), onX);
    expect(shared).toBe(1);
    await handlers.correct({ key: 'x:1', correction: 'sponsored' }, onX);
    await handlers.star({ network: 'x', handle: 'ann', starred: true }, onX);
    expect(shared).toBe(3);
  });
});

describe('senders', () => {
  const allowed = { network: 'x', handle: 'ann', starred: true };

  it.each<[string, Sender]>([
    ['another extension', { ...onX, id: 'def' }],
    ['a page of no network', { ...onX, url: 'https://x.com.evil.example/' }],
    ['a page without an address', { id: 'abc', tab: { id: 4 } }],
    ['a broken address', { ...onX, url: 'https://' }],
    ['a private window', { ...onX, tab: { id: 4, incognito: true } }],
    ['another extension’s page', { id: 'abc', url: 'chrome-extension://abcd/' }],
  ])('%s may do nothing', async (_, sender) => {
    await expect(handlers.record(batch([sighting()]), sender)).rejects.toThrow('refused');
    await expect(handlers.star(allowed, sender)).rejects.toThrow('refused');
    await expect(handlers.account(allowed, sender)).rejects.toThrow('refused');
    await expect(handlers.corrections('x', sender)).rejects.toThrow('refused');
    expect(await database.accounts.count()).toBe(0);
  });

  it('a page of one network neither reads nor writes another', async () => {
    await handlers.record(batch([sighting()]), onX);
    const correction = { key: 'x:1', correction: 'sponsored' };
    await expect(handlers.correct(correction, onInstagram)).rejects.toThrow('refused');
    await expect(handlers.star(allowed, onInstagram)).rejects.toThrow('refused');
    await expect(handlers.account(allowed, onInstagram)).rejects.toThrow('refused');
    await expect(handlers.corrections('x', onInstagram)).rejects.toThrow('refused');
    expect((await database.posts.get('x:1'))?.correction).toBeNull();
  });

  it('the extension’s own pages reach all, but record nothing', async () => {
    await handlers.record(batch([sighting()]), onX);
    await handlers.correct({ key: 'x:1', correction: 'sponsored' }, popup);
    await handlers.star(allowed, popup);
    expect(await handlers.corrections('x', popup)).toEqual({ 'x:1': 'sponsored' });
    expect(await handlers.account(allowed, popup)).toMatchObject({ starred: true });
    await expect(handlers.record(batch([sighting({ id: '2' })]), popup)).rejects.toThrow('refused');
  });
});

it('no handler takes anything but its own message', async () => {
  const names = [
    'record',
    'corrections',
    'correct',
    'star',
    'account',
  ] as const satisfies (keyof Handlers)[];
  const hostile = fc.oneof(
    fc.anything({ withNullPrototype: true, withMap: true, withBigInt: true }),
    fc.dictionary(
      fc.constantFrom('__proto__', 'sightings', 'accounts', 'page', 'key', 'network', 'handle'),
      fc.anything(),
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), hostile, async (name, data) => {
      await expect(handlers[name](data, onX)).rejects.toThrow('refused');
    }),
    { numRuns: 300 },
  );
  expect(shown).toEqual([]);
});
