import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { Progress, Rejudging } from './rejudging.ts';

const ProgressSchema = v.object({ version: v.number(), after: v.nullable(v.string()) });
const KEY = 'rejudged';

/** Keeps the progress beside the ledger: losing it costs no more than doing the same again. */
export const keptProgress: Pick<Rejudging, 'readProgress' | 'keepProgress'> = {
  readProgress: async (): Promise<Progress | null> => {
    const kept = await browser.storage.local.get(KEY);
    const { success, output } = v.safeParse(ProgressSchema, kept[KEY]);
    return success ? output : null;
  },
  keepProgress: (progress) => browser.storage.local.set({ [KEY]: progress }),
};
