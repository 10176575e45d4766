import type { Place } from '../../model/post.ts';
import { decoded, parseUrl, pathParts } from '../links.ts';

export const HOSTS = ['www.linkedin.com'] as const;
const ORIGIN = 'https://www.linkedin.com';
/** The site, and the country names under which guests see it. */
const SITE = /^(?:www\.|m\.|[a-z]{2}\.)?linkedin\.com$/;
/** All that LinkedIn serves itself; lnkd.in shortens the addresses of others. */
const OWN_HOST = /(?:^|\.)(?:linkedin\.com|licdn\.com)$/;

const ACCOUNT_KINDS = ['in', 'company', 'school', 'showcase'] as const;
type AccountKind = (typeof ACCOUNT_KINDS)[number];
/** Any script; the longest real ones have about 100 letters. */
const HANDLE = /^[\p{L}\p{M}\p{N}._-]{1,200}$/u;

/** An account as an address names it. */
export interface Account {
  kind: AccountKind;
  handle: string;
  url: string;
}

/** The account that an address belongs to, also by one of its tabs; null for any other address. */
export function accountOf(href: string | null): Account | null {
  const [first = '', slug = ''] = partsOf(href);
  const kind = ACCOUNT_KINDS.find((candidate) => candidate === first);
  const handle = decoded(slug);
  if (kind === undefined || !HANDLE.test(handle)) return null;
  return { kind, handle, url: `${ORIGIN}/${kind}/${slug}/` };
}

/** What LinkedIn calls a post: one publication has an activity, and a share or a user's post. */
export interface PostUrn {
  kind: 'activity' | 'ugcPost' | 'share';
  id: string;
}

const URN = /urn:li:(activity|ugcPost|share):(\d{15,20})(?!\d)/;
/** The end of an address made for sharing: /posts/name_first-words-activity-ID-code. */
const SLUG = /-(activity|ugcPost|share)-(\d{15,20})(?:-[\w-]{1,20})?$/;

/** The post that a text of LinkedIn's own names first; advertisements wrap its name in their own. */
export function urnIn(text: string | null): PostUrn | null {
  if (text === null) return null;
  return urn(URN.exec(text.includes('%3A') ? decoded(text) : text));
}

/** The post whose own page an address is; null for any other. */
export function postInLink(href: string | null): PostUrn | null {
  const [first, second = '', third = ''] = partsOf(href);
  if (first === 'feed' && second === 'update') return urnIn(decoded(third));
  return first === 'posts' ? urn(SLUG.exec(second)) : null;
}

function urn(match: RegExpExecArray | null): PostUrn | null {
  const [, kind, id = ''] = match ?? [];
  return kind === 'activity' || kind === 'ugcPost' || kind === 'share' ? { kind, id } : null;
}

export function postUrl({ kind, id }: PostUrn): string {
  return `${ORIGIN}/feed/update/urn:li:${kind}:${id}/`;
}

/** Bounds of a credible date: LinkedIn's first year, and a time beyond any clock. */
const FIRST = Date.UTC(2003, 4);
const LAST = Date.UTC(2100, 0);

/** When a post was made, as its id tells it: the bits above the lowest 22 are ms since 1970 (facts 7d). */
export function dateOfPostId(id: string): string | null {
  if (!/^\d{15,20}$/.test(id)) return null;
  const time = Number(BigInt(id) >> 22n);
  return time >= FIRST && time <= LAST ? new Date(time).toISOString() : null;
}

export function placeOf(url: URL): Place {
  const [first = '', second = ''] = partsOf(url.href);
  if (postInLink(url.href) !== null) return 'post';
  if (first === 'search' || (first === 'feed' && second === 'hashtag')) return 'search';
  if (first === 'groups' || first === 'my-items' || first === 'events') return 'list';
  return accountOf(url.href) === null ? 'feed' : 'profile';
}

/** True for an address outside of LinkedIn: something that a post links to. */
export function isOffSite(address: string): boolean {
  const url = parseUrl(address);
  return url !== null && !OWN_HOST.test(url.hostname);
}

/** Saved and half-rendered pages have links to nowhere ("#"): those are no addresses. */
function partsOf(href: string | null): string[] {
  if (href === null || href === '' || href.startsWith('#')) return [];
  const url = parseUrl(href, ORIGIN);
  return url !== null && SITE.test(url.hostname) ? pathParts(url) : [];
}
