import type { Place } from '../../model/post.ts';
import { decoded, parseUrl, pathParts } from '../links.ts';

export const HOSTS = ['www.facebook.com'] as const;
const ORIGIN = 'https://www.facebook.com';
/** The site under all its names, but not its link shims (l., lm.) or its pages for developers. */
const SITE = /^(?:(?:www|web|m|mbasic|touch|[a-z]{2}-[a-z]{2})\.)?facebook\.com$/;

/** All that Facebook serves itself, pictures too. */
const OWN_HOST = /(?:^|\.)(?:facebook\.com|fbcdn\.net|fbsbx\.com)$/;

const NUMBER = /^\d{1,20}$/;
/** A number, or the pseudonym that Facebook puts in its place (2022 and after; of people for guests). */
const ID = /^(?:\d{1,20}|pfbid[A-Za-z0-9]{1,200})$/;
/**
 * Names of people and pages, of letters, digits and points alone (Facebook's help on usernames), as
 * those of its own pages are not all; those of old pages end in "-" and their number.
 */
const HANDLE = /^[\p{L}\p{N}.-]{1,100}$/u;
/** Names of pages without a name of their own end in their number: /p/Some-Name-100064/. */
const TRAILING_NUMBER = /-(\d{5,20})$/;

/** First parts of paths that belong to the site, so that they are never taken for an account. */
const SITE_PATHS = /* @__PURE__ */ wordsOf(
  'about ads adsmanager ajax api bookmarks business careers checkpoint ' +
    'composer dialog directory donate events feed flx friends fundraisers games gaming groups ' +
    'hashtag help jobs latest legal live local login logout lite maps marketplace me media ' +
    'memories messages notifications offers onthisday p pages pay people photo ' +
    'photos places plugins policies policy posts privacy r recover reel ' +
    'reels reg rsrc saved search security settings share sharer sk stories story support terms ' +
    'tr ufi v video videos watch weather whitehat work',
);

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** An account as an address names it. */
export interface Account {
  /** The name in the address; the number where there is no name. */
  handle: string;
  stableId: string | null;
  url: string;
}

export interface Permalink {
  id: string;
  /** Canonical: without parameters that do not tell which post it is. */
  url: string;
}

/** The account whose own page an address is; null for any other address. */
export function accountOf(href: string | null): Account | null {
  return notSites(accountAt(href));
}

/** The same where an account is all that the address can be: in the site's own data. */
export function accountAt(href: string | null): Account | null {
  const url = parse(href);
  if (url === null) return null;
  const parts = partsOf(url);
  const id = accountIdIn(url, parts);
  if (id !== null) return numbered(id);
  return parts.length === 1 ? named(parts[0] ?? '') : null;
}

/** The account of a page and of the tabs below it (/name/photos, /name/followers). */
export function profileOf(url: URL): Account | null {
  if (placeOf(url) !== 'profile') return null;
  const parts = partsOf(url);
  const id = accountIdIn(url, parts);
  return id !== null ? numbered(id) : notSites(named(parts[0] ?? ''));
}

function notSites(account: Account | null): Account | null {
  return account !== null && SITE_PATHS.has(account.handle.toLowerCase()) ? null : account;
}

/** The account's number, or its pseudonym, where the address gives it in a place of its own. */
function accountIdIn(url: URL, parts: readonly string[]): string | null {
  const [first = '', second = '', third = '', fourth = ''] = parts;
  const inPath: Record<string, string | undefined> = {
    people: third,
    pages: third,
    groups: third === 'user' ? fourth : undefined,
    p: TRAILING_NUMBER.exec(second)?.[1],
  };
  const found = first === 'profile.php' ? url.searchParams.get('id') : inPath[first];
  return found && ID.test(found) ? found : null;
}

/** Only a number stays: guests are shown another pseudonym another day. */
function numbered(id: string): Account {
  const stableId = NUMBER.test(id) ? id : null;
  return { handle: id, stableId, url: `${ORIGIN}/profile.php?id=${id}` };
}

