import type { Place } from '../../model/post.ts';
import { parseUrl } from '../links.ts';

export const HOSTS = ['www.instagram.com'] as const;
const ORIGIN = 'https://www.instagram.com';

const HANDLE = /^[A-Za-z0-9._]{1,30}$/;
const ACCOUNT_PATH = /^\/([A-Za-z0-9._]{1,30})\/?$/;
/** A grid that holds the posts of its account alone; tagged, saved and reposted posts are others'. */
const OWN_GRID_PATH = /^\/([A-Za-z0-9._]{1,30})(?:\/(?:reels\/?)?)?$/;
/** /p/CODE/, /reel/CODE/, /reels/CODE/, each also below an account (facts 1b, October 2026). */
const POST_PATH =
  /^\/(?:([A-Za-z0-9._]{1,30})\/)?(p|reels?|tv)\/(?!audio\/?$)([A-Za-z0-9_-]{1,64})\/?$/;
/** The same, and what lies below it: /p/CODE/comments/, /p/CODE/liked_by/ (August 2025). */
const POST_PART = /^\/(?:[A-Za-z0-9._]{1,30}\/)?(?:p|reels?|tv)\/[A-Za-z0-9_-]{1,64}(?:\/|$)/;
/** A comment's own address, below its post's (a page of 2021; the shape is unchanged). */
const COMMENT_PATH = /\/c\/\d+/;

/** First parts of a path that are pages of Instagram's own. */
const RESERVED = new Set(
  (
    'about accounts ads api archive challenge create data developer direct directory emails explore ' +
    'graphql legal lite locations nametag notifications p popular press privacy reel reels session share stories ' +
    'terms threads tv web your_activity'
  ).split(' '),
);

export interface Permalink {
  code: string;
  /** Canonical: without the account and the parameters. */
  url: string;
  /** The account that the address names; null where it names none. */
  handle: string | null;
}

export function isHandle(text: string | null): text is string {
  return text !== null && HANDLE.test(text) && !RESERVED.has(text.toLowerCase());
}

export function profileUrl(handle: string): string {
  return `${ORIGIN}/${handle}/`;
}

export function postUrl(code: string, reel: boolean): string {
  return `${ORIGIN}/${reel ? 'reel' : 'p'}/${code}/`;
}

/** The account whose own page an address is; null for any other address. */
export function accountOf(href: string | null): string | null {
  const handle = ACCOUNT_PATH.exec(pathOf(href))?.[1] ?? null;
  return isHandle(handle) ? handle : null;
}

/** The post whose own page an address is; null for any other, also for a comment's. */
export function permalinkOf(href: string | null): Permalink | null {
  const [, handle = null, kind = '', code = ''] = POST_PATH.exec(pathOf(href)) ?? [];
  if (code === '' || (handle !== null && !isHandle(handle))) return null;
  return { code, url: postUrl(code, kind.startsWith('reel')), handle };
}

/** True for the page of a post, and for the pages below it: its comments, those who like it. */
export function isPostLink(href: string | null): boolean {
  return POST_PART.test(pathOf(href));
}

export function isCommentLink(href: string | null): boolean {
  return COMMENT_PATH.test(pathOf(href));
}

/** The account whose posts alone the grid of a page shows; null on any other page. */
export function gridOwner(url: URL): string | null {
  const handle = OWN_GRID_PATH.exec(url.pathname)?.[1] ?? null;
  return isHandle(handle) ? handle : null;
}

/** The account whose profile a page is, whichever of its tabs is open. */
export function profileOf(url: URL): string | null {
  return placeOf(url) === 'profile' ? (url.pathname.split('/')[1] ?? null) : null;
}

export function placeOf(url: URL): Place {
  if (/^\/reels\//.test(url.pathname)) return 'short-video';
  if (permalinkOf(url.href) !== null) return 'post';
  const [, first = ''] = url.pathname.split('/');
  // What is popular under a word, also for guests (February 2026).
  if (first === 'explore' || first === 'popular') return 'search';
  return isHandle(first) ? 'profile' : 'feed';
}

/** The path of an address on Instagram; "" for any other. */
function pathOf(href: string | null): string {
  const url = href === null ? null : parseUrl(href, ORIGIN);
  return url !== null && isInstagramHost(url.hostname) ? url.pathname : '';
}

function isInstagramHost(host: string): boolean {
  return host === 'instagram.com' || host.endsWith('.instagram.com');
}

/** An advertiser's redirect: a link of Facebook's ad service (facts 1f, August 2026). */
export function isAdRedirect(href: string | null): boolean {
  const { hostname = '', pathname = '' } = parseUrl(href ?? '', ORIGIN) ?? {};
  return /^(?:[a-z-]+\.)?facebook\.com$/.test(hostname) && pathname.startsWith('/ads/');
}

/** Answers that hold posts or accounts; never messages (`api/v1/direct`). */
const DATA_PATH =
  /^\/(?:graphql\/query|api\/graphql|ajax\/route-definition|api\/v1\/(?:feed|media|users|clips|discover|tags|locations|collections|fbsearch)\/|api\/v1\/web\/(?:search|get_ruling|tags|explore)?)/;

/** True for the addresses of page data; the public page answers JSON where `__a` is asked for. */
export function isDataUrl(address: string): boolean {
  const url = parseUrl(address);
  if (url === null || !isInstagramHost(url.hostname)) return false;
  return DATA_PATH.test(url.pathname) || url.searchParams.has('__a');
}

/** True for an address outside of Instagram: something that a post links to. */
export function isOffSite(address: string): boolean {
  const url = parseUrl(address);
  return url !== null && !isInstagramHost(url.hostname);
}
