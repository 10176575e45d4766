import { MAX_TEXT } from '../../model/limits.ts';
import type { Author, Post } from '../../model/post.ts';
import { boundedList } from '../limits.ts';
import { openLink } from '../links.ts';
import type { BadgeSlot, PageContext, PageReader } from '../network.ts';
import { shellPost } from '../shell.ts';
import { hashtagsOf, mentionsOf } from '../text.ts';
import {
  accountOf,
  isGroup,
  isOffSite,
  type Permalink,
  permalinkOf,
  placeOf,
} from './addresses.ts';
import { captionOf } from './caption.ts';
import { isUndecided, labelsOf } from './marks.ts';
import {
  authorIn,
  FRAME,
  headerElements,
  ownElements,
  type Parts,
  POST,
  partsOf,
  UNIT,
  wordsOf,
} from './parts.ts';
import { account } from './profile.ts';

export const page: PageReader = {
  unit: UNIT,
  attributes: ['href', 'aria-posinset', 'aria-labelledby', 'aria-label'],
  place: placeOf,
  read,
  account,
  badgeSlot,
};

function read(unit: Element, context: PageContext): Post | null {
  if (unit.matches(FRAME) && !framesPost(unit, context)) return null;
  const parts = postParts(unit);
  if (parts !== null) return readPost(parts, unit, context);
  return !unit.matches(FRAME) && wordsOf(unit) === '' ? shell(context) : null;
}

/** True for the frame of the post whose address is open, where no post in it has a mark of its own. */
function framesPost(frame: Element, { url }: PageContext): boolean {
  if (permalinkOf(url.href) === null) return false;
  return !Array.from(frame.querySelectorAll(POST)).some((post) => partsOf(post) !== null);
}

/** A share without words is the shared post once more, by its own author; an advertisement is not. */
function postParts(unit: Element): Parts | null {
  const outer = partsOf(unit);
  if (outer === null || outer.shared === null || outer.message !== null) return outer;
  return labelsOf(outer).length > 0 ? outer : (partsOf(outer.shared) ?? outer);
}

function readPost(parts: Parts, unit: Element, context: PageContext): Post {
  const labels = labelsOf(parts);
  // A reel's caption has no mark that is known, so that a frame without words says nothing.
  const caption = unit.matches(FRAME) && parts.message === null ? null : captionOf(parts);
  const text = caption?.text.slice(0, MAX_TEXT) ?? null;
  const address = permalinkIn(parts, unit, context);
  const isLoading = caption === null && labels.length === 0 && !unit.matches(FRAME);
  const isWhole = caption?.whole === true && (labels.length > 0 || !isUndecided(parts));
  return {
    ...shell(context),
    id: address?.id ?? null,
    url: address?.url ?? null,
    author: authorOf(parts),
    text,
    hashtags: boundedList(hashtagsOf(text ?? '')),
    mentions: mentionsIn(parts, text ?? ''),
    links: linksIn(parts, context),
    labels,
    extent: isLoading ? 'shell' : isWhole ? 'whole' : 'part',
  };
}

function shell({ url }: PageContext): Post {
  return shellPost('facebook', placeOf(url));
}

function authorOf(parts: Parts): Author | null {
  const author = authorIn(parts);
  if (author === null) return null;
  return { ...author, followers: null, followed: isOffered(parts) ? false : null };
}

/**
 * The title offers to follow those who are not followed yet (facts 5g); in a group's feed it offers
 * to join the group. "and 3 others" is a button too, but has a number.
 */
function isOffered({ title, titleLink }: Parts): boolean {
  if (isGroup(titleLink.getAttribute('href'))) return false;
  return Array.from(title.querySelectorAll('[role="button"]')).some((button) =>
    /^\P{Nd}+$/u.test(wordsOf(button)),
  );
}

/** The address at the time of a post; often not there before the reader points at it. */
function permalinkIn(parts: Parts, unit: Element, context: PageContext): Permalink | null {
  for (const link of headerElements(parts, 'a[href]')) {
    const permalink = permalinkOf(link.getAttribute('href'));
    if (permalink !== null) return permalink;
  }
  return parts.box === unit ? openPermalink(parts, context) : null;
}

/** The page's own address, for the first post of the dialog, or else of the page. */
function openPermalink({ box, titleLink }: Parts, { url }: PageContext): Permalink | null {
  const open = permalinkOf(url.href);
  if (open === null) return null;
  const frames = Array.from(box.ownerDocument.querySelectorAll(FRAME));
  const dialogs = frames.filter((frame) => frame.matches('[role="dialog"]'));
  const front = [...dialogs, ...frames].map(partsOf).find((parts) => parts !== null);
  return front?.titleLink === titleLink ? open : null;
}

/** Facebook shows mentioned accounts by their names; their addresses tell who they are. */
function mentionsIn({ message }: Parts, text: string): string[] {
  const linked = Array.from(message?.querySelectorAll('a[href]') ?? []).flatMap(
    (link) => accountOf(link.getAttribute('href'))?.handle ?? [],
  );
  return boundedList([...linked, ...mentionsOf(text)]);
}

function linksIn(parts: Parts, { url }: PageContext): string[] {
  const links = ownElements(parts, 'a[href]').flatMap(
    (link) => openLink(link.getAttribute('href') ?? '', url.href) ?? [],
  );
  return boundedList(links.filter(isOffSite));
}

/** At the end of the line with the author's name. */
function badgeSlot(unit: Element): BadgeSlot | null {
  const parts = postParts(unit);
  if (parts === null) return null;
  const { title } = parts;
  const parent = title.matches('a') ? title.parentElement : title;
  return parent === null ? null : { parent, fit: 'inline' };
}
