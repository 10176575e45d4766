import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '../../../src/ledger/database.ts';
import { accountSummary, monthsOf } from '../../../src/ledger/queries.ts';
import { openFile } from '../../../src/ledger/transfer/import.ts';
import { MAX_BYTES } from '../../../src/ledger/transfer/read.ts';
import { basicAccount, basicPost, file, NOTHING_LEFT_OUT } from './files.ts';
import { dump, eraseAll, NOW, sighting } from './fixtures.ts';
import { importText } from './import-text.ts';
import { record } from './recorded.ts';

beforeEach(eraseAll);
afterEach(() => vi.restoreAllMocks());

const ANN = { network: 'x', handle: 'ann' } as const;

describe('a file that cannot be used', () => {
  it.each([
    ['not-json', 'no JSON', ''],
    ['not-json', 'half a file', file([basicPost()]).slice(0, -9)],
    ['not-json', 'brackets without end', '['.repeat(2_000_000)],
    ['not-adrift', 'null', 'null'],
    ['not-adrift', 'another format', JSON.stringify({ format: 'x', accounts: [], posts: [] })],
    ['not-adrift', 'no version', file([], [], { version: 'one' })],
    ['not-adrift', 'no list', file([], [], { posts: {} })],
    ['newer', 'a version to come', file([], [], { version: 3 })],
  ])('is refused as %s: %s', async (reason, _, text) => {
    await record({ sightings: [sighting()], accounts: [] }, NOW);
    const before = await dump();
    await expect(importText(text, NOW)).rejects.toMatchObject({ reason });
    expect(await dump()).toEqual(before);
  });

  it('is refused unread where it is too large', async () => {
    const text = vi.fn();
    const huge = { size: MAX_BYTES + 1, text } as unknown as Blob;
    await expect(openFile(huge, NOW)).rejects.toMatchObject({ reason: 'too-large' });
    expect(text).not.toHaveBeenCalled();
  });

  it('changes nothing where the database fails halfway', async () => {
    await record({ sightings: [sighting({ id: '0' })], accounts: [] }, NOW);
    const before = await dump();
    vi.spyOn(database.posts, 'bulkAdd').mockRejectedValueOnce(new Error('full'));
    await expect(importText(file([basicPost()]), NOW)).rejects.toThrow('full');
    expect(await dump()).toEqual(before);
  });
});

describe('bad items', () => {
  it.each([
    ['malformed', null],
    ['malformed', 7],
    ['malformed', basicPost({ id: 1 })],
    ['malformed', basicPost({ id: '' })],
    ['malformed', basicPost({ id: '~' })],
    ['malformed', basicPost({ id: '~../..' })],
    ['malformed', basicPost({ id: 'a'.repeat(10_000_000) })],
    ['malformed', basicPost({ account: 'a'.repeat(10_000_000) })],
    ['malformed', basicPost({ verdict: 'unread' })],
    ['malformed', basicPost({ verdict: '__proto__' })],
    ['malformed', basicPost({ kinds: Array(1000).fill('gifted') })],
    ['malformed', basicPost({ kinds: ['constructor'] })],
    ['malformed', basicPost({ correction: 'likely' })],
    ['malformed', basicPost({ aliases: Array(1000).fill('~a') })],
    ['network', basicPost({ network: 'myspace' })],
    ['network', basicPost({ network: '__proto__' })],
    ['date', basicPost({ firstSeen: 'yesterday' })],
    ['date', basicPost({ firstSeen: '+275760-09-13T00:00:00.000Z' })],
    ['date', basicPost({ firstSeen: '-200000-01-01T00:00:00.000Z' })],
    ['date', basicPost({ lastSeen: '2126-01-01T00:00:00Z' })],
    ['date', basicPost({ correction: 'organic', correctedAt: '2126-01-01T00:00:00Z' })],
  ])('are left out as %s, the others taken (%#)', async (reason, bad) => {
    const result = await importText(file([bad, basicPost({ id: '9' })]), NOW);
    expect(result).toMatchObject({ posts: 1, leftOut: { ...NOTHING_LEFT_OUT, [reason]: 1 } });
    expect(await database.posts.toCollection().keys()).toEqual(['x:9']);
  });

  it.each([
    ['malformed', basicAccount({ followers: -5 })],
    ['malformed', basicAccount({ handle: '' })],
    ['malformed', basicAccount({ starred: 'yes' })],
    ['date', basicAccount({ times: { starred: '2126-01-01T00:00:00Z' } })],
    ['network', basicAccount({ network: 'hyves' })],
  ])('of accounts are left out as %s, their posts are not (%#)', async (reason, bad) => {
    const result = await importText(file([basicPost()], [bad]), NOW);
    expect(result).toMatchObject({
      posts: 1,
      accounts: 0,
      leftOut: { ...NOTHING_LEFT_OUT, [reason]: 1 },
    });
    expect(await accountSummary(ANN)).toMatchObject({ followers: null, tally: { sponsored: 1 } });
  });

  it('of publication dates and addresses cost the date and the address only', async () => {
    const posts = [
      basicPost({ publishedAt: '1970-01-01T00:00:00Z' }),
      basicPost({ id: '2', publishedAt: '9999-01-01T00:00:00Z', url: 'javascript:alert(1)' }),
    ];
    expect(await importText(file(posts), NOW)).toMatchObject({ posts: 2 });
    const rows = await database.posts.toArray();
    expect(rows.map(({ published, url }) => [published, url])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect((await monthsOf(ANN)).map(({ month }) => month)).toEqual(['2026-05']);
  });

  it('with the names of prototypes are names', async () => {
    const posts = ['__proto__', 'constructor'].map((name) =>
      basicPost({ id: name, account: name }),
    );
    const text = file(posts, []).replace('"network"', '"__proto__":{"organic":9},"network"');
    expect(await importText(text, NOW)).toMatchObject({ posts: 2 });
    expect((await accountSummary({ network: 'x', handle: '__proto__' }))?.tally.sponsored).toBe(1);
    expect(({} as Record<string, unknown>).organic).toBeUndefined();
  });

  it('of any kind never harm the ledger', async () => {
    const bits = fc.oneof(
      fc.json().map((text) => JSON.parse(text)),
      fc.constant(basicPost()),
    );
    const spoiled = fc
      .tuple(fc.constantFrom(...Object.keys(basicPost())), fc.jsonValue())
      .map(([key, value]) => ({ ...basicPost(), [key]: value }));
    const items = fc.array(fc.oneof(bits, spoiled), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(items, items, async (posts, accounts) => {
        await eraseAll();
        const result = await importText(file(posts, accounts), NOW);
        const left = Object.values(result.leftOut).reduce((sum, count) => sum + count, 0);
        expect(result.posts + result.accounts + left).toBe(posts.length + accounts.length);
        const tallied = (await database.accounts.toArray()).reduce(
          (sum, { tally }) => sum + tally.organic + tally.sponsored + tally.likely,
          0,
        );
        const authored = await database.posts.filter((post) => post.author !== null).count();
        expect(tallied).toBe(authored);
      }),
      { numRuns: 80 },
    );
  });
});
