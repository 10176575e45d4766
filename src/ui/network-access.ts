import { NETWORK_IDS, type NetworkId } from '../model/network.ts';

/** One network as it may be read. */
export interface NetworkAccess {
  id: NetworkId;
  /** Adrift reads it: it is not switched off, and the browser allows at least one of its sites. */
  on: boolean;
  /** Patterns of its sites that the browser does not allow now. */
  missing: string[];
  /** Patterns that are its own: what the manifest names, and for Mastodon what the user allowed. */
  sites: string[];
}

/** The match patterns of each network's sites, of those that the manifest names. */
export type Sites = Partial<Record<NetworkId, string[]>>;

/**
 * How each network may be read.
 * @param allowed the match patterns of all sites that the browser allows
 * @param off the networks that the user switched off
 */
export function accessOf(
  sites: Sites,
  allowed: readonly string[],
  off: readonly NetworkId[],
): NetworkAccess[] {
  return NETWORK_IDS.map((id) => {
    const named = sites[id] ?? [];
    const missing = named.filter((pattern) => !allowed.includes(pattern));
    const own = id === 'mastodon' ? ownPatterns(sites, allowed) : [];
    const readable = named.length === 0 || missing.length < named.length || own.length > 0;
    return { id, on: !off.includes(id) && readable, missing, sites: [...named, ...own] };
  });
}

/** What the user allowed beyond the sites that the manifest names: servers of Mastodon. */
function ownPatterns(sites: Sites, allowed: readonly string[]): string[] {
  const named = new Set(Object.values(sites).flat());
  return allowed.filter((pattern) => pattern.startsWith('https://') && !named.has(pattern));
}
