import { MAX_TEXT } from '../../model/limits.ts';
import type { Author, Extent, Post } from '../../model/post.ts';
import { isoDate } from '../json.ts';
import { boundedList, boundedName } from '../limits.ts';
import { openLink } from '../links.ts';
import type { BadgeSlot, PageContext, PageReader } from '../network.ts';
import { hashtagsOf, writtenText } from '../text.ts';
import { dateOfId, idInLink, isStatusId, localIdInLink, placeOf } from './addresses.ts';
import {
  AUTHOR,
  contentOf,
  DATE,
  handleOf,
  href,
  isNested,
  isPrivate,
  own,
  shown,
  UNIT,
  type Words,
  wordsOf,
  writtenLinks,
} from './parts.ts';
import { readProfile } from './profile.ts';

/** A post that has one of these may do without words. */
const MEDIA = '.media-gallery, .video-player, .audio-player, .status-card, .attachment-list, .poll';
const NAME = `:is(${AUTHOR}) strong`;

/** Mastodon sells no advertisements and has no label for paid posts: captions decide. */
export const page: PageReader = {
  unit: UNIT,
  attributes: ['href', 'data-id', 'datetime'],
  place: placeOf,
  read,
  account: readProfile,
  badgeSlot,
};

function read(unit: Element, context: PageContext): Post | null {
  const { url } = context;
  if (isNested(unit) || isPrivate(unit)) return null;
  const author = authorOf(unit, url);
  const date = own(unit, DATE);
  const id = author === null ? null : idOf(unit, date, url);
  const words = wordsOf(unit);
  const text = words.text?.slice(0, MAX_TEXT) ?? null;
  return {
    network: 'mastodon',
    id,
    url: id === null || date === null ? null : openLink(href(date), url.href),
    author,
    coAuthors: [],
    publishedAt: isoDate(shownTime(unit, date)) ?? (id === null ? null : dateOfId(id)),
    text,
    lang: languageOf(unit),
    hashtags: boundedList([...hashtagsIn(unit), ...hashtagsOf(text ?? '')]),
    mentions: boundedList(mentionsIn(unit, url)),
    links: boundedList(linksIn(unit, url)),
    labels: [],
    place: placeOf(url),
    extent: author === null ? 'shell' : extentOf(unit, words),
  };
}

function extentOf(unit: Element, { text, whole }: Words): Extent {
  return whole && (text !== '' || own(unit, MEDIA) !== null) ? 'whole' : 'part';
}

/** Timelines show neither followers nor whether an author is followed. */
function authorOf(unit: Element, url: URL): Author | null {
  const link = own(unit, AUTHOR);
  const handle = link === null ? null : handleOf(link, url);
  if (link === null || handle === null) return null;
  const name = own(unit, NAME);
  return {
    stableId: null,
    handle,
    name: name === null ? null : boundedName(writtenText(name)),
    url: openLink(href(link), url.href),
    followers: null,
    followed: null,
  };
}

/** The open server's id: boosts and, until 3.5, links to other servers show other ones. */
function idOf(unit: Element, date: Element | null, url: URL): string | null {
  const address = date === null ? '' : href(date);
  const marked = unit.getAttribute('data-id');
  return (
    (date === null ? null : localIdInLink(address, url)) ??
    (isStatusId(marked) ? marked : null) ??
    (date === null ? null : idInLink(address, url))
  );
}

function shownTime(unit: Element, date: Element | null): string | null {
  return (
    date?.querySelector('time[datetime]')?.getAttribute('datetime') ??
    own(unit, '.dt-published')?.getAttribute('value') ??
    null
  );
}

function languageOf(unit: Element): string | null {
  const code = contentOf(unit)?.getAttribute('lang') ?? '';
  return /^[A-Za-z-]{2,35}$/.test(code) ? code : null;
}

function isHashtag(link: Element): boolean {
  return /^[#＃]/u.test(shown(link)) && link.matches('.hashtag, [rel~="tag"], [href*="/tags/"]');
}

function isMention(link: Element): boolean {
  return /^[@＠]/u.test(shown(link)) && link.matches('.mention, .u-url, [href*="/@"]');
}

function hashtagsIn(unit: Element): string[] {
  return writtenLinks(unit)
    .filter(isHashtag)
    .map((link) => shown(link).slice(1));
}

function mentionsIn(unit: Element, url: URL): string[] {
  return writtenLinks(unit)
    .filter(isMention)
    .flatMap((link) => handleOf(link, url) ?? []);
}

function linksIn(unit: Element, url: URL): string[] {
  return writtenLinks(unit)
    .filter((link) => !isHashtag(link) && !isMention(link))
    .flatMap((link) => openLink(href(link), url.href) ?? []);
}

/** At the end of the line with name and date, outside their links. */
function badgeSlot(unit: Element): BadgeSlot | null {
  const date = own(unit, DATE)?.parentElement ?? null;
  return date === null ? null : { parent: date, fit: 'inline' };
}
