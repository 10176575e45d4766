/* What `seed` runs inside a page of the extension: the ledger's own erasing and importing. */
import { eraseLedger } from '../../src/ledger/forget.ts';
import { importText } from '../../src/ledger/transfer/import.ts';

Object.assign(globalThis, {
  adriftSeed: async (text: string, now: number): Promise<number> => {
    await eraseLedger();
    const { posts } = await importText(text, now);
    return posts;
  },
});
