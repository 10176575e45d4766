/*
 * Networks that anyone may run: the user allows a host ("Use Adrift on this site"), the browser keeps
 * that permission, and the content script is registered for exactly the hosts that are allowed.
 *
 *   popup --permissions.request--> browser --permissions.onAdded--> syncSites --> scripting
 */
import browser, { type Scripting } from 'webextension-polyfill';
import file from '../content/sites/mastodon.iife.ts?script&iife';
import type { NetworkId } from '../model/network.ts';

const ID = 'allowed-sites';

/** Registers the content script for the hosts that are allowed now, and for no other. */
export async function syncSites(): Promise<void> {
  const matches = await allowedSites();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  } else if (registered.length === 0) {
    await browser.scripting.registerContentScripts([scriptFor(matches)]);
  } else {
    await browser.scripting.updateContentScripts([scriptFor(matches)]);
  }
}

/** One change after the other: two at once would register the same id twice. */
let last: Promise<void> = Promise.resolve();
export function keepSites(): void {
  last = last.then(syncSites).catch(() => {
    // The browser is closing, or took the permission back meanwhile; the next start sets it right.
  });
}

/** The user's own hosts: what is granted, but for the sites that the manifest names. */
async function allowedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const named = new Set(namedSites());
  return origins.filter((origin) => origin.startsWith('https://') && !named.has(origin)).sort();
}

/**
 * The match patterns of the sites that the manifest names, by network.
 * @param networkOf the network whose page an address is
 */
export function networkSites(
  networkOf: (url: URL) => { id: NetworkId } | null,
): Partial<Record<NetworkId, string[]>> {
  const sites: Partial<Record<NetworkId, string[]>> = {};
  for (const pattern of new Set(namedSites())) {
    const network = networkOf(new URL(pattern.replace('*', '')));
    if (network !== null) sites[network.id] = [...(sites[network.id] ?? []), pattern];
  }
  return sites;
}

function namedSites(): string[] {
  return contentScripts().flatMap(({ matches = [] }) => matches);
}

function scriptFor(matches: string[]): Scripting.RegisteredContentScript {
  return {
    id: ID,
    matches,
    // Who allows every site still has the script once on those that the manifest names.
    excludeMatches: namedSites(),
    js: [file.replace(/^\//, '')],
    runAt: 'document_start',
    persistAcrossSessions: true,
  };
}

function contentScripts() {
  return browser.runtime.getManifest().content_scripts ?? [];
}
