import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { correct } from '../../../src/ledger/corrections.ts';
import { database } from '../../../src/ledger/database.ts';
import { accountSummary, monthsOf } from '../../../src/ledger/queries.ts';
import { star } from '../../../src/ledger/star.ts';
import { exportLedger } from '../../../src/ledger/transfer/write.ts';
import { basicAccount, basicPost, file, NOTHING_LEFT_OUT } from './files.ts';
import { author, DAY, dump, eraseAll, labelled, NOW, sighting, verdict } from './fixtures.ts';
import { importText } from './import-text.ts';
import { record } from './recorded.ts';

beforeEach(eraseAll);

const ANN = { network: 'x', handle: 'ann' } as const;

it('exportLedger gives accounts and posts in the documented form', async () => {
  const seen = sighting({
    author: author('Ann', { followers: 7000, followed: true }),
    publishedAt: '2026-06-01T10:00:00Z',
    verdict: labelled('paid-partnership'),
  });
  const ad = sighting({ id: null, fingerprint: '~f1', author: author('Ann') });
  await record({ sightings: [seen, ad], accounts: [] }, NOW);
  await correct('x:~f1', 'sponsored', NOW);
  const exported = await exportLedger(NOW);
  expect(JSON.parse(JSON.stringify(exported))).toEqual(exported);
  const tally = { organic: 0, sponsored: 2, likely: 0, byKind: { 'paid-partnership': 1 } };
  const common = { network: 'x', account: 'Ann', brands: [] };
  expect(exported).toMatchObject({
    format: 'adrift-export',
    version: 2,
    exportedAt: '2026-06-15T12:00:00.000Z',
    accounts: [
      {
        network: 'x',
        handle: 'Ann',
        name: null,
        followed: true,
        starred: false,
        followers: 7000,
        tally: { ...tally, byMonth: { '2026-06': tally } },
        drift: { state: 'too-few' },
      },
    ],
    posts: [
      {
        ...common,
        id: '1',
        publishedAt: '2026-06-01T10:00:00.000Z',
        firstSeen: '2026-06-15T12:00:00.000Z',
        verdict: 'sponsored',
        kinds: ['paid-partnership'],
        disclosure: 'clear',
        correction: null,
      },
      { ...common, id: '~f1', publishedAt: null, verdict: 'organic', correction: 'sponsored' },
    ],
  });
});

describe('a file of version 1, or with its fields only', () => {
  it('is taken, its tallies counted anew', async () => {
    const text = file([
      basicPost(),
      basicPost({ id: '2', verdict: 'organic', kinds: [], correction: 'sponsored' }),
      basicPost({ id: '~f1', account: null }),
    ]);
    expect(await importText(text, NOW)).toEqual({
      posts: 3,
      accounts: 1,
      added: 3,
      leftOut: NOTHING_LEFT_OUT,
    });
    expect(await accountSummary(ANN)).toMatchObject({
      name: 'Ann A.',
      followed: true,
      starred: false,
      followers: 7000,
      tally: { organic: 0, sponsored: 2, likely: 0, byKind: { gifted: 1 } },
      drift: { state: 'too-few' },
      lastSeen: Date.UTC(2026, 4, 2, 10),
    });
    expect((await monthsOf(ANN)).map(({ month }) => month)).toEqual(['2026-05']);
    const once = await dump();
    await importText(text, NOW + DAY);
    expect(await dump()).toEqual(once);
  });

  it('never outdoes what is known with its time', async () => {
    const seen = sighting({
      author: author('ann', { name: 'Ann', followers: 900, followed: false }),
      verdict: verdict('organic'),
    });
    await record({ sightings: [seen], accounts: [] }, NOW);
    await star(ANN, false, NOW);
    await correct('x:1', null, NOW);
    const known = await dump();
    const post = basicPost({ publishedAt: null, firstSeen: new Date(NOW).toISOString() });
    await importText(file([{ ...post, correction: 'sponsored' }]), NOW);
    expect(await dump()).toEqual(known);
  });

  it('keeps a label that it tells of, and the words of one that is known', async () => {
    await importText(file([basicPost({ kinds: ['platform-ad'] })]), NOW);
    const plain = sighting({ publishedAt: '2026-05-01T10:00:00Z', verdict: verdict('organic') });
    await record({ sightings: [plain], accounts: [] }, NOW);
    expect((await accountSummary(ANN))?.tally.sponsored, 'a label once seen stays').toBe(1);
    const ad = sighting({ verdict: labelled('platform-ad', 'Promoted') });
    await record({ sightings: [ad], accounts: [] }, NOW);
    expect((await database.posts.get('x:1'))?.labels[0]?.evidence).toBe('Promoted');
  });

  it('may lack all that an account and a post can do without', async () => {
    const posts = [
      { network: 'x', id: '1', account: 'ann', firstSeen: '2026-05-02', verdict: 'likely' },
    ];
    const text = JSON.stringify({ format: 'adrift-export', version: 2, accounts: [], posts });
    expect(await importText(text, NOW)).toMatchObject({ posts: 1, accounts: 0 });
    expect((await accountSummary(ANN))?.tally.likely).toBe(1);
  });
});

