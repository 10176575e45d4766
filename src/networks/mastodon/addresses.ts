import type { Place } from '../../model/post.ts';
import { decoded, parseUrl, pathParts } from '../links.ts';

/** A name, and a server but for accounts of the server that shows it. Forks allow "." and "-". */
const ACCT = /^@?([\p{L}\p{N}_][\p{L}\p{N}_.-]{0,99})(?:@([\p{L}\p{N}][\p{L}\p{N}.-]{0,252}))?$/u;
/** Numbers on Mastodon; forks use letters too. */
const STATUS_ID = /^[A-Za-z0-9]{1,64}$/;

/**
 * `user@server`, for local accounts too, so that namesakes on two servers stay two accounts.
 * @param acct as shown, with or without "@" before it and a server behind it
 */
export function fullHandle(acct: string, localDomain: string): string | null {
  const [, name, server = localDomain] = ACCT.exec(acct.trim()) ?? [];
  return name === undefined ? null : `${name}@${server.toLowerCase()}`;
}

/** True where the text names a server as well. */
export function namesServer(acct: string): boolean {
  return ACCT.exec(acct.trim())?.[2] !== undefined;
}

/**
 * The account of an address: /@user and /@user@server on the server that is open, /@user and
 * /users/user on others; null for any other address.
 */
export function acctInLink(href: string, base: URL): string | null {
  const url = parse(href, base);
  if (url === null) return null;
  const [first = '', second = ''] = partsOf(url);
  const acct = first.startsWith('@') ? first.slice(1) : first === 'users' ? second : '';
  if (!ACCT.test(acct)) return null;
  return url.host === base.host || namesServer(acct) ? acct : `${acct}@${url.host}`;
}

/** True for what may be the id of a post. */
export function isStatusId(text: string | null): text is string {
  return text !== null && STATUS_ID.test(text);
}

/** The id by which the open server knows a post, from the post's own address; null for others'. */
export function localIdInLink(href: string, base: URL): string | null {
  const url = parse(href, base);
  return url !== null && url.host === base.host ? idIn(url) : null;
}

/** The id in a post's own address, whichever server gave it. */
export function idInLink(href: string, base: URL): string | null {
  const url = parse(href, base);
  return url === null ? null : idIn(url);
}

function idIn(url: URL): string | null {
  const parts = partsOf(url);
  const id = parts.length < 2 ? '' : (parts.at(-1) ?? '');
  return isStatusId(id) ? id : null;
}

/** The account whose profile is open, as its address has it; null on any other page. */
export function acctOfProfile(url: URL): string | null {
  return placeOf(url) === 'profile' ? acctInLink(url.href, url) : null;
}

/** Tabs of a profile; what else follows an account is the id of a post. */
const TABS = new Set(['with_replies', 'media', 'featured', 'followers', 'following', 'tagged']);

export function placeOf(url: URL): Place {
  const [first = '', second] = partsOf(url);
  if (first.startsWith('@') || first === 'users') {
    const tab = first === 'users' ? partsOf(url)[2] : second;
    return tab === undefined || TABS.has(tab) ? 'profile' : 'post';
  }
  if (first === 'statuses') return 'post';
  if (first === 'accounts') return 'profile';
  if (['search', 'tags', 'tag'].includes(first)) return 'search';
  return ['lists', 'bookmarks', 'favourites', 'pinned'].includes(first) ? 'list' : 'feed';
}

/** Mastodon's ids hold milliseconds above their lowest 16 bits (its `Snowflake`, since 2.0). */
const SNOWFLAKE = /^\d{17,19}$/;
const EARLIEST = Date.UTC(2016, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

/** When a post was published, as its id tells it; null for ids of another make. */
export function dateOfId(id: string): string | null {
  if (!SNOWFLAKE.test(id)) return null;
  const time = Number(BigInt(id) >> 16n);
  return time > EARLIEST && time < LATEST ? new Date(time).toISOString() : null;
}

/** Parts of a path, without the prefixes of the app until 3.5 and of its many-column view. */
function partsOf(url: URL): string[] {
  const parts = pathParts(url);
  const start = parts[0] === 'web' || parts[0] === 'deck' ? 1 : 0;
  return parts.slice(start).map(decoded);
}

function parse(href: string, base: URL): URL | null {
  const url = parseUrl(href, base);
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url : null;
}
