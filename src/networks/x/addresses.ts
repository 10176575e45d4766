import type { Place } from '../../model/post.ts';
import { parseUrl, pathParts } from '../links.ts';

/** As the manifest serves them; both show the same site. */
export const HOSTS = ['x.com', 'twitter.com'] as const;
const SITE = /^(?:(?:www|mobile)\.)?(?:x|twitter)\.com$/;
const API = /^(?:(?:www|mobile|api)\.)?(?:x|twitter)\.com$/;

/** Letters, digits and "_"; 15 at most today, a few old ones are longer. */
const HANDLE = /^\w{1,20}$/;
const POST_ID = /^\d{1,19}$/;

/** First parts of paths that belong to the site, so that they are never taken for a handle. */
const SITE_PATHS = new Set([
  ...['i', 'home', 'explore', 'search', 'hashtag', 'notifications', 'messages', 'communities'],
  ...['bookmarks', 'lists', 'jobs', 'compose', 'intent', 'share', 'settings', 'account', 'login'],
  ...['signup', 'logout', 'about', 'tos', 'privacy', 'rules', 'download', 'who_to_follow'],
  ...['connect_people', 'follower_requests', 'topics', 'events', 'personalization'],
]);

export function isHandle(text: string): boolean {
  return HANDLE.test(text) && !SITE_PATHS.has(text.toLowerCase());
}

export function isPostId(text: string): boolean {
  return POST_ID.test(text);
}

export function profileUrl(handle: string): string {
  return `https://x.com/${handle}`;
}

export function postUrl(handle: string, id: string): string {
  return `https://x.com/${handle}/status/${id}`;
}

/** True for a page of the site itself, whichever of its names it goes by. */
export function isOnSite(url: URL): boolean {
  return SITE.test(url.hostname);
}

/** True for the requests by which the site loads posts and accounts. */
export function isDataUrl(url: string): boolean {
  const parsed = parseUrl(url);
  return parsed !== null && API.test(parsed.hostname) && parsed.pathname.includes('/graphql/');
}

/** The handle of a link to an account ("/name"), or null for any other link. */
export function handleInLink(href: string, base: URL): string | null {
  const parts = partsOf(href, base);
  const [handle = ''] = parts;
  return parts.length === 1 && isHandle(handle) ? handle : null;
}

/**
 * The post that a link leads to, also by its photo or its statistics.
 * @returns `handle` null in the site's nameless form (/i/status/1)
 */
export function postInLink(href: string, base: URL): { handle: string | null; id: string } | null {
  return postIn(partsOf(href, base));
}

function postIn(parts: readonly string[]): { handle: string | null; id: string } | null {
  const status = parts.indexOf('status');
  const id = parts[status + 1] ?? '';
  if (status < 1 || !isPostId(id)) return null;
  const [handle = ''] = parts;
  return { handle: status === 1 && isHandle(handle) ? handle : null, id };
}

/** The handle whose profile, or part of a profile, a page is; null for any other page. */
export function handleOfProfile(url: URL): string | null {
  const [handle = '', tab] = partsOfUrl(url);
  return isHandle(handle) && tab !== 'status' ? handle : null;
}

export function placeOf(url: URL): Place {
  const parts = partsOfUrl(url);
  const [first = '', second] = parts;
  if (postIn(parts) !== null) return 'post';
  if (first === 'search' || first === 'hashtag') return 'search';
  if (second === 'lists' || second === 'bookmarks') return 'list';
  return isHandle(first) ? 'profile' : 'feed';
}

/** Zero of the clock in a post id, in ms since 1970 (Twitter's published Snowflake code). */
const SNOWFLAKE_EPOCH = 1288834974657n;
/** Ids up to here (4 November 2010) were plain numbers in sequence and hold no time. */
const LAST_PLAIN_ID = 29_700_859_247n;

/** When a post was published, as its id tells it: the bits above the lowest 22 are milliseconds. */
export function dateOfPostId(id: string): string | null {
  if (!isPostId(id) || BigInt(id) <= LAST_PLAIN_ID) return null;
  return new Date(Number((BigInt(id) >> 22n) + SNOWFLAKE_EPOCH)).toISOString();
}

/** A path of nothing but letters, digits and "_": most links of the site; read without a URL. */
const PLAIN_PATH = /^(?:\/\w+)+$/;
/** Whatever follows: browsers take such an address for a path of the same site. */
const ANY_PATH = /^\/\w/;

/** True for a link that leads to the site itself, by a path on it. */
export function isPathOfSite(href: string, base: URL): boolean {
  return ANY_PATH.test(href) && isOnSite(base);
}

function partsOf(href: string, base: URL): string[] {
  if (PLAIN_PATH.test(href)) return isOnSite(base) ? href.slice(1).split('/') : [];
  const url = parseUrl(href, base);
  return url === null ? [] : partsOfUrl(url);
}

function partsOfUrl(url: URL): string[] {
  return isOnSite(url) ? pathParts(url) : [];
}
