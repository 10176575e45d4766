import type { Post } from '../../model/post.ts';
import { precedes } from '../elements.ts';
import { isoDate } from '../json.ts';
import { openLink } from '../links.ts';
import type { BadgeSlot, PageContext, PageReader } from '../network.ts';
import { hashtagsOf, mentionsOf, unique } from '../text.ts';
import { isOffSite, type Permalink, permalinkOf, placeOf } from './addresses.ts';
import { captionOf } from './caption.ts';
import { hasPicture, headerOf, linkAround, namesIn, textButtons, timeOf } from './header.ts';
import { isPartner, labelsOf } from './marks.ts';
import { account } from './profile.ts';
import { readReel, reelSlot } from './reel.ts';
import { shell, shownAuthor } from './shown.ts';
import { readTile, TILE } from './tile.ts';

/** A post of a feed, a dialog or (until 2025) its own page (facts 1a, October 2026). */
const ARTICLE = 'article';
/** What is around the post where its own page or dialog has no `article` (August 2026). */
const DIALOG = '[role="dialog"]';
const FRAME = `main, ${DIALOG}`;

/** What holds the slots of the reels viewer. */
const VIEWER = 'main';

export const page: PageReader = {
  unit: `${ARTICLE}, ${FRAME}, ${TILE}`,
  attributes: ['href', 'datetime'],
  place: placeOf,
  read,
  account,
  badgeSlot,
};

function read(unit: Element, context: PageContext): Post | null {
  if (unit.matches('a')) return readTile(unit, context);
  if (unit.matches(VIEWER) && placeOf(context.url) === 'short-video') return readReel(context);
  const isPost = unit.matches(ARTICLE) ? isOwnPost(unit) : framesPost(unit, context);
  return isPost ? readPost(unit, context) : null;
}

/** Not a post inside of another; not the grid of a profile, which was an `article` until 2025. */
function isOwnPost(article: Element): boolean {
  if (article.parentElement?.closest(ARTICLE)) return false;
  return article.querySelector(TILE) === null || headerOf(article) !== null;
}

/** True for the frame of the post whose address is open: it links to it at its time. */
function framesPost(frame: Element, { url }: PageContext): boolean {
  const open = permalinkOf(url.href);
  if (open === null) return false;
  const time = timeOf(frame);
  return (
    time !== null &&
    time.closest(ARTICLE) === null &&
    permalinkOf(linkAround(time))?.code === open.code
  );
}

function readPost(unit: Element, context: PageContext): Post {
  const place = placeOf(context.url);
  const header = headerOf(unit);
  const [name, ...others] = header === null ? [] : namesIn(header);
  if (header === null || name === undefined) return shell(place);
  const time = timeOf(unit);
  const labels = labelsOf(unit, header, time !== null);
  const address = permalinkIn(unit, time, context);
  const author = shownAuthor(name.handle, followedIn(unit, header, time, context));
  if (time === null && labels.length === 0) return { ...shell(place), author };
  const coAuthors = others
    .filter(({ handle, link }) => !isPartner(handle, labels) && !isBehind(link, time, header))
    .map(({ handle }) => shownAuthor(handle));
  const authors = new Set([name, ...others].map(({ handle }) => handle));
  const shown = captionOf(unit, header, authors, endOf(unit, header, time));
  const caption = shown ?? (isWordless(unit, time) ? { text: '', whole: true } : null);
  return {
    ...shell(place),
    id: address?.code ?? null,
    url: address?.url ?? null,
    author,
    coAuthors,
    publishedAt: isoDate(time?.getAttribute('datetime')),
    text: caption?.text ?? null,
    hashtags: hashtagsOf(caption?.text ?? ''),
    mentions: mentionsOf(caption?.text ?? ''),
    links: unit.matches(ARTICLE) ? linksIn(unit) : [],
    labels,
    extent: caption?.whole === true ? 'whole' : 'part',
  };
}

/**
 * A post of a feed comes with its caption, its picture and its time at once; without a caption it
 * has none. Page data, where there is some, has the last word.
 */
function isWordless(unit: Element, time: Element | null): boolean {
  return unit.matches(ARTICLE) && time !== null && hasPicture(unit);
}

/** Authors stand before the time; a header's later rows name others. */
function isBehind(link: Element, time: Element | null, header: Element): boolean {
  return time !== null && header.contains(time) && precedes(time, link);
}

/** The last line of a post, behind which its page shows others: its date, else the comment field. */
function endOf(unit: Element, header: Element, time: Element | null): Element | null {
  if (time !== null && !header.contains(time)) return time;
  return unit.matches(FRAME) ? unit.querySelector('form, textarea') : null;
}

/**
 * A feed offers to follow those who are not yet followed (facts 1g), behind the time; what stands
 * before it names more authors. On a post's own page the same button says either, and only the
 * language tells which: not read.
 */
function followedIn(
  unit: Element,
  header: Element,
  time: Element | null,
  { url }: PageContext,
): boolean | null {
  if (placeOf(url) === 'post' || unit.closest(DIALOG) !== null) return null;
  if (time === null) return null;
  return textButtons(header).some((button) => precedes(time, button)) ? false : null;
}

/** The address at the time of a post, else the page's own, else any that the post links to. */
function permalinkIn(unit: Element, time: Element | null, { url }: PageContext): Permalink | null {
  const atTime = time === null ? null : permalinkOf(linkAround(time));
  if (atTime !== null) return atTime;
  const open = isBehindDialog(unit) ? null : permalinkOf(url.href);
  if (open !== null) return open;
  for (const link of unit.querySelectorAll('a[href]')) {
    const permalink = permalinkOf(link.getAttribute('href'));
    if (permalink !== null) return permalink;
  }
  return null;
}

/** True in a feed while a post is open in a dialog above it: the address is then that post's. */
function isBehindDialog(unit: Element): boolean {
  const dialog = unit.ownerDocument.querySelector(DIALOG);
  return dialog !== null && !dialog.contains(unit);
}

function linksIn(unit: Element): string[] {
  const links = Array.from(unit.querySelectorAll('a[href]'), (link) =>
    openLink(link.getAttribute('href') ?? '', 'https://www.instagram.com'),
  );
  return unique(links.filter((link) => link !== null).filter(isOffSite));
}

/** At the end of the line with the author's name, or on the picture of a tile. */
function badgeSlot(unit: Element, post: Post): BadgeSlot | null {
  if (unit.matches('a')) return { parent: unit, fit: 'corner' };
  if (post.place === 'short-video') return reelSlot(unit, post);
  const header = headerOf(unit);
  const name = header === null ? undefined : namesIn(header)[0];
  if (name === undefined || name.words === '') return null;
  const parent = name.link.parentElement;
  return parent === null ? null : { parent, fit: 'inline' };
}
