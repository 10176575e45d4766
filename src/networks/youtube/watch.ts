import type { Author, Post } from '../../model/post.ts';
import { parseFollowers } from '../counts.ts';
import { isoDate } from '../json.ts';
import type { PageContext } from '../network.ts';
import { writtenText } from '../text.ts';
import { isVideoId, videoInLink } from './addresses.ts';
import { dateInWords } from './dates.ts';
import { adLabels, paidLabels } from './marks.ts';
import { channelIn, href, isHidden, linksIn, OLD_WATCH, SHORT, wordsOf } from './parts.ts';
import { addressFields, authorOf, emptyPost, outwardLinks, wordFields } from './post.ts';
import { followedIn } from './profile.ts';

/** The page around a video; its attribute follows the video that is shown. */
const PAGE = '[video-id]';
const OWNER = 'ytd-video-owner-renderer, #owner, ytm-slim-owner-renderer';
const SUBSCRIBERS = '#owner-sub-count, .subhead, .slim-owner-subtitle';
const OLD_HEAD = 'ytd-video-primary-info-renderer';
const WATCH_TITLE = 'h1, h2, .slim-video-information-title';
/** Views and date; with the exact date behind, for the mouse. */
const INFO = '#info, #info-strings, ytd-watch-info-text tp-yt-paper-tooltip, #tooltip';
/** The description: the whole, once it was opened, else its first lines. */
const EXPANDED = ['#expanded yt-attributed-string', '#expanded', 'ytd-expander #description'];
const SNIPPET = '#attributed-snippet-text, #snippet-text';
/** So many characters at the start tell two descriptions apart. */
const ALIKE = 40;
/** "…more": hidden where there is no more. */
const MORE = '#description-inline-expander #expand';

const SHORT_TITLE = 'yt-shorts-video-title-view-model, h2, h1, #video-title';
const SHORT_CHANNEL = 'yt-reel-channel-bar-view-model, ytd-channel-name, #channel-name';

/** The video that a page is about. */
export function readWatch(unit: Element, { url, lang }: PageContext): Post | null {
  const page = unit.closest(PAGE);
  const shown = page?.getAttribute('video-id') ?? null;
  const id = videoInLink(url.href)?.id ?? shown;
  if (!isVideoId(id) || isHidden(unit)) return null;
  const post = emptyPost('post');
  const root = page ?? unit.ownerDocument;
  const isOld = unit.matches(OLD_WATCH);
  // Both layouts stand in a page, one of them without words.
  if (isOld && wordsOf(root, 'ytd-watch-metadata h1') !== '') return null;
  const head = (isOld && root.querySelector(OLD_HEAD)) || unit;
  const title = wordsOf(head, WATCH_TITLE);
  // While the page goes on to the next video, address and words may be of two.
  if ((shown !== null && shown !== id) || title === '') return post;
  const description = descriptionIn(unit);
  return {
    ...post,
    ...addressFields(id, false),
    ...wordFields(title, description?.text ?? ''),
    author: ownerIn(unit, lang),
    publishedAt: dateIn(head, id),
    links: description === null ? [] : outwardLinks(description.links),
    labels: paidLabels(root, unit.ownerDocument),
    extent: description?.whole === true ? 'whole' : 'part',
  };
}

/** One of the Shorts of the viewer: the one that is shown, or one that says which it is. */
export function readShort(unit: Element, context: PageContext): Post | null {
  if (isHidden(unit) || unit.parentElement?.closest(SHORT)) return null;
  const post = emptyPost('short-video');
  const id = shortId(unit, context);
  const labels = adLabels(unit);
  const title = wordsOf(unit, SHORT_TITLE);
  const bar = unit.querySelector(SHORT_CHANNEL);
  const found = bar === null ? channelIn(unit) : channelIn(bar);
  if (found === null && labels.length === 0) return post;
  if (id === null && labels.length === 0) return post;
  return {
    ...post,
    ...(id === null ? {} : addressFields(id, true)),
    ...(title === '' ? {} : wordFields(title, '')),
    author:
      found === null
        ? null
        : { ...authorOf(found.channel, nameOf(found.name)), followed: followedIn(unit) },
    labels: [...labels, ...paidLabels(unit, unit.ownerDocument)],
    extent: 'part',
  };
}

/** The viewer keeps neighbours ready: the address belongs only to the one that is shown. */
function shortId(unit: Element, { url }: PageContext): string | null {
  const open = videoInLink(url.href)?.id ?? null;
  const named = unit.getAttribute('video-id');
  const own = isVideoId(named) ? named : linkedShort(unit);
  const isOnly = unit.ownerDocument.querySelectorAll(SHORT).length === 1;
  const isShown = unit.hasAttribute('is-active') || isOnly;
  if (own === null) return isShown ? open : null;
  return isShown && own !== open ? null : own;
}

/** A link of the title, or of the player, to the Short itself; not one to others of its sound. */
function linkedShort(unit: Element): string | null {
  const links = linksIn(unit).filter((link) => link.closest(SHORT_TITLE) !== null);
  return links.map((link) => videoInLink(href(link))?.id).find((id) => id !== undefined) ?? null;
}

/** Shorts show a handle where other places show a name. */
function nameOf(shown: string): string | null {
  return shown === '' || shown.startsWith('@') ? null : shown;
}

function ownerIn(unit: Element, lang: string): Author | null {
  const owner = unit.querySelector(OWNER);
  const found = owner === null ? null : channelIn(owner);
  if (owner === null || found === null) return null;
  const count = wordsOf(owner, SUBSCRIBERS);
  return {
    ...authorOf(found.channel, found.name),
    followers: /\p{Nd}/u.test(count) ? parseFollowers(count, lang) : null,
    followed: followedIn(unit),
  };
}

function descriptionIn(unit: Element): { text: string; links: string[]; whole: boolean } | null {
  const snippet = unit.querySelector(SNIPPET);
  const start = snippet === null ? '' : writtenText(snippet);
  for (const part of EXPANDED.flatMap((selector) => [...unit.querySelectorAll(selector)])) {
    const text = writtenText(part);
    // What was opened for the video before may still be there.
    const isSame = text.startsWith(start.slice(0, ALIKE));
    if (text !== '' && isSame) return { text, links: linksIn(part).map(href), whole: true };
  }
  if (snippet === null || start === '') return null;
  const whole = unit.querySelector(MORE)?.matches('[hidden]') === true;
  return { text: start, links: linksIn(snippet).map(href), whole };
}

/** The date in words below the title, else that of the page as it was loaded, if it is this video's. */
function dateIn(unit: Element, id: string): string | null {
  for (const info of unit.querySelectorAll(INFO)) {
    const date = dateInWords(info.textContent ?? '');
    if (date !== null) return date;
  }
  for (const named of unit.ownerDocument.querySelectorAll('meta[itemprop="identifier"]')) {
    if (named.getAttribute('content') !== id) continue;
    const dated = named.parentElement?.querySelector('meta[itemprop="datePublished"]');
    return isoDate(dated?.getAttribute('content'));
  }
  return null;
}
