import type { Place } from '../../model/post.ts';
import { isoSeconds } from '../json.ts';
import { decoded, parseUrl, pathParts } from '../links.ts';

export const HOSTS = ['www.tiktok.com'] as const;
const SITE = /^(?:[a-z0-9-]+\.)*tiktok\.com$/;
/** Product pages of TikTok's shop: part of the site, but where a post sells something. */
const SHOP = /^shop(?:-[a-z]{2})?\.tiktok\.com$/;

const HANDLE = /^[\w.]{1,40}$/;
/** Addresses may name an account by its number instead. */
const ACCOUNT_NUMBER = /^\d{15,}$/;
const POST_ID = /^\d{8,20}$/;

export type PostKind = 'video' | 'photo';

export interface PostAddress {
  /** Null where the address names the account by a number. */
  handle: string | null;
  id: string;
  kind: PostKind;
}

export function isHandle(text: string): boolean {
  return HANDLE.test(text) && !ACCOUNT_NUMBER.test(text);
}

export function isPostId(text: string): boolean {
  return POST_ID.test(text);
}

export function profileUrl(handle: string): string {
  return `https://www.tiktok.com/@${handle}`;
}

export function postUrl({ handle, id, kind }: PostAddress): string | null {
  return handle === null ? null : `${profileUrl(handle)}/${kind}/${id}`;
}

export function isOnSite(url: URL): boolean {
  return SITE.test(url.hostname) && !SHOP.test(url.hostname);
}

/** The post that an address leads to, or null for any other address. */
export function postIn(href: string, base: URL): PostAddress | null {
  const [account = '', kind, id = ''] = partsOf(href, base);
  if (!account.startsWith('@') || (kind !== 'video' && kind !== 'photo') || !isPostId(id)) {
    return null;
  }
  const name = account.slice(1);
  return { handle: isHandle(name) ? name : null, id, kind };
}

/** The handle of a link to an account, also to its live room; null for any other link. */
export function handleIn(href: string, base: URL): string | null {
  const [account = '', tab, more] = partsOf(href, base);
  const isAccount = account.startsWith('@') && (tab === undefined || tab === 'live') && !more;
  return isAccount && isHandle(account.slice(1)) ? account.slice(1) : null;
}

/** The hashtag of a link to its page, without "#"; null for any other link. */
export function hashtagIn(href: string, base: URL): string | null {
  const [first, tag] = partsOf(href, base);
  return first === 'tag' && tag !== undefined ? decoded(tag) : null;
}

/** The handle whose profile a page is, or null for any other page. */
export function handleOfProfile(url: URL): string | null {
  return placeOf(url) === 'profile' ? handleIn(`/${partsOf(url.href, url)[0]}`, url) : null;
}

/** Pages that show posts only as part of something else: messages, notifications, own statistics. */
export function isOwnPage(url: URL): boolean {
  return ['messages', 'inbox', 'tiktokstudio', 'setting'].includes(partsOf(url.href, url)[0] ?? '');
}

export function placeOf(url: URL): Place {
  const [first = '', second] = partsOf(url.href, url);
  if (postIn(url.href, url) !== null) return 'post';
  if (first.startsWith('@')) return second === undefined ? 'profile' : 'list';
  if (['search', 'tag', 'discover'].includes(first)) return 'search';
  return ['music', 'playlist', 'place', 'effect'].includes(first) ? 'list' : 'feed';
}

/** Before TikTok and its forerunner had posts; a smaller number in an id is no date. */
const FIRST_POST = 1_400_000_000;

/** When a post was published, as its id tells it: the bits above the lowest 32 are seconds. */
export function dateOfPostId(id: string): string | null {
  if (!isPostId(id)) return null;
  const seconds = Number(BigInt(id) >> 32n);
  return seconds < FIRST_POST ? null : isoSeconds(seconds);
}

/** Parts of the paths by which the site loads posts and accounts ("/api/post/item_list/"). */
const DATA_PARTS = new Set(['item_list', 'item', 'search', 'user']);

/** True for the requests by which the site loads posts and accounts, not for those of comments. */
export function isDataUrl(url: string): boolean {
  const parsed = parseUrl(url);
  if (parsed === null || !SITE.test(parsed.hostname)) return false;
  const [api, ...parts] = pathParts(parsed);
  return api === 'api' && parts[0] !== 'comment' && parts.some((part) => DATA_PARTS.has(part));
}

function partsOf(href: string, base: URL): string[] {
  const url = parseUrl(href, base);
  return url !== null && isOnSite(url) ? pathParts(url) : [];
}
