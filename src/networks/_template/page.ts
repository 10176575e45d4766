import { MAX_TEXT } from '../../model/limits.ts';
import type { Author, Extent, Post } from '../../model/post.ts';
import { isoDate } from '../json.ts';
import { boundedList, boundedName } from '../limits.ts';
import type { PageContext, PageReader } from '../network.ts';
import { hashtagsOf, mentionsOf, writtenText } from '../text.ts';
import { handleInLink, ID, placeOf, postInLink, postUrl, profileUrl } from './addresses.ts';
import { labelsOf } from './marks.ts';
import * as parts from './parts.ts';
import { readProfile } from './profile.ts';

export const page: PageReader = {
  unit: parts.UNIT,
  row: parts.ROW,
  // Sites use an element again for another post: name the attributes that change when they do.
  attributes: ['href', 'datetime', 'aria-pressed'],
  place: placeOf,
  read,
  account: readProfile,
  // The badge is appended at the end of a line that the site leaves alone; "corner" is for tiles.
  badgeSlot: (unit) => {
    const parent = parts.ownElements(unit, parts.BYLINE)[0];
    return parent === undefined ? null : { parent, fit: 'inline' };
  },
};

/** Never throws and never measures (no `innerText`, no `getBoundingClientRect`): it runs on scroll. */
function read(unit: Element, { url }: PageContext): Post | null {
  // A post inside a post is a quote: not published here, so not counted here.
  if (unit.parentElement?.closest(parts.UNIT)) return null;
  const author = authorOf(unit, url);
  const link = author === null ? null : permalinkOf(unit, author.handle, url);
  const words = parts.ownElements(unit, parts.TEXT)[0];
  const text = words === undefined ? '' : writtenText(words).slice(0, MAX_TEXT);
  const extent = author === null ? 'shell' : extentOf(unit, text);
  return {
    network: ID,
    id: link?.id ?? null,
    url: author === null || link === null ? null : postUrl(author.handle, link.id),
    author,
    coAuthors: [],
    publishedAt: link?.time ?? null,
    // "" says that there are no words; null that they are not known.
    text: text !== '' || extent === 'whole' ? text : null,
    lang: null,
    hashtags: boundedList(hashtagsOf(text)),
    mentions: boundedList(mentionsOf(text)),
    links: boundedList(parts.linksOf(unit, url)),
    labels: labelsOf(unit),
    place: placeOf(url),
    extent,
  };
}

/** A shell is still loading and is tried again; never call one `whole`, or it counts as organic. */
function extentOf(unit: Element, text: string): Extent {
  if (parts.ownElements(unit, parts.MORE).length > 0) return 'part';
  return text !== '' || parts.ownElements(unit, parts.MEDIA).length > 0 ? 'whole' : 'shell';
}

/** By the link, not by the words: names repeat, and anyone may call themselves anything. */
function authorOf(unit: Element, url: URL): Author | null {
  for (const link of parts.ownElements(unit, `${parts.BYLINE} a`)) {
    const handle = handleInLink(parts.href(link), url);
    if (handle === null) continue;
    const followed = parts.followState(parts.ownElements(unit, parts.FOLLOW)[0]);
    const name = boundedName(writtenText(link));
    return { stableId: null, handle, name, url: profileUrl(handle), followers: null, followed };
  }
  return null;
}

/** The id and the date, from a link to a post by this author. Some ads have none: then id is null. */
function permalinkOf(unit: Element, handle: string, url: URL) {
  for (const link of parts.ownElements(unit, `${parts.BYLINE} a`)) {
    const target = postInLink(parts.href(link), url);
    if (target === null || target.handle.toLowerCase() !== handle.toLowerCase()) continue;
    return { id: target.id, time: isoDate(link.querySelector('time')?.getAttribute('datetime')) };
  }
  return null;
}
