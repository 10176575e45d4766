/* What `seed` and `putOff` run inside a page of the extension: the ledger's own. */
import { eraseLedger } from '../../src/ledger/forget.ts';
import { record } from '../../src/ledger/record.ts';
import { importContents } from '../../src/ledger/transfer/import.ts';
import { readExport } from '../../src/ledger/transfer/read.ts';
import { batchFrom } from '../bench/feed.ts';

Object.assign(globalThis, {
  adriftSeed: async (text: string, now: number): Promise<number> => {
    await eraseLedger();
    const { posts } = await importContents(readExport(text, now));
    return posts;
  },
  adriftPutOff: () => record({ sightings: batchFrom(0, 1, 1), accounts: [] }, Date.now()),
});
