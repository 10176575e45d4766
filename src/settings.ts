import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { NetworkId } from './model/network.ts';
import { type Settings, SettingsSchema, withNeverMark } from './model/settings.ts';
import { followStored } from './stored.ts';

/*
 * The user's choices, in the browser's own synchronised storage: another browser of the same user has
 * them too. Popup and dashboard write them, content scripts follow them.
 */

const KEYS = Object.keys(SettingsSchema.entries);

/** The settings as they are now; what was never chosen has its default. */
export async function readSettings(): Promise<Settings> {
  return v.parse(SettingsSchema, withDefaults(await browser.storage.sync.get(KEYS)));
}

/** Keeps a choice. @throws where the browser's storage is full or closed */
export function saveSettings(chosen: Partial<Settings>): Promise<void> {
  return browser.storage.sync.set(chosen);
}

/**
 * Marks posts of an account never, or as all others again.
 * @param account see `accountName`
 * @throws where the list or the browser's storage is full
 */
export async function setNeverMark(account: string, never: boolean): Promise<void> {
  const { neverMark } = await readSettings();
  await saveSettings({ neverMark: [...withNeverMark(neverMark, account, never)] });
}

/** Has Adrift leave a network alone, or read it again. @throws as `saveSettings` */
export async function setNetworkOff(network: NetworkId, off: boolean): Promise<void> {
  const { networksOff } = await readSettings();
  const others = networksOff.filter((id) => id !== network);
  await saveSettings({ networksOff: off ? [...others, network] : others });
}

/*
 * When old posts were last deleted is this browser's own affair, and no fact of the ledger: it stands
 * in local storage.
 */
const LAST_RETENTION = 'lastRetention';

/** In ms since 1970; null if old posts were never deleted. */
export async function lastRetention(): Promise<number | null> {
  const { [LAST_RETENTION]: time } = await browser.storage.local.get(LAST_RETENTION);
  return typeof time === 'number' ? time : null;
}

export function setLastRetention(time: number): Promise<void> {
  return browser.storage.local.set({ [LAST_RETENTION]: time });
}

/** Tells of the settings now and after every change, until the signal ends it. */
export function followSettings(use: (settings: Settings) => void, signal: AbortSignal): void {
  // Storage that does not answer leaves the defaults.
  const read = () => readSettings().catch(() => v.parse(SettingsSchema, withDefaults({})));
  followStored('sync', KEYS, read, use, signal);
}

function withDefaults(stored: Record<string, unknown>): Record<string, unknown> {
  return { ...Object.fromEntries(KEYS.map((key) => [key, null])), ...stored };
}
