import { MAX_ENTRY } from './limits.ts';

/** Redirectors of the networks themselves, by host, or by host and path; the parameter that holds the real address. */
const SHIMS: Record<string, string> = {
  'l.instagram.com': 'u',
  'l.threads.com': 'u',
  'l.threads.net': 'u',
  'out.reddit.com': 'url',
  'facebook.com/l.php': 'u',
  'youtube.com/redirect': 'q',
  'linkedin.com/redir/redirect': 'url',
  'linkedin.com/safety/go': 'url',
  'tiktok.com/link/v2': 'target',
  'go.bsky.app/redirect': 'u',
  'pinterest.com/offsite': 'url',
};
/** A shim inside a shim inside a shim is as deep as is seen in the wild. */
const MAX_SHIMS = 3;

/**
 * An address as the author gave it: absolute, web only, the network's own redirectors opened.
 * Short links (t.co, bit.ly) stay as they are: opening one would need a request.
 * @returns null for what is not a web address, and for one that is too long to be real
 */
export function openLink(href: string, base?: string): string | null {
  let url = parseWeb(href, base);
  for (let i = 0; i < MAX_SHIMS && url !== null; i++) {
    const path = url.hostname + url.pathname.replace(/\/$/, '');
    // "www.", "m.", "l.", and a country's own host of Pinterest.
    const parameter = SHIMS[url.hostname] ?? SHIMS[path] ?? SHIMS[path.replace(/^.*?\./, '')];
    const inner = parameter === undefined ? null : url.searchParams.get(parameter);
    if (inner === null) break;
    url = parseWeb(/^https?:/i.test(inner) ? inner : `https://${inner}`) ?? url;
  }
  return url === null || url.href.length > MAX_ENTRY ? null : url.href;
}

function parseWeb(href: string, base?: string): URL | null {
  const url = parseUrl(href, base);
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url : null;
}

/** An address as it stands; null for what is none. */
export function parseUrl(href: string, base?: string | URL): URL | null {
  try {
    return new URL(href, base);
  } catch {
    return null;
  }
}

/** The parts of a path between its slashes, as they stand; empty ones are left out. */
export function pathParts({ pathname }: URL): string[] {
  return pathname.split('/').filter((part) => part !== '');
}

/** A part of a path without its percent signs; as it stands where they are broken. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
