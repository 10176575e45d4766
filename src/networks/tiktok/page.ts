import { labelText } from '../../detect/labels.ts';
import { MAX_TEXT } from '../../model/limits.ts';
import type { Author, Extent, Label, Post } from '../../model/post.ts';
import { boundedList, boundedName } from '../limits.ts';
import { openLink } from '../links.ts';
import type { BadgeSlot, PageContext, PageReader } from '../network.ts';
import { hashtagsOf, mentionsOf } from '../text.ts';
import {
  dateOfPostId,
  handleIn,
  hashtagIn,
  isHandle,
  isOnSite,
  isOwnPage,
  isPostId,
  type PostAddress,
  placeOf,
  postIn,
  postUrl,
  profileUrl,
} from './addresses.ts';
import { labelsOf } from './marks.ts';
import {
  AVATAR,
  CAPTION,
  CREATOR_TAG,
  captionWords,
  FOLLOW,
  firstOutside,
  HANDLE,
  href,
  ITEM,
  NICKNAME,
  OWN_PROFILE,
  PLAYER,
  TILE,
  VIEWER,
} from './parts.ts';
import { readProfile } from './profile.ts';
import { readTile } from './tile.ts';

export const page: PageReader = {
  unit: `${ITEM}, ${VIEWER}, ${TILE}`,
  row: '[id^="grid-item-container"]',
  attributes: ['href', 'id', 'title'],
  place: placeOf,
  read,
  account: readProfile,
  badgeSlot,
};

function read(unit: Element, context: PageContext): Post | null {
  if (isOwnPage(context.url)) return null;
  if (unit.matches(TILE)) return readTile(unit, context);
  const scope = scopeOf(unit);
  if (unit.parentElement?.closest(ITEM) || isLiveRoom(scope)) return null;
  return readItem(unit, scope, context);
}

/** All of a post: the unit itself, or in the viewer what is around its caption and its author. */
function scopeOf(unit: Element): Element {
  if (unit.matches(ITEM)) return unit;
  let scope = unit;
  for (let level = 0; level < 12 && scope.querySelector(`${HANDLE}, ${AVATAR}`) === null; level++) {
    scope = scope.parentElement ?? scope;
  }
  return scope;
}

/** Live rooms stand between the posts of a feed; they have no caption of a post, but a link to enter. */
function isLiveRoom(scope: Element): boolean {
  return (
    scope.querySelector(CAPTION) === null &&
    scope.querySelector(PLAYER) === null &&
    firstOutside(scope, 'a[href$="/live"]', AVATAR) !== null
  );
}

function readItem(unit: Element, scope: Element, context: PageContext): Post {
  const { url } = context;
  const labels = labelsOf(scope, url);
  const author = authorOf(scope, labels, url);
  const caption = scope.querySelector(CAPTION);
  const text = caption === null ? null : captionWords(caption).slice(0, MAX_TEXT);
  const address = author === null ? null : addressOf(unit, scope, author.handle, url);
  return {
    network: 'tiktok',
    id: address?.id ?? null,
    url: address === null ? null : postUrl(address),
    author,
    coAuthors: [],
    publishedAt: address === null ? null : dateOfPostId(address.id),
    text,
    lang: null,
    hashtags: hashtagsIn(caption, text ?? '', url),
    mentions: mentionsIn(caption, text ?? '', url),
    links: unit.matches(ITEM) ? linksOf(scope, url) : [],
    labels,
    place: placeOf(url),
    extent: extentOf(author, text),
  };
}

function extentOf(author: Author | null, text: string | null): Extent {
  if (author === null) return 'shell';
  return text === null ? 'part' : 'whole';
}

function authorOf(scope: Element, labels: readonly Label[], url: URL): Author | null {
  const handle = handleOf(scope, url);
  if (handle === null) return null;
  return {
    stableId: null,
    handle,
    name: nameOf(scope, handle, url),
    url: profileUrl(handle),
    followers: null,
    followed: followedIn(scope, handle, labels, url),
  };
}

/** The account behind the picture, else the one named in words. */
function handleOf(scope: Element, url: URL): string | null {
  for (const mark of scope.querySelectorAll(`${AVATAR}, ${HANDLE}`)) {
    const link = mark.closest('a[href]') ?? mark.querySelector('a[href]');
    const linked = link === null ? null : handleIn(href(link), url);
    const written = mark.matches(HANDLE) ? labelText(mark.textContent ?? '').replace(/^@/, '') : '';
    if (linked !== null) return linked;
    if (isHandle(written)) return written;
  }
  return null;
}

/** Some layouts show the name in the place of the handle. */
function nameOf(scope: Element, handle: string, url: URL): string | null {
  const words = (nameElement(scope, handle, url)?.textContent ?? '').replace(/\s+/gu, ' ').trim();
  return words.replace(/^@/, '') === handle ? null : boundedName(words);
}

