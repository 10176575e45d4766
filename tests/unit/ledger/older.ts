/** Ledgers of versions before, made from one of this. */
import { tallyOf } from '../../../src/ledger/counts.ts';
import { database } from '../../../src/ledger/database.ts';
import { tallyRows } from './fixtures.ts';

/** The schemas as they were shipped, by their version; never to be changed. */
const VERSION_1 = {
  posts:
    'key, *aliases, [author.account+when], lastSeen, [class+lastSeen], [network+correction.value]',
  tallies: '[account+month]',
  accounts: '++n, &[network+stableId], [network+handleKey], listed',
};
const VERSION_2 = { ...VERSION_1, sequences: 'account' };
const VERSION_3 = { ...VERSION_2, synced: 'name' };
const VERSION_4 = {
  ...VERSION_3,
  posts:
    'key, *aliases, [author.account+when], lastSeen, [class+lastSeen], [class+firstSeen], [network+correction.value]',
};
const VERSION_5 = { ...VERSION_4, backlog: '++n' };
const { tallies: _tallies, sequences: _sequences, ...kept } = VERSION_5;
const VERSION_6 = { ...kept, posts: VERSION_1.posts, counts: 'account', moments: 'from' };
export const SCHEMAS: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  1: VERSION_1,
  2: VERSION_2,
  3: VERSION_3,
  4: VERSION_4,
  5: VERSION_5,
  6: VERSION_6,
};

export type Row = Record<string, unknown>;
/** Rows as versions before the fourth stored them: without what there was not yet. */
const OLDER: Record<string, (row: Row) => Row> = {
  posts: ({ places: _, ...row }) => row,
  tallies: ({ own: _, picked: __, ...row }) => row,
  sequences: ({ own: _, picked: __, ...row }) => row,
  accounts: (row) => {
    const { own: _, picked: __, ...tally } = row.tally as Row;
    const { basis: ___, ...drift } = row.drift as Row;
    return { ...row, tally, drift };
  },
};

/** A row of this version as an older one stored it. */
export function asStored(version: number, name: string, row: Row): Row {
  if (version > 5) return row;
  const { moments: _, ...older } = row;
  return (version < 4 && OLDER[name]?.(older)) || older;
}

/** The rows of a store, also of those in which versions before the sixth counted. */
export async function rowsOf(name: string): Promise<Row[]> {
  if (name === 'tallies') return (await tallyRows()).map((row) => ({ ...row }));
  if (name !== 'sequences') return (await database.table(name).toArray()) as Row[];
  return (await database.counts.toArray()).map((counts) => {
    const { organic, sponsored, likely } = tallyOf(counts);
    const { months: _, ...newest } = counts;
    return { ...newest, posts: organic + sponsored + likely, sponsored };
  });
}
