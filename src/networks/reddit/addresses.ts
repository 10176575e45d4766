import type { Place } from '../../model/post.ts';
import { openLink, parseUrl, pathParts } from '../links.ts';

export const HOSTS = ['www.reddit.com', 'old.reddit.com'] as const;
const ORIGIN = 'https://www.reddit.com';
const SITE = /^(?:(?:www|old|new|sh|np)\.)?reddit\.com$/;
/** All that Reddit serves itself: its pictures and films, its counters of clicks on advertisements. */
const OWN_HOST = /(?:^|\.)(?:reddit\.com|redd\.it|redditmedia\.com|redditstatic\.com)$/;
/** Reddit's redirector, of the older pages; the address stands in `url`. */
const REDIRECTOR = 'out.reddit.com';

const HANDLE = /^[A-Za-z0-9_-]{1,40}$/;
/** A name of Reddit's own for a post (`t3_`) or an account (`t2_`), in base 36. */
const POST_ID = /^t3_\w{1,20}$/;
const ACCOUNT_ID = /^t2_\w{1,20}$/;

export function isHandle(text: string | null): text is string {
  return text !== null && HANDLE.test(text);
}

export function isPostId(text: string | null): text is string {
  return text !== null && POST_ID.test(text);
}

export function isAccountId(text: string | null): text is string {
  return text !== null && ACCOUNT_ID.test(text);
}

export function profileUrl(handle: string): string {
  return `${ORIGIN}/user/${handle}/`;
}

/** The account whose profile, or part of it, an address is; posts on a profile are none. */
export function handleInLink(href: string | null): string | null {
  const [first, handle = '', tab] = partsOf(href);
  if ((first !== 'user' && first !== 'u') || tab === 'comments' || !isHandle(handle)) return null;
  return handle === 'me' ? null : handle;
}

/** The account whose profile is open, also on its list of comments. */
export function handleOfProfile(url: URL): string | null {
  const [first, handle = '', tab, id] = partsOf(url.href);
  const isPost = tab === 'comments' && id !== undefined;
  return (first === 'user' || first === 'u') && !isPost && isHandle(handle) ? handle : null;
}

/** The account on whose profile a post stands; null for any other address. */
export function profileInLink(href: string | null): string | null {
  const [first, handle = '', tab] = partsOf(href);
  const isOnProfile = (first === 'user' || first === 'u') && tab === 'comments';
  return isOnProfile && isHandle(handle) ? handle : null;
}

/** A post's own address, without parameters; null for any other, and for one that is far too long. */
export function permalinkOf(href: string | null): string | null {
  const parts = partsOf(href);
  const at = parts.indexOf('comments');
  const isPost = at === 2 && parts.length > 3 && parts.length < 6;
  return isPost ? openLink(`/${parts.join('/')}/`, ORIGIN) : null;
}

/** The post's name in its own address; null for any other address. */
export function postIdInLink(href: string | null): string | null {
  const id = permalinkOf(href) === null ? null : `t3_${partsOf(href)[3]}`;
  return isPostId(id) ? id : null;
}

export function placeOf(url: URL): Place {
  const parts = partsOf(url.href);
  const [first = '', , third] = parts;
  if (parts.indexOf('comments') === 2 && parts.length > 3) return 'post';
  if (first === 'comments') return 'post';
  if (first === 'search' || third === 'search') return 'search';
  if (first === 'user' || first === 'u') return third === 'm' ? 'list' : 'profile';
  // The home feed in all its orders, and the feeds that Reddit makes of all communities.
  const [, community = ''] = parts;
  return first === 'r' && !['popular', 'all', 'home'].includes(community) ? 'list' : 'feed';
}

/** Where an address leads outside of Reddit, its redirector opened; null for any other address. */
export function outwardLink(href: string): string | null {
  const link = openLink(href, ORIGIN);
  if (link === null) return null;
  const url = new URL(link);
  if (url.hostname === REDIRECTOR) return openLink(url.searchParams.get('url') ?? '');
  return OWN_HOST.test(url.hostname) ? null : link;
}

function partsOf(href: string | null): string[] {
  const url = href === null ? null : parseUrl(href, ORIGIN);
  return url !== null && SITE.test(url.hostname) ? pathParts(url) : [];
}
