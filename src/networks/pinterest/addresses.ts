import type { Place } from '../../model/post.ts';
import { parseUrl, pathParts } from '../links.ts';

/** Countries without a domain of their own have a name under pinterest.com. */
const COUNTRIES =
  'ar br cz fi gr hu id in nl no pl ro ru sk th tr uk vn za au at ca ch cl co de dk es fr ie it jp kr mx nz pe ph pt se';
const DOMAINS = 'com at ca ch cl co.kr co.uk com.au com.mx de dk es fr ie it jp nz ph pt se';

/** As the manifest serves them; all show the same site. */
export const HOSTS: readonly string[] = [
  ...DOMAINS.split(' ').map((domain) => `www.pinterest.${domain}`),
  ...COUNTRIES.split(' ').map((country) => `${country}.pinterest.com`),
];
const SITE = /^(?:[a-z]{2,4}\.)?pinterest\.(?:com|[a-z]{2}|com?\.[a-z]{2})$/;
const ORIGIN = 'https://www.pinterest.com';

const HANDLE = /^[A-Za-z0-9_-]{2,60}$/;
/** Digits; of some advertisements an opaque word instead (facts 9b). */
const PIN_ID = /^(?:\d{5,25}|[A-Za-z0-9_-]{16,200})$/;
/** Addresses made for search engines have the title before the id. */
const TITLED_ID = /--(\d{5,25})$/;

/** First parts of paths that belong to the site, so that they are never taken for an account. */
const SITE_PATHS = new Set(
  (
    'pin search ideas today explore settings business about login signup logout password categories ' +
    'homefeed news notifications conversation messages resource oauth _ _tools ads analytics news_hub ' +
    'topics shop shopping discover videos policy terms privacy help source invited edit pin-builder ' +
    'pin-creation-tool idea-pin-builder create board following collage-creation-tool'
  ).split(' '),
);

export function isHandle(text: string): boolean {
  return HANDLE.test(text) && !SITE_PATHS.has(text.toLowerCase());
}

export function isPinId(text: string): boolean {
  return PIN_ID.test(text);
}

export function profileUrl(handle: string): string {
  return `${ORIGIN}/${handle}/`;
}

export function pinUrl(id: string): string {
  return `${ORIGIN}/pin/${id}/`;
}

/** True for an address of the site itself, in any country. */
export function isOnSite(address: string): boolean {
  return SITE.test(parseUrl(address)?.hostname ?? '');
}

/** The pin that a link leads to, or null for any other link. */
export function pinInLink(href: string, base: URL): string | null {
  const [first, last = ''] = partsOf(href, base);
  if (first !== 'pin') return null;
  const id = TITLED_ID.exec(last)?.[1] ?? last;
  return isPinId(id) ? id : null;
}

/** The account whose own page a link leads to; null for boards and all else. */
export function accountInLink(href: string, base: URL): string | null {
  const parts = partsOf(href, base);
  const [handle = ''] = parts;
  return parts.length === 1 && isHandle(handle) ? handle : null;
}

/** Tabs of a profile; another second part is the name of a board. */
const TABS = new Set(['_created', '_saved', '_pins', '_profile', '_shop', 'pins', 'boards']);

/** The account whose profile is open, whichever of its tabs; null on any other page. */
export function accountOfProfile(url: URL): string | null {
  return placeOf(url) === 'profile' ? (partsOf(url.href, url)[0] ?? null) : null;
}

/** The account all of whose pins on the open page are its own; what it saved is by others. */
export function creatorOfPage(url: URL): string | null {
  return partsOf(url.href, url)[1] === '_created' ? accountOfProfile(url) : null;
}

export function placeOf(url: URL): Place {
  const [first = '', second] = partsOf(url.href, url);
  if (pinInLink(url.href, url) !== null) return 'post';
  if (first === 'search') return 'search';
  if (!isHandle(first)) return 'feed';
  return second === undefined || TABS.has(second) ? 'profile' : 'list';
}

/** Answers that hold pins or accounts; never messages, notices or settings. */
const RESOURCE = /^\/(?:resource\/[A-Za-z]{1,80}Resource\/|_\/graphql\/)/;
const PERSONAL = /Conversation|Message|Contact|News|Notification|Settings|Session|Typeahead/;

/** True for the requests by which the site loads pins and accounts. */
export function isDataUrl(address: string): boolean {
  if (!isOnSite(address)) return false;
  const { pathname } = new URL(address);
  return RESOURCE.test(pathname) && !PERSONAL.test(pathname);
}

function partsOf(href: string, base: URL): string[] {
  const url = parseUrl(href, base);
  return url !== null && SITE.test(url.hostname) ? pathParts(url) : [];
}
