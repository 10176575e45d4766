import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { csvOf } from '../../../src/ledger/transfer/csv.ts';
import { exportLedger } from '../../../src/ledger/transfer/write.ts';
import { author, eraseAll, NOW, sighting } from './fixtures.ts';
import { record } from './recorded.ts';

beforeEach(eraseAll);

describe('tables for spreadsheets', () => {
  async function tables() {
    return csvOf(await exportLedger(NOW));
  }

  it('name their columns as the JSON does, in UTF-8 with a mark', async () => {
    await record({ sightings: [sighting({ author: author('Zoë') })], accounts: [] }, NOW);
    const { accounts, posts } = await tables();
    expect(posts.startsWith('\ufeffnetwork,id,url,account,accountId,publishedAt,firstSeen')).toBe(
      true,
    );
    expect(posts.split('\r\n')).toHaveLength(3);
    expect(posts.split('\r\n')[1]).toMatch(/^x,1,,Zoë,,,2026-06-15T12:00:00\.000Z/);
    expect(accounts.split('\r\n')[1]).toMatch(/^x,,Zoë,/);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
    'run no formula: %j',
    async (name) => {
      await record(
        { sightings: [sighting({ author: author('ann', { name }) })], accounts: [] },
        NOW,
      );
      const cell = (await tables()).accounts.split('\r\n').slice(1).join('\r\n').split(',')[3];
      expect(cell?.replace(/^"/, '')).toMatch(/^'/);
    },
  );

  it('give back every word', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1, unit: 'binary' }), async (name) => {
        await eraseAll();
        await record(
          { sightings: [sighting({ author: author('ann', { name }) })], accounts: [] },
          NOW,
        );
        const cell = parseCsv((await tables()).accounts)[1]?.[3];
        expect([name, `'${name}`]).toContain(cell);
      }),
      { numRuns: 100 },
    );
  });
});

/** RFC 4180. */
function parseCsv(text: string): string[][] {
  const cells = text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g);
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of cells) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows;
}
