import { MAX_TEXT } from '../../model/limits.ts';
import type { Author, Extent, Post } from '../../model/post.ts';
import { boundedList } from '../limits.ts';
import type { BadgeSlot, PageContext, PageReader } from '../network.ts';
import { hashtagsOf } from '../text.ts';
import {
  handleInLink,
  isAccountId,
  isHandle,
  isPostId,
  outwardLink,
  permalinkOf,
  placeOf,
  postIdInLink,
  profileInLink,
  profileUrl,
} from './addresses.ts';
import { dateOf } from './dates.ts';
import { labelsOf, PROMOTED_LABEL } from './marks.ts';
import {
  AD,
  attribute,
  BODY,
  COUNTERS,
  CREDIT,
  FULL_LINK,
  href,
  lineIn,
  ownElements,
  POST,
  SEARCH,
  TITLE,
  UNIT,
  wordsIn,
} from './parts.ts';
import { readProfile } from './profile.ts';
import { isTrackedAd, trackedAuthor } from './tracked.ts';

export const page: PageReader = {
  unit: UNIT,
  attributes: ['id', 'permalink', 'author', 'promoted', 'data-fullname'],
  place: placeOf,
  read: readPost,
  account: readProfile,
  badgeSlot,
};

function readPost(unit: Element, { url }: PageContext): Post | null {
  // A post in a post is one that it repeats; around an advertisement's post stands only its frame.
  if (unit.parentElement?.closest(POST)) return null;
  if (unit.matches(AD) && unit.querySelector(UNIT) !== null) return null;
  const body = ownElements(unit, BODY)[0] ?? null;
  const words = [titleOf(unit), body === null ? '' : wordsIn(body)];
  const text = words.join('\n').trim().slice(0, MAX_TEXT);
  const labels = labelsOf(unit, isTrackedAd(unit, postIdInLink(urlOf(unit))));
  return {
    network: 'reddit',
    id: idOf(unit),
    url: urlOf(unit),
    author: authorOf(unit),
    coAuthors: [],
    publishedAt: dateOf(unit),
    text: text === '' ? null : text,
    lang: languageOf(unit),
    hashtags: boundedList(hashtagsOf(text)),
    mentions: mentionsIn(text),
    links: linksOf(unit),
    labels,
    place: placeOf(url),
    extent: text === '' ? 'shell' : extentOf(unit, body, url),
  };
}

/** Advertisements have had names of other forms than posts, in the same place. */
function idOf(unit: Element): string | null {
  const shown = ['id', 'post-id', 'data-fullname'].map((name) => attribute(unit, name));
  const id = shown.find(isPostId);
  if (id !== undefined) return id;
  const name = unit.matches(AD) ? attribute(unit, 'id') : null;
  return name !== null && /^[\w-]{1,100}$/.test(name) ? name : postIdInLink(urlOf(unit));
}

function urlOf(unit: Element): string | null {
  const links = ownElements(unit, `${FULL_LINK}, ${TITLE}, a.comments`);
  const shown = [attribute(unit, 'permalink', 'data-permalink'), ...links.map(href)];
  return shown.map(permalinkOf).find((url) => url !== null) ?? null;
}

/** The title stands in an attribute, in its own slot, or in the link that covers a card. */
function titleOf(unit: Element): string {
  const titles = ownElements(unit, TITLE).map(
    (title) => lineIn(title) || (attribute(title, 'aria-label') ?? ''),
  );
  const link = ownElements(unit, FULL_LINK)[0];
  const shown =
    attribute(unit, 'post-title') ??
    titles.find((words) => words !== '') ??
    (link?.getAttribute('aria-label') ?? link?.textContent ?? '').trim();
  return shown === '' && unit.matches(AD) ? wordsIn(unit, PROMOTED_LABEL) : shown;
}

/** The user, never the community; null for an account that is gone ("[deleted]"). */
function authorOf(unit: Element): Author | null {
  const links = ownElements(unit, `:is(${CREDIT}) a[href]`);
  const handle =
    attribute(unit, 'author', 'data-author') ??
    links.map((link) => handleInLink(href(link))).find((found) => found !== null) ??
    trackedAuthor(unit, postIdInLink(urlOf(unit))) ??
    ownerOfPlace(unit);
  if (!isHandle(handle)) return null;
  const id = attribute(unit, 'author-id', 'data-author-fullname');
  return {
    stableId: isAccountId(id) ? id : null,
    handle,
    name: null,
    url: profileUrl(handle),
    followers: null,
    // A feed tells of communities alone whether they are followed (`is-subscribed`).
    followed: null,
  };
}

/** What stands on a profile only its owner can have published: advertisements mostly do. */
function ownerOfPlace(unit: Element): string | null {
  const place = attribute(unit, 'subreddit-prefixed-name', 'data-subreddit-prefixed') ?? '';
  if (/^u[/_]/.test(place)) return place.slice(2);
  return profileInLink(urlOf(unit));
}

function languageOf(unit: Element): string | null {
  const code = attribute(unit, 'post-language') ?? '';
  return /^[A-Za-z]{2,3}(?:-[A-Za-z\d-]{2,30})?$/.test(code) ? code : null;
}

const MENTION = /(?<![\w/])\/?u\/([A-Za-z0-9_-]{2,30})/g;

function mentionsIn(text: string): string[] {
  return boundedList(Array.from(text.matchAll(MENTION), ([, name = '']) => name));
}

function linksOf(unit: Element): string[] {
  const links = ownElements(unit, 'a[href], shreddit-dynamic-ad-link[href]').map(href);
  const shown = [attribute(unit, 'content-href', 'data-url'), ...links];
  return boundedList(shown.flatMap((link) => (link === null ? [] : (outwardLink(link) ?? []))));
}

/** Feeds cut a text off, or leave it out; titles, pictures and links they show in full. */
function extentOf(unit: Element, body: Element | null, url: URL): Extent {
  if (body !== null) return /(?:…|\.\.\.)$/u.test(wordsIn(body)) ? 'part' : 'whole';
  if (unit.matches(SEARCH)) return 'part';
  const isText = unit.getAttribute('post-type') === 'text' || unit.matches('.self');
  return isText && placeOf(url) !== 'post' ? 'part' : 'whole';
}

/** The line with author and time; an ad without one has its label, or else the card itself. */
function badgeSlot(unit: Element): BadgeSlot | null {
  const label = ownElements(unit, PROMOTED_LABEL)[0]?.parentElement;
  const line = ownElements(unit, `${CREDIT}, ${COUNTERS}`)[0];
  return { parent: line ?? label ?? unit, fit: 'inline' };
}