function nameElement(scope: Element, handle: string, url: URL): Element | null {
  return scope.querySelector(NICKNAME) ?? nameLink(scope, handle, url);
}

function nameLink(scope: Element, handle: string, url: URL): Element | null {
  const links = Array.from(scope.querySelectorAll('a[href^="/@"], a[href*="tiktok.com/@"]'));
  return (
    links.find(
      (link) =>
        handleIn(href(link), url) === handle &&
        link.closest(`${CAPTION}, ${CREATOR_TAG}`) === null &&
        labelText(link.textContent ?? '') !== '',
    ) ?? null
  );
}

/**
 * The button to follow is gone once the author is followed; but guests, the user's own posts and
 * advertisements prove nothing by its absence, nor does the viewer, which has another button.
 */
function followedIn(
  scope: Element,
  handle: string,
  labels: readonly Label[],
  url: URL,
): boolean | null {
  if (scope.querySelector(FOLLOW) !== null) return false;
  if (!scope.matches(ITEM) || scope.querySelector(CAPTION) === null) return null;
  const profile = scope.ownerDocument.querySelector(OWN_PROFILE);
  const user = profile === null ? null : handleIn(href(profile), url);
  const isAd = labels.some(({ kind }) => kind === 'platform-ad');
  return user === null || user === handle || isAd ? null : true;
}

/** A post of a feed has no permalink: its player tells the id, else a link, else the page's address. */
function addressOf(unit: Element, scope: Element, handle: string, url: URL): PostAddress | null {
  const open = openPost(handle, url);
  if (!unit.matches(ITEM)) return open;
  const id = playerId(scope);
  if (id !== null) return { handle, id, kind: 'video' };
  for (const link of scope.querySelectorAll(TILE)) {
    const address = link.closest(CAPTION) === null ? postIn(href(link), url) : null;
    if (address?.handle?.toLowerCase() === handle.toLowerCase()) return address;
  }
  return open !== null && isOnlyCandidate(unit, handle, open.id, url) ? open : null;
}

function playerId(scope: Element): string | null {
  const id = /^xgwrapper-\d+-(\d+)$/.exec(scope.querySelector(PLAYER)?.id ?? '')?.[1] ?? '';
  return isPostId(id) ? id : null;
}

function openPost(handle: string, url: URL): PostAddress | null {
  const open = postIn(url.href, url);
  if (open === null) return null;
  return (open.handle ?? handle).toLowerCase() === handle.toLowerCase()
    ? { ...open, handle }
    : null;
}

/** No other post on the page is this author's without an id, and none has the open post's id. */
function isOnlyCandidate(unit: Element, handle: string, id: string, url: URL): boolean {
  return Array.from(unit.ownerDocument.querySelectorAll(ITEM)).every((other) => {
    if (other === unit) return true;
    const player = playerId(other);
    return player === null ? handleOf(other, url) !== handle : player !== id;
  });
}

/** As linked, since TikTok knows tags that stand together without a space; else as written. */
function hashtagsIn(caption: Element | null, text: string, url: URL): string[] {
  const linked = linksIn(caption).flatMap((link) => {
    const tag = hashtagIn(href(link), url);
    return tag === null ? [] : [hashtagsOf(captionWords(link))[0] ?? tag];
  });
  return boundedList(linked.length > 0 ? linked : hashtagsOf(text));
}

/** By the address of a mention: its words may be a name. */
function mentionsIn(caption: Element | null, text: string, url: URL): string[] {
  const linked = linksIn(caption).flatMap((link) => handleIn(href(link), url) ?? []);
  return boundedList(linked.length > 0 ? linked : mentionsOf(text));
}

function linksIn(element: Element | null): Element[] {
  return element === null ? [] : Array.from(element.querySelectorAll('a[href]'));
}

function linksOf(scope: Element, url: URL): string[] {
  const links = linksIn(scope).flatMap((link) => openLink(href(link), url.href) ?? []);
  return boundedList(links.filter((link) => !isOnSite(new URL(link))));
}

/** After the name of the author, outside of its link; in the corner of a tile. */
function badgeSlot(unit: Element): BadgeSlot | null {
  if (unit.matches(TILE)) return { parent: unit.parentElement ?? unit, fit: 'corner' };
  const scope = scopeOf(unit);
  const base = new URL(scope.ownerDocument.URL);
  const handle = handleOf(scope, base);
  const name = handle === null ? null : nameElement(scope, handle, base);
  const parent = (name?.closest('a') ?? name)?.parentElement ?? null;
  return parent === null ? null : { parent, fit: 'inline', shape: 'screen' };
}
