import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { followStored } from './stored.ts';

/*
 * Whether the user wants to be told when an account begins to drift, and of which accounts they were
 * told. In local storage: each browser asks its user for itself, and tells for itself.
 */

const ON = 'driftNotices';
const TOLD = 'driftTold';

/** True only where it was switched on here. */
export async function noticesOn(): Promise<boolean> {
  const { [ON]: on } = await browser.storage.local.get(ON);
  return on === true;
}

/** Switches the notices on or off; of all that drift already nobody is told. */
export function setNoticesOn(on: boolean, drifting: readonly string[]): Promise<void> {
  return browser.storage.local.set({ [ON]: on, [TOLD]: [...drifting] });
}

/** Names (`accountName`) of the accounts that drift and of which the user knows it. */
export async function readTold(): Promise<string[]> {
  const { [TOLD]: told } = await browser.storage.local.get(TOLD);
  const { success, output } = v.safeParse(v.array(v.string()), told);
  return success ? output : [];
}

export function keepTold(told: readonly string[]): Promise<void> {
  return browser.storage.local.set({ [TOLD]: [...told] });
}

/** Forgets that an account was told of, see `accountName`. */
export async function dropTold(name: string): Promise<void> {
  const told = await readTold();
  if (told.includes(name)) await keepTold(told.filter((other) => other !== name));
}

/** Tells whether the notices are on now and after every change, until the signal ends it. */
export function followNotices(use: (on: boolean) => void, signal: AbortSignal): void {
  followStored('local', [ON], noticesOn, use, signal);
}
