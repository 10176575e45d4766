import type { Place } from '../../model/post.ts';
import { decoded, parseUrl, pathParts } from '../links.ts';

export const HOSTS = ['bsky.app'] as const;
const ORIGIN = 'https://bsky.app';

/** A domain name, or a DID where the domain does not prove to be the account's (AT Protocol). */
const HANDLE = /^(?:[a-z0-9-]{1,63}\.){1,8}[a-z0-9-]{2,63}$/i;
const DID = /^did:[a-z]+:[\w.:%-]{1,240}$/;
/** What the app writes for every account whose domain does not lead back to it. */
const NO_HANDLE = 'handle.invalid';
const RECORD_KEY = /^[\w.:~-]{1,512}$/;

/** An account and, where the address is one of its posts', the post's record key. */
export interface Target {
  /** A handle or a DID. */
  actor: string;
  rkey: string | null;
}

export function isActor(text: string): boolean {
  return (HANDLE.test(text) && text.toLowerCase() !== NO_HANDLE) || DID.test(text);
}

export function isDid(text: string): boolean {
  return DID.test(text);
}

export function isRecordKey(text: string): boolean {
  return RECORD_KEY.test(text);
}

export function profileUrl(actor: string): string {
  return `${ORIGIN}/profile/${actor}`;
}

export function postUrl(actor: string, rkey: string): string {
  return `${profileUrl(actor)}/post/${rkey}`;
}

/** True for an address of the app itself. */
export function isOnSite(address: string): boolean {
  return parseUrl(address)?.hostname === 'bsky.app';
}

/** Whom or what a link on the site leads to, also to the likes of a post; null for other links. */
export function targetOf(href: string, base: URL): Target | null {
  const url = parseUrl(href, base);
  if (url === null) return null;
  const [first, actor = '', kind, rkey = ''] = partsOf(url);
  if (!isOnSite(url.href) || first !== 'profile' || !isActor(actor)) return null;
  return { actor, rkey: kind === 'post' && isRecordKey(rkey) ? rkey : null };
}

/** The handle, or the DID, whose profile is open; null on any other page. */
export function actorOfProfile(url: URL): string | null {
  return placeOf(url) === 'profile' ? (targetOf(url.href, url)?.actor ?? null) : null;
}

/** Notices of what others did hold posts only as a reminder. */
export function isNotices(url: URL): boolean {
  return partsOf(url)[0] === 'notifications';
}

export function placeOf(url: URL): Place {
  const [first, actor, kind] = partsOf(url);
  if (first === 'search' || first === 'hashtag') return 'search';
  if (first === 'saved' || first === 'bookmarks') return 'list';
  if (first !== 'profile' || actor === undefined) return 'feed';
  if (kind === 'post') return 'post';
  if (kind === 'lists') return 'list';
  return kind === 'feed' ? 'feed' : 'profile';
}

/** Answers that hold posts or accounts, from whichever server the account lives on. */
const DATA_PATH =
  /^\/xrpc\/app\.bsky\.(?:feed\.(?:get|search)|unspecced\.get|bookmark\.get|actor\.getProfile)/;

/** True for the requests by which the site loads posts and accounts. */
export function isDataUrl(address: string): boolean {
  return DATA_PATH.test(parseUrl(address)?.pathname ?? '');
}

const SORTABLE = '234567abcdefghijklmnopqrstuvwxyz';
const TID = /^[2-7a-j][2-7a-z]{12}$/;
/** Before the network's first post and far after today: no dates, but keys that look like one. */
const EARLIEST = Date.UTC(2022, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

/**
 * When a post was published, as its record key tells it: a TID counts microseconds since 1970 in
 * its upper 53 bits (AT Protocol, "Timestamp Identifiers").
 */
export function dateOfRecordKey(rkey: string): string | null {
  if (!TID.test(rkey)) return null;
  let bits = 0n;
  for (const digit of rkey) bits = (bits << 5n) | BigInt(SORTABLE.indexOf(digit));
  const time = Number((bits >> 10n) / 1000n);
  return time > EARLIEST && time < LATEST ? new Date(time).toISOString() : null;
}

function partsOf(url: URL): string[] {
  return pathParts(url).map(decoded);
}