describe('accounts', () => {
  it('with ids of their own stay apart under one name', async () => {
    await record(
      { sightings: [sighting({ author: author('ann', { stableId: '5' }) })], accounts: [] },
      NOW,
    );
    const theirs = basicAccount({ id: '6', handle: 'ann' });
    await importText(
      file([basicPost({ id: '2', account: 'ann', accountId: '6' })], [theirs], { version: 2 }),
      NOW,
    );
    const rows = await database.accounts.toArray();
    expect(rows.map((row) => [row.stableId, row.tally.organic, row.tally.sponsored])).toEqual([
      ['5', 1, 0],
      ['6', 0, 1],
    ]);
  });

  it('are one under one id, whatever they are called', async () => {
    await record(
      { sightings: [sighting({ author: author('ann', { stableId: '5' }) })], accounts: [] },
      NOW,
    );
    const times = { handle: '2026-01-01T00:00:00Z' };
    const older = basicAccount({ id: '5', handle: 'before', times });
    const post = basicPost({ id: '2', account: 'before', accountId: '5' });
    await importText(file([post], [older], { version: 2 }), NOW);
    expect(await database.accounts.count()).toBe(1);
    expect((await accountSummary(ANN))?.tally).toMatchObject({ organic: 1, sponsored: 1 });
  });
});

describe('posts of accounts that one of two ledgers knows better', () => {
  const by = (id: string, handle: string, stableId: string | null, at: number) =>
    sighting({ id, author: author(handle, { stableId }), seenAt: NOW + at });
  const seen = by('1', 'ann', null, -9);
  const renamed = [seen, by('2', 'ann', '5', -8), by('3', 'annie', '5', -7)];

  it.each([
    ['there', [seen], renamed],
    ['here', renamed, [seen]],
  ])('stay with the account whose id is known %s', async (_, here, there) => {
    await record({ sightings: there, accounts: [] }, NOW);
    const text = JSON.stringify(await exportLedger(NOW));
    await eraseAll();
    await record({ sightings: here, accounts: [] }, NOW);
    await importText(text, NOW);
    const tallies = (await database.accounts.toArray()).map(({ stableId, handle, tally }) => [
      stableId,
      handle.value,
      tally.organic,
    ]);
    expect(tallies.toSorted((a, b) => (`${a[1]}` > `${b[1]}` ? -1 : 1))).toEqual([
      ['5', 'annie', 3],
      [null, 'ann', 0],
    ]);
  });

  it.each([
    ['new here', []],
    ['known here by another name', [by('2', 'annie', '5', 0)]],
  ])('go to the account of the file that has their handle, if it is %s', async (_, here) => {
    await record({ sightings: here, accounts: [] }, NOW);
    const ann = basicAccount({ id: '5' });
    const nameless = basicAccount({ followers: 8000, times: { followers: '2026-01-01' } });
    await importText(file([basicPost()], [nameless, ann], { version: 2 }), NOW);
    const rows = await database.accounts.toArray();
    expect(rows.map((row) => [row.stableId, row.followers?.value, row.tally.sponsored])).toEqual([
      ['5', 8000, 1],
    ]);
  });
});
