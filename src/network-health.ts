import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { type PageReport, PageReportSchema } from './model/messages.ts';
import { NETWORK_IDS, type NetworkId } from './model/network.ts';
import { followStored } from './stored.ts';

/*
 * When each network was last read, and whether its page looked changed since. The worker keeps it, the
 * dashboard shows it. Each network has its own item, so that no write takes another's away.
 */

const time = v.pipe(v.number(), v.integer(), v.minValue(0));
const NetworkHealthSchema = v.object({
  /** When a post of it was last recorded, in ms since 1970; null if none was. */
  readAt: v.fallback(v.nullable(time), null),
  /** Since when its page looks changed, and what was found there; null while it is read. */
  changed: v.fallback(v.nullable(v.object({ at: time, report: PageReportSchema })), null),
});
export type NetworkHealth = v.InferOutput<typeof NetworkHealthSchema>;

/** Between two notes that a network is read, in ms; nobody asks for it to the second. */
const OFTEN = 60_000;

const NOTHING: NetworkHealth = { readAt: null, changed: null };
const KEYS = NETWORK_IDS.map(keyOf);

/** Takes note that a post of a network was recorded. @param now ms since 1970 */
export async function noteRead(network: NetworkId, now: number): Promise<void> {
  const { readAt, changed } = await readOne(network);
  if (changed === null && readAt !== null && Math.abs(now - readAt) < OFTEN) return;
  await keep(network, { readAt: now, changed: null });
}

/** Takes note that a network's page looks changed. @param now ms since 1970 */
export async function noteChanged(
  network: NetworkId,
  report: PageReport,
  now: number,
): Promise<void> {
  const { readAt } = await readOne(network);
  await keep(network, { readAt, changed: { at: now, report } });
}

/** Forgets when and how networks were read. */
export function dropHealth(): Promise<void> {
  return browser.storage.local.remove(KEYS);
}

/** Tells how all networks are now and after every change, until the signal ends it. */
export function followHealth(
  use: (health: Record<NetworkId, NetworkHealth>) => void,
  signal: AbortSignal,
): void {
  followStored('local', KEYS, readHealth, use, signal);
}

async function readHealth(): Promise<Record<NetworkId, NetworkHealth>> {
  const kept = await browser.storage.local.get(KEYS);
  const health = NETWORK_IDS.map((network) => [network, healthIn(kept, network)] as const);
  return Object.fromEntries(health) as Record<NetworkId, NetworkHealth>;
}

/** Each batch that is recorded asks: of one network only, without the reports of the others. */
async function readOne(network: NetworkId): Promise<NetworkHealth> {
  return healthIn(await browser.storage.local.get([keyOf(network)]), network);
}

function healthIn(kept: Record<string, unknown>, network: NetworkId): NetworkHealth {
  const { success, output } = v.safeParse(NetworkHealthSchema, kept[keyOf(network)]);
  return success ? output : NOTHING;
}

function keep(network: NetworkId, health: NetworkHealth): Promise<void> {
  return browser.storage.local.set({ [keyOf(network)]: health });
}

function keyOf(network: NetworkId): string {
  return `health:${network}`;
}
