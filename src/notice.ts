import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { followStored } from './stored.ts';

/*
 * What the user is told of their records: the worker keeps it, the popup shows it until it is
 * dismissed or no longer true. Beside the records, since it speaks of records that could not be read.
 */

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const NoticeSchema = v.variant('kind', [
  /** Rebuilt from what could be read. */
  v.object({ kind: v.literal('repaired'), posts: count, lost: count }),
  /** Nothing more can be stored. */
  v.object({ kind: v.literal('full') }),
]);
export type Notice = v.InferOutput<typeof NoticeSchema>;

const KEY = 'notice';

/** Keeps what is to be told, in the place of what was told before. */
export function keepNotice(notice: Notice): Promise<void> {
  return browser.storage.local.set({ [KEY]: notice });
}

/** There is nothing to tell any more: it was read, or it passed. */
export function dropNotice(): Promise<void> {
  return browser.storage.local.remove(KEY);
}

/** @returns null where there is nothing to tell */
export async function readNotice(): Promise<Notice | null> {
  const kept = await browser.storage.local.get(KEY);
  const { success, output } = v.safeParse(NoticeSchema, kept[KEY]);
  return success ? output : null;
}

/** Tells what there is to tell now and after every change, until the signal ends it. */
export function followNotice(use: (notice: Notice | null) => void, signal: AbortSignal): void {
  followStored('local', [KEY], readNotice, use, signal);
}