function named(name: string): Account | null {
  const handle = decoded(name);
  if (NUMBER.test(handle)) return numbered(handle);
  if (!HANDLE.test(handle) || handle.endsWith('.php')) return null;
  return { handle, stableId: null, url: `${ORIGIN}/${name}` };
}

/** True for a group's own page: the title of its posts names it before their author. */
export function isGroup(href: string | null): boolean {
  const [first = '', group = '', tab] = partsOf(parse(href));
  return first === 'groups' && group !== '' && tab === undefined;
}

/** The kinds of paths that end in a post's id, by the part before it or before its title. */
const POST_PARTS = new Set(['posts', 'permalink', 'videos', 'reel', 'reels', 'photos']);
/** Paths that name the post in a parameter, and which. */
const POST_PARAMETERS = new Map([
  ['permalink.php', 'story_fbid'],
  ['story.php', 'story_fbid'],
  ['photo', 'fbid'],
  ['photo.php', 'fbid'],
  ['watch', 'v'],
]);

/** The post whose own page an address is; null for any other, also for a comment's. */
export function permalinkOf(href: string | null): Permalink | null {
  const url = parse(href);
  if (url === null || url.searchParams.has('comment_id')) return null;
  const parts = partsOf(url);
  const parameter = POST_PARAMETERS.get(parts[0] ?? '');
  const id = parameter === undefined ? idInPath(parts) : url.searchParams.get(parameter);
  if (id === null || !ID.test(id)) return null;
  const path = parts.join('/');
  if (parameter === undefined) return { id, url: `${ORIGIN}/${path}` };
  const owner = parameter === 'story_fbid' ? url.searchParams.get('id') : null;
  const query = `${parameter}=${id}${owner !== null && NUMBER.test(owner) ? `&id=${owner}` : ''}`;
  return { id, url: `${ORIGIN}/${path}${path.endsWith('.php') ? '' : '/'}?${query}` };
}

function idInPath(parts: readonly string[]): string | null {
  const kind = parts.findIndex((part) => POST_PARTS.has(part));
  const last = parts.at(-1) ?? '';
  // A title or an album may stand between: /name/posts/some-words/1, /name/photos/a.1/2.
  return kind >= 0 && parts.length - kind <= 3 && parts.length - kind >= 2 ? last : null;
}

export function placeOf(url: URL): Place {
  const [first = '', second = '', third] = partsOf(url);
  if (first === 'reel' || first === 'reels') return 'short-video';
  if (permalinkOf(url.href) !== null) return 'post';
  if (first === 'search' || first === 'hashtag') return 'search';
  if (first === 'groups' && third === 'user') return 'profile';
  if (first === 'saved' || (first === 'groups' && second !== '' && second !== 'feed'))
    return 'list';
  return accountIdIn(url, partsOf(url)) !== null || notSites(named(first)) !== null
    ? 'profile'
    : 'feed';
}

/** The label of an ad links to the explanation why it is shown. */
export function isAdExplanation(href: string | null): boolean {
  return parse(href)?.pathname.startsWith('/ads/about') === true;
}

/** The label of a paid partnership links to the help pages for businesses. */
export function isPartnershipHelp(href: string | null): boolean {
  return parse(href)?.pathname.startsWith('/business/help/') === true;
}

/** True for an address outside of Facebook: something that a post links to. */
export function isOffSite(address: string): boolean {
  const url = parseUrl(address);
  return url !== null && !OWN_HOST.test(url.hostname);
}

/** True for the requests by which the site loads posts and accounts, and pages with their first ones. */
export function isDataUrl(address: string): boolean {
  return /^\/(?:api\/graphql|ajax\/route-definition)\/?$/.test(parse(address)?.pathname ?? '');
}

/** Where an address leads on Facebook; null for any other. */
function parse(href: string | null): URL | null {
  if (href === null || href === '' || href.startsWith('#')) return null;
  const url = parseUrl(href, ORIGIN);
  return url !== null && SITE.test(url.hostname) ? url : null;
}

function partsOf(url: URL | null): string[] {
  return url === null ? [] : pathParts(url);
}
