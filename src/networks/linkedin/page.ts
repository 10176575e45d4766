import { MAX_TEXT } from '../../model/limits.ts';
import type { Author, Extent, Post } from '../../model/post.ts';
import { parseCount } from '../counts.ts';
import { precedes } from '../elements.ts';
import { boundedList, boundedName } from '../limits.ts';
import { openLink } from '../links.ts';
import type { BadgeSlot, PageContext, PageReader } from '../network.ts';
import { hashtagsOf, mentionsOf } from '../text.ts';
import { accountOf, dateOfPostId, isOffSite, placeOf, postInLink, postUrl } from './addresses.ts';
import { type Caption, captionOf } from './caption.ts';
import { FOLLOW, isFollowing } from './follow.ts';
import { type Header, headerOf } from './header.ts';
import { urnOf } from './ids.ts';
import { hasTime, isPage, labelsOf } from './marks.ts';
import { href, ownElements, ROW, SHARED, UNIT } from './parts.ts';
import { FOLLOWING } from './phrases.ts';
import { readProfile } from './profile.ts';

export const page: PageReader = {
  unit: UNIT,
  row: ROW,
  attributes: ['href', 'componentkey', 'data-urn', 'data-id', 'data-activity-urn'],
  place: placeOf,
  read: readPost,
  account: readProfile,
  badgeSlot,
};

/** Slides and cards of people use the carousel too: one of a post links to it. */
const CAROUSEL = '[data-testid="carousel-child-container"]';

function readPost(unit: Element, context: PageContext): Post | null {
  if (unit.parentElement?.closest(UNIT)) return null;
  if (unit.matches(CAROUSEL) && !linksToPost(unit)) return null;
  const header = headerOf(unit);
  const caption = header === null ? null : captionOf(unit, header);
  const urn = urnOf(unit, context.url);
  const labels = labelsOf(unit, header);
  const text = caption?.text.slice(0, MAX_TEXT) ?? '';
  return {
    network: 'linkedin',
    id: urn?.id ?? null,
    url: urn === null ? null : postUrl(urn),
    author: header === null ? null : authorOf(unit, header, context),
    coAuthors: [],
    publishedAt: urn === null ? null : dateOfPostId(urn.id),
    text: caption === null ? null : text,
    lang: null,
    hashtags: boundedList(hashtagsOf(text)),
    mentions: mentionsIn(caption, text),
    links: header === null ? [] : linksOf(unit, header, caption, context),
    labels,
    place: placeOf(context.url),
    extent: extentOf(header, caption, labels.length > 0),
  };
}

function linksToPost(unit: Element): boolean {
  return Array.from(unit.querySelectorAll('a[href*="/feed/update/"]')).some(
    (link) => postInLink(href(link)) !== null,
  );
}

/** The author's row alone may be that of a post whose text is still to come. */
function extentOf(header: Header | null, caption: Caption | null, isLabelled: boolean): Extent {
  if (header === null) return 'shell';
  if (caption !== null) return caption.whole ? 'whole' : 'part';
  return isLabelled || hasTime(header) ? 'part' : 'shell';
}

/** Where the row has no address the name stands for it: two of a name would be one account. */
function authorOf(unit: Element, header: Header, context: PageContext): Author {
  const { account, name } = header;
  return {
    stableId: null,
    handle: account?.handle ?? name.slice(0, 500),
    name: boundedName(name),
    url: account?.url ?? null,
    followers: followersOf(header, context),
    followed: followedOf(unit, header, context),
  };
}

/** A number, and one word: what a person says of themself has more. */
const COUNT = /^\p{Nd}[\p{Nd}.,'’٫٬\s]*(?:\p{L}{1,4}\.?\s+)?\p{L}+$/u;

/** Pages have their number of followers below the name, people their headline. */
function followersOf(header: Header, { lang }: PageContext): number | null {
  const words = header.lines[0]?.words ?? '';
  const isCount = isPage(header) || (header.account === null && COUNT.test(words));
  // Where it is the only line it may be the time.
  return isCount && header.lines.length > 1 ? parseCount(words, lang) : null;
}

/**
 * A button to follow proves that the author is not followed. A contact is followed unless the
 * reader has ended it, and then is in the feed only for a reason that stands above the post.
 */
function followedOf(unit: Element, header: Header, { url }: PageContext): boolean | null {
  const button = ownElements(unit, FOLLOW).find((mark) => header.box.contains(mark));
  if (button !== undefined) return isFollowing(button);
  if (header.degree === FOLLOWING) return true;
  const isContact = /^1(?!\p{Nd})/u.test(header.degree.normalize('NFKC'));
  return isContact && !header.hasReason && placeOf(url) === 'feed' ? true : null;
}

/** LinkedIn shows mentioned accounts by their names; their addresses tell who they are. */
function mentionsIn(caption: Caption | null, text: string): string[] {
  const linked = Array.from(caption?.box.querySelectorAll('a[href]') ?? []).flatMap(
    (link) => accountOf(href(link))?.handle ?? [],
  );
  return boundedList([...linked, ...mentionsOf(text)]);
}

/** Where a post leads; below a post that it shares nothing tells whose links they are. */
function linksOf(
  unit: Element,
  header: Header,
  caption: Caption | null,
  { url }: PageContext,
): string[] {
  const isShare = unit.querySelector(SHARED) !== null || hasOtherAuthor(unit, header, caption);
  const links = ownElements(unit, 'a[href]').filter((link) =>
    isShare ? caption?.box.contains(link) : !header.box.contains(link) || header.box === unit,
  );
  return boundedList(
    links.flatMap((link) => openLink(href(link) ?? '', url.href) ?? []).filter(isOffSite),
  );
}

/** Of a shared post without words LinkedIn's newest pages mark nothing: its author's picture tells. */
function hasOtherAuthor(unit: Element, { box }: Header, caption: Caption | null): boolean {
  return ownElements(unit, 'a[href]:has(img, svg)').some(
    (link) =>
      accountOf(href(link)) !== null &&
      !box.contains(link) &&
      caption !== null &&
      precedes(caption.box, link),
  );
}

/** At the end of LinkedIn's own line, where it says "Promoted" itself; else behind the name. */
function badgeSlot(unit: Element): BadgeSlot | null {
  const header = headerOf(unit);
  if (header === null) return null;
  const line = header.lines.at(-1)?.element ?? header.nameElement;
  const link = outermostLink(line, header.box);
  const parent = link === null ? line : link.parentElement;
  return parent === null ? null : { parent, fit: 'inline' };
}

function outermostLink(line: Element, box: Element): Element | null {
  const link = line.closest('a');
  return link !== null && box.contains(link) ? link : null;
}
