import { MAX_TEXT } from '../../model/limits.ts';
import type { Extent, Post } from '../../model/post.ts';
import { boundedList } from '../limits.ts';
import { openLink } from '../links.ts';
import type { BadgeSlot, PageContext, PageReader } from '../network.ts';
import { shellPost } from '../shell.ts';
import { hashtagsOf, mentionsOf, writtenText } from '../text.ts';
import { isOffSite, placeOf, postUrl, profileUrl, tagOf } from './addresses.ts';
import { marksOf } from './marks.ts';
import {
  BUTTON,
  captionBoxes,
  hasPicture,
  isMarker,
  ownElements,
  type Parts,
  POST,
  partsOf,
  publishedAt,
  UNIT,
  wordsOf,
} from './parts.ts';
import { account } from './profile.ts';

const ELLIPSIS = '…';
/** Rows there tell what others did with the user's own posts. */
const ACTIVITY = /^\/(?:activity|notifications)\b/;

export const page: PageReader = {
  unit: UNIT,
  attributes: ['href', 'datetime'],
  place: placeOf,
  read,
  account,
  badgeSlot,
};

function read(unit: Element, context: PageContext): Post | null {
  if (ACTIVITY.test(context.url.pathname)) return null;
  const parts = partsOf(unit);
  if (parts !== null) return readPost(parts, context);
  return wordsOf(unit) === '' ? shell(context) : null;
}

function readPost(parts: Parts, context: PageContext): Post {
  const { unit, handle, permalink } = parts;
  const { labels, elements } = marksOf(parts);
  const boxes = captionBoxes(parts, elements);
  const text = boxes.map(writtenIn).join('\n').trim().slice(0, MAX_TEXT);
  const tags = ownElements(unit, 'a[href]').map((link) => tagOf(link.getAttribute('href')));
  const extent = extentOf(parts, labels.length > 0, boxes, text);
  return {
    ...shell(context),
    id: permalink?.code ?? null,
    url: permalink === null ? null : postUrl(permalink),
    author: {
      stableId: null,
      handle,
      name: null,
      url: profileUrl(handle),
      followers: null,
      followed: null,
    },
    publishedAt: publishedAt(parts),
    text: extent === 'shell' && text === '' ? null : text,
    hashtags: boundedList([...tags.filter((tag) => tag !== null), ...hashtagsOf(text)]),
    mentions: boundedList(mentionsOf(text)),
    links: linksIn(unit, context),
    labels,
    extent,
  };
}

function shell({ url }: PageContext): Post {
  return shellPost('threads', placeOf(url));
}

function writtenIn(box: Element): string {
  const skip = (element: Element) => element.matches(`svg, ${BUTTON}`) || isMarker(element);
  const text = writtenText(box, skip);
  return isCut(box) && text.endsWith(ELLIPSIS) ? text.slice(0, -1).trimEnd() : text;
}

/** "more" is a button in the words themselves; a translation is offered below them. */
function isCut(box: Element): boolean {
  return box.querySelector(BUTTON) !== null;
}

/** Without a time or a label in its place a post is still loading, or is none. */
function extentOf(
  parts: Parts,
  labelled: boolean,
  boxes: readonly Element[],
  text: string,
): Extent {
  if (parts.permalink === null && !labelled) return 'shell';
  if (boxes.some(isCut)) return 'part';
  const hasContent = text !== '' || hasPicture(parts) || parts.unit.querySelector(POST) !== null;
  return hasContent || ownElements(parts.unit, BUTTON).length > 0 ? 'whole' : 'shell';
}

function linksIn(unit: Element, { url }: PageContext): string[] {
  const links = ownElements(unit, 'a[href]').flatMap(
    (link) => openLink(link.getAttribute('href') ?? '', url.href) ?? [],
  );
  return boundedList(links.filter(isOffSite));
}

/** At the end of the line with the author's name. */
function badgeSlot(unit: Element): BadgeSlot | null {
  const parent = partsOf(unit)?.name.parentElement ?? null;
  return parent === null ? null : { parent, fit: 'inline' };
}
