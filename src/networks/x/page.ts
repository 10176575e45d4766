import { MAX_TEXT } from '../../model/limits.ts';
import type { Author, Extent, Post } from '../../model/post.ts';
import { isWithin } from '../elements.ts';
import { isoDate } from '../json.ts';
import { boundedList } from '../limits.ts';
import { openLink } from '../links.ts';
import type { BadgeSlot, PageContext, PageReader } from '../network.ts';
import { hashtagsOf, mentionsOf } from '../text.ts';
import {
  dateOfPostId,
  handleInLink,
  isHandle,
  isOnSite,
  isPathOfSite,
  placeOf,
  postInLink,
  postUrl,
  profileUrl,
} from './addresses.ts';
import { languageOf } from './language.ts';
import { labelsOf } from './marks.ts';
import {
  ARTICLE,
  CARD,
  HEADER,
  href,
  isLeaf,
  nameIn,
  Own,
  PHOTO,
  QUOTE,
  ROW,
  TEXT,
  UNIT,
  VIDEO,
  wordsOf,
} from './parts.ts';
import { readProfile } from './profile.ts';

const SHOW_MORE = '[data-testid="tweet-text-show-more-link"]';
/** A post without words has one of these; without them it is still loading. */
const CONTENT = [PHOTO, VIDEO, CARD, ARTICLE, QUOTE].join(', ');

export const page: PageReader = {
  unit: UNIT,
  row: ROW,
  attributes: ['href', 'datetime'],
  place: placeOf,
  read: readPost,
  account: readProfile,
  badgeSlot,
};

function readPost(unit: Element, context: PageContext): Post | null {
  if (unit.parentElement?.closest(UNIT)) return null;
  const own = new Own(unit);
  const links = own.all('a[href]');
  const author = authorOf(own, context);
  const permalink = author === null ? null : permalinkOf(unit, links, author.handle, context);
  const id = permalink?.id ?? null;
  const words = own.first(TEXT);
  const text = words === undefined ? '' : wordsOf(words, isHiddenPart).slice(0, MAX_TEXT);
  const extent = author === null ? 'shell' : extentOf(own, text);
  return {
    network: 'x',
    id,
    url: author === null || id === null ? null : postUrl(author.handle, id),
    author,
    coAuthors: [],
    publishedAt: permalink?.time ?? (id === null ? null : dateOfPostId(id)),
    // A photo alone has no words; those of an article or of a post still loading are not known.
    text: text !== '' || extent === 'whole' ? text : null,
    lang: languageOf(words?.getAttribute('lang') ?? null),
    hashtags: boundedList(hashtagsOf(text)),
    // A handle ends where a domain's dot begins.
    mentions: boundedList(mentionsOf(text).map((name) => name.replace(/[.-].*$/u, ''))),
    links: linksOf(unit, links, context),
    labels: labelsOf(own, permalink?.time != null),
    place: placeOf(context.url),
    extent,
  };
}

function extentOf(own: Own, text: string): Extent {
  const cut = text === '' ? ARTICLE : `${ARTICLE}, ${SHOW_MORE}`;
  if (own.first(cut) !== undefined) return 'part';
  if (text !== '') return 'whole';
  return own.unit.querySelector(CONTENT) === null ? 'shell' : 'whole';
}

/** A timeline shows neither followers nor the follow state of an author. */
function authorOf(own: Own, context: PageContext): Author | null {
  const header = own.first(HEADER);
  if (header === undefined) return null;
  const links = Array.from(header.querySelectorAll('a[href]'));
  const link = links.find((candidate) => handleInLink(href(candidate), context.url) !== null);
  const handle = link ? handleInLink(href(link), context.url) : shownHandle(header);
  if (handle === null) return null;
  const name = link === undefined ? null : nameIn(link);
  return {
    stableId: null,
    handle,
    name: name === `@${handle}` ? null : name,
    url: profileUrl(handle),
    followers: null,
    followed: null,
  };
}

function shownHandle(header: Element): string | null {
  for (const element of header.querySelectorAll('span, div')) {
    const text = isLeaf(element) ? (element.textContent ?? '').trim() : '';
    if (text.startsWith('@') && isHandle(text.slice(1))) return text.slice(1);
  }
  return null;
}

/**
 * The post's id from its dated link, else from another link to a post of the same author: an
 * advertisement has no dated link, but may have one to its photo or statistics.
 */
function permalinkOf(
  unit: Element,
  links: readonly Element[],
  handle: string,
  context: PageContext,
): { id: string; time: string | null } | null {
  const found = links.flatMap((link) => {
    if (!href(link).includes('/status/')) return [];
    const target = isWithin(link, `${TEXT}, ${CARD}`, unit)
      ? null
      : postInLink(href(link), context.url);
    if (target === null || !sameHandle(target.handle ?? handle, handle)) return [];
    const time = link.querySelector('time[datetime]')?.getAttribute('datetime');
    return [{ id: target.id, time: isoDate(time) }];
  });
  return found.find(({ time }) => time !== null) ?? found[0] ?? null;
}

function sameHandle(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function linksOf(unit: Element, links: readonly Element[], context: PageContext): string[] {
  const targets = links.flatMap((link) => {
    if (isPathOfSite(href(link), context.url)) return [];
    const target = openLink(href(link), context.url.href);
    if (target === null || isSiteLink(target)) return [];
    const shown = isWithin(link, TEXT, unit) ? shownAddress(link) : null;
    return shown === null ? [target] : [target, shown];
  });
  return boundedList(targets);
}

/** Links to the site and to its help pages are part of the frame, not the author's. */
function isSiteLink(link: string): boolean {
  const url = new URL(link);
  return isOnSite(url) || /^(?:help|business)\.(?:x|twitter)\.com$/.test(url.hostname);
}

const HIDDEN = 'span[aria-hidden="true"]';
const ELLIPSIS = '…';

/** X keeps the whole address in a shortened link: scheme and end stand in spans of no size. */
function isHiddenPart(element: Element): boolean {
  return element.matches(`a ${HIDDEN}`) && element.textContent?.trim() !== ELLIPSIS;
}

/**
 * The address that a t.co link stands for, as X itself spells it out in the post.
 * @returns null where the end of it is not on the page
 */
function shownAddress(link: Element): string | null {
  const address = (link.textContent ?? '').trim();
  const isCut = address.endsWith(ELLIPSIS);
  const hidden = Array.from(link.querySelectorAll(HIDDEN)).filter(isHiddenPart);
  if ((isCut && hidden.length < 2) || /\s/u.test(address)) return null;
  const whole = isCut ? address.slice(0, -ELLIPSIS.length) : address;
  const target = openLink(/^https?:/i.test(whole) ? whole : `https://${whole}`);
  return target !== null && new URL(target).hostname.includes('.') ? target : null;
}

/**
 * The end of the line with handle and time, outside their links. Climbs from the last link to the
 * element that holds the line: the first with several children, at most a part of the header.
 */
function badgeSlot(unit: Element): BadgeSlot | null {
  const header = new Own(unit).first(HEADER);
  if (header === undefined) return null;
  let line = Array.from(header.querySelectorAll('a')).at(-1)?.parentElement ?? header;
  while (line.childElementCount < 2 && line !== header && line.parentElement !== header) {
    line = line.parentElement ?? header;
  }
  return { parent: line, fit: 'inline' };
}
