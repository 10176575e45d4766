import type { NetworkId } from '../../model/network.ts';
import type { Place } from '../../model/post.ts';
import { parseUrl, pathParts } from '../links.ts';

/** Yours is the name you add to src/model/network.ts. An invented site has none and borrows one. */
export const ID: NetworkId = 'threads';

/** Every host that shows posts. The manifest's match patterns are made from this list. */
export const HOSTS = ['perch.example', 'www.perch.example'] as const;
const SITE = /^(?:www\.)?perch\.example$/;

/**
 * What is a handle, and what an id? Say it narrowly, with a greatest length: a page may hold
 * anything. Where handles carry no sign ("/name"), also list the site's own paths, as X does.
 */
const HANDLE = /^\w{1,30}$/;
const POST_ID = /^\d{1,19}$/;

export function isHandle(text: string): boolean {
  return HANDLE.test(text);
}

export function isPostId(text: string): boolean {
  return POST_ID.test(text);
}

/** Addresses are made here, never copied from a page: theirs carry tracking and odd hosts. */
export function profileUrl(handle: string): string {
  return `https://perch.example/@${handle}`;
}

export function postUrl(handle: string, id: string): string {
  return `https://perch.example/@${handle}/p/${id}`;
}

export function isOnSite(url: URL): boolean {
  return SITE.test(url.hostname);
}

/** The requests that load posts or accounts; the network tab of the browser's tools shows them. */
export function isDataUrl(url: string): boolean {
  const parsed = parseUrl(url);
  return parsed !== null && isOnSite(parsed) && parsed.pathname.startsWith('/api/');
}

/** The handle of a link to an account ("/@name"), or null for any other link. */
export function handleInLink(href: string, base: URL): string | null {
  const parts = partsOf(href, base);
  return parts.length === 1 ? handleIn(parts[0]) : null;
}

/** The post that a link leads to ("/@name/p/1", also "/@name/p/1/photo"), or null. */
export function postInLink(href: string, base: URL): { handle: string; id: string } | null {
  const [first, marker, id = ''] = partsOf(href, base);
  const handle = handleIn(first);
  return handle !== null && marker === 'p' && isPostId(id) ? { handle, id } : null;
}

/** The handle whose profile, or a tab of it, a page is; null for any other page. */
export function handleOfProfile(url: URL): string | null {
  const [first, marker] = partsOf(url.href, url);
  return marker === 'p' ? null : handleIn(first);
}

export function placeOf(url: URL): Place {
  if (postInLink(url.href, url) !== null) return 'post';
  if (url.pathname.startsWith('/search')) return 'search';
  return handleOfProfile(url) === null ? 'feed' : 'profile';
}

function handleIn(part = ''): string | null {
  return part.startsWith('@') && isHandle(part.slice(1)) ? part.slice(1) : null;
}

/** The parts of a path on the site; none for a link that leads elsewhere or nowhere. */
function partsOf(href: string, base: URL): string[] {
  const url = parseUrl(href, base);
  return url !== null && isOnSite(url) ? pathParts(url) : [];
}
