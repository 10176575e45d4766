import type { Place } from '../../model/post.ts';
import { parseUrl, pathParts } from '../links.ts';

/** The second is the name of before 2025; it still serves pages. */
export const HOSTS = ['www.threads.com', 'www.threads.net'] as const;
const ORIGIN = 'https://www.threads.com';
const SITE = /^(?:www\.)?threads\.(?:com|net)$/;

const HANDLE = /^@([A-Za-z0-9._]{1,30})$/;
const CODE = /^[A-Za-z0-9_-]{1,64}$/;

export interface Permalink {
  code: string;
  handle: string;
}

export function profileUrl(handle: string): string {
  return `${ORIGIN}/@${handle}`;
}

export function postUrl({ handle, code }: Permalink): string {
  return `${ORIGIN}/@${handle}/post/${code}`;
}

/** The account whose own page an address is; null for any other address. */
export function accountOf(href: string | null): string | null {
  const parts = partsOf(href);
  return parts.length === 1 ? handleIn(parts) : null;
}

/** The post that an address leads to, also by its pictures. */
export function permalinkOf(href: string | null): Permalink | null {
  const parts = partsOf(href);
  const [, kind, code = ''] = parts;
  const handle = handleIn(parts);
  return handle !== null && kind === 'post' && CODE.test(code) ? { code, handle } : null;
}

/** The account whose profile a page is, whichever of its tabs is open. */
export function profileOf(url: URL): string | null {
  return placeOf(url) === 'profile' ? handleIn(partsOf(url.href)) : null;
}

/** The topic or tag that a link searches for; null for any other link. */
export function tagOf(href: string | null): string | null {
  const url = parse(href);
  if (url?.pathname !== '/search' || url.searchParams.get('serp_type') !== 'tags') return null;
  return (
    url.searchParams
      .get('q')
      ?.replace(/^[#＃]/u, '')
      .trim() || null
  );
}

export function placeOf(url: URL): Place {
  const parts = partsOf(url.href);
  if (permalinkOf(url.href) !== null) return 'post';
  if (handleIn(parts) !== null) return 'profile';
  const [first] = parts;
  if (first === 'search') return 'search';
  return first === 'saved' || first === 'liked' || first === 'custom_feed' ? 'list' : 'feed';
}

/** True for an address outside of Threads: something that a post links to. */
export function isOffSite(address: string): boolean {
  return parse(address) === null;
}

/** True for the requests by which the site loads posts and accounts (July 2026). */
export function isDataUrl(address: string): boolean {
  return /^\/(?:graphql\/query|api\/graphql|api\/v1\/text_feed)/.test(
    parse(address)?.pathname ?? '',
  );
}

function handleIn([first = '']: readonly string[]): string | null {
  return HANDLE.exec(first)?.[1] ?? null;
}

function partsOf(href: string | null): string[] {
  const url = parse(href);
  return url === null ? [] : pathParts(url);
}

/** Where an address leads on Threads; null for any other. */
function parse(href: string | null): URL | null {
  const url = href === null ? null : parseUrl(href, ORIGIN);
  return url !== null && SITE.test(url.hostname) ? url : null;
}
