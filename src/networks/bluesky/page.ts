import { MAX_TEXT } from '../../model/limits.ts';
import type { Author, Extent, Post } from '../../model/post.ts';
import { boundedList, boundedName } from '../limits.ts';
import { openLink } from '../links.ts';
import type { BadgeSlot, PageContext, PageReader } from '../network.ts';
import { hashtagsOf, writtenText } from '../text.ts';
import {
  dateOfRecordKey,
  isDid,
  isNotices,
  isOnSite,
  placeOf,
  postUrl,
  profileUrl,
  targetOf,
} from './addresses.ts';
import {
  authorLinks,
  hasQuote,
  hrefOf,
  isNested,
  type Link,
  MEDIA,
  ownElements,
  shownWords,
  TEXT,
  UNIT,
} from './parts.ts';
import { readProfile } from './profile.ts';

/** Beside the post whose page is open; elsewhere posts show no follow state. */
const FOLLOW = '[data-testid="followBtn"]';
const UNFOLLOW = '[data-testid="unfollowBtn"]';

/** Bluesky sells no advertisements and has no label for paid posts: captions decide. */
export const page: PageReader = {
  unit: UNIT,
  attributes: ['href', 'data-testid'],
  place: placeOf,
  read,
  account: readProfile,
  badgeSlot,
};

function read(unit: Element, context: PageContext): Post | null {
  const { url } = context;
  if (isNested(unit) || isNotices(url)) return null;
  const links = authorLinks(unit, url);
  const author = authorOf(unit, links);
  const rkey = author === null ? null : recordKeyOf(unit, links, context);
  const words = ownElements(unit, TEXT)[0];
  const text = words === undefined ? '' : writtenText(words).slice(0, MAX_TEXT);
  const extent = author === null ? 'shell' : extentOf(unit, text);
  return {
    network: 'bluesky',
    id: rkey,
    url: author === null || rkey === null ? null : postUrl(author.handle, rkey),
    author,
    coAuthors: [],
    publishedAt: rkey === null ? null : dateOfRecordKey(rkey),
    text: text !== '' || extent === 'whole' ? text : null,
    lang: null,
    hashtags: boundedList([...hashtagsIn(words), ...hashtagsOf(text)]),
    mentions: boundedList(mentionsIn(words, url)),
    links: boundedList(linksOf(unit, url)),
    labels: [],
    place: placeOf(url),
    extent,
  };
}

/** Long posts are cut by style alone. Without words and pictures, words may be behind a warning. */
function extentOf(unit: Element, text: string): Extent {
  if (text !== '') return 'whole';
  return ownElements(unit, MEDIA).length > 0 || hasQuote(unit) ? 'whole' : 'part';
}

function authorOf(unit: Element, links: readonly Link[]): Author | null {
  const handle = links[0]?.actor;
  if (handle === undefined) return null;
  const name = links.map(({ element }) => nameIn(element, handle)).find((words) => words !== '');
  return {
    stableId: isDid(handle) ? handle : null,
    handle,
    name: boundedName(name ?? null),
    url: profileUrl(handle),
    followers: null,
    followed: followState(unit),
  };
}

/** Name and handle stand in a link each, or one below the other in one; dates are no names. */
function nameIn(link: Element, handle: string): string {
  if (targetOf(hrefOf(link), new URL(profileUrl(handle)))?.rkey !== null) return '';
  const words = shownWords(link);
  const name = words.endsWith(`@${handle}`) ? words.slice(0, -handle.length - 1).trim() : words;
  return name === handle ? '' : name;
}

function followState(unit: Element): boolean | null {
  if (ownElements(unit, UNFOLLOW).length > 0) return true;
  return ownElements(unit, FOLLOW).length > 0 ? false : null;
}

/** From the date's link; the post whose page is open has none, but may link to its likes. */
function recordKeyOf(unit: Element, links: readonly Link[], { url }: PageContext): string | null {
  const linked = links.find(({ rkey }) => rkey !== null)?.rkey ?? null;
  if (linked !== null || unit.matches('[role="link"]')) return linked;
  const open = targetOf(url.href, url);
  const isOpen = links.some(({ actor }) => open !== null && sameActor(actor, open.actor));
  return isOpen ? (open?.rkey ?? null) : null;
}

/** An address may hold the DID where the page shows the handle. */
function sameActor(shown: string, asked: string): boolean {
  return isDid(asked) || shown.toLowerCase() === asked.toLowerCase();
}

function hashtagsIn(words: Element | undefined): string[] {
  const links = Array.from(words?.querySelectorAll('a[href*="/hashtag/"]') ?? []);
  return links.map((link) => shownWords(link).replace(/^[#＃]/u, '')).filter((tag) => tag !== '');
}

function mentionsIn(words: Element | undefined, base: URL): string[] {
  return Array.from(words?.querySelectorAll('a[href*="/profile/"]') ?? []).flatMap((link) => {
    const shown = shownWords(link);
    return shown.startsWith('@') && targetOf(hrefOf(link), base) ? [shown.slice(1)] : [];
  });
}

function linksOf(unit: Element, base: URL): string[] {
  return ownElements(unit, 'a[href]').flatMap((link) => {
    const target = openLink(hrefOf(link), base.href);
    return target === null || isOnSite(target) ? [] : [target];
  });
}

/** At the end of the line with the name: beside the date, or in the header of an open post. */
function badgeSlot(unit: Element): BadgeSlot | null {
  const links = authorLinks(unit, new URL(unit.ownerDocument.URL));
  const dated = unit.matches('[role="link"]') ? links.find(({ rkey }) => rkey !== null) : links[1];
  const parent = (dated ?? links[0])?.element.parentElement ?? null;
  return parent === null ? null : { parent, fit: 'inline' };
}
