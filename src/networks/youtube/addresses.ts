import type { Place } from '../../model/post.ts';
import { decoded, parseUrl, pathParts } from '../links.ts';

/** As the manifest serves them: the site and its mobile form. */
export const HOSTS = ['www.youtube.com', 'm.youtube.com'] as const;
export const ORIGIN = 'https://www.youtube.com';
const SITE = /^(?:(?:www|m)\.)?youtube\.com$/;

/** Requests that load posts, accounts or a video's own data (facts 4; uBlock filters, 2026). */
const DATA_PATH = /^\/youtubei\/v1\/(?:browse|next|player|search|get_watch|reel\/[a-z_]+)\/?$/;

const VIDEO_ID = /^[\w-]{11}$/;
const CHANNEL_ID = /^UC[\w-]{22}$/;
/** Letters of any script, digits, "_", "-", "." and "·" (YouTube's help on handles, 2023). */
const HANDLE = /^[\p{L}\p{M}\p{N}._·-]{1,100}$/u;

export interface Channel {
  /** `UC…`, where the address is made of it. */
  stableId: string | null;
  /** Without "@"; `UC…`, `c/Name` or `user/Name` where the address has no handle. */
  handle: string;
  url: string;
}

export function isVideoId(value: unknown): value is string {
  return typeof value === 'string' && VIDEO_ID.test(value);
}

export function isChannelId(value: unknown): value is string {
  return typeof value === 'string' && CHANNEL_ID.test(value);
}

export function isHandle(text: string): boolean {
  return HANDLE.test(text);
}

export function videoUrl(id: string, short: boolean): string {
  return short ? `${ORIGIN}/shorts/${id}` : `${ORIGIN}/watch?v=${id}`;
}

export function channelUrl(handle: string): string {
  const isPath = isChannelId(handle) || /^(?:c|user)\//.test(handle);
  if (!isPath) return `${ORIGIN}/@${handle}`;
  return `${ORIGIN}/${isChannelId(handle) ? 'channel/' : ''}${handle}`;
}

/** True for the requests by which the site loads what it shows. */
export function isDataUrl(url: string): boolean {
  const parsed = parseUrl(url);
  return parsed !== null && isOnSite(parsed) && DATA_PATH.test(parsed.pathname);
}

export function isOnSite(url: URL): boolean {
  return SITE.test(url.hostname);
}

/** The video that a link leads to, or null for any other link. */
export function videoInLink(href: string): { id: string; short: boolean } | null {
  const url = onSite(href);
  if (url === null) return null;
  const [first, second = ''] = partsOf(url);
  const id = first === 'watch' ? url.searchParams.get('v') : second;
  const isVideo = first === 'watch' || first === 'shorts' || first === 'live';
  return isVideo && isVideoId(id) ? { id, short: first === 'shorts' } : null;
}

/** True for a link to a mix or a whole playlist, also where it starts at one of its videos. */
export function isCollectionLink(href: string): boolean {
  const url = onSite(href);
  if (url === null) return false;
  const { pathname, searchParams } = url;
  const isStart = searchParams.has('list') && !searchParams.has('index');
  return pathname === '/playlist' || searchParams.has('start_radio') || isStart;
}

/** The channel that a link leads to, also to one of its tabs; null for any other link. */
export function channelInLink(href: string): Channel | null {
  const url = onSite(href);
  const [first = '', second = ''] = url === null ? [] : partsOf(url);
  if (first.startsWith('@')) return channel(first.slice(1), null);
  if (first === 'channel' && isChannelId(second)) return channel(second, second);
  if (first === 'c' || first === 'user') return channel(`${first}/${second}`, null, second);
  return null;
}

function channel(handle: string, stableId: string | null, name = handle): Channel | null {
  return isHandle(name) ? { stableId, handle, url: channelUrl(handle) } : null;
}

export function placeOf(url: URL): Place {
  const [first = ''] = partsOf(url);
  if (first === 'shorts') return 'short-video';
  if (first === 'watch' || first === 'live') return 'post';
  if (first === 'results' || first === 'hashtag') return 'search';
  if (first === 'playlist') return 'list';
  return channelInLink(url.href) === null ? 'feed' : 'profile';
}

/** The parts of a path, decoded: handles may be written in any script. */
function partsOf(url: URL): string[] {
  return pathParts(url).map(decoded);
}

function onSite(href: string): URL | null {
  const url = parseUrl(href, ORIGIN);
  return url !== null && isOnSite(url) ? url : null;
}
