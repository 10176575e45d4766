import type { Author, Post } from '../../model/post.ts';
import type { PageContext } from '../network.ts';
import { writtenText } from '../text.ts';
import { isCollectionLink, placeOf, videoInLink } from './addresses.ts';
import { adLabels } from './marks.ts';
import {
  AD,
  channelIn,
  href,
  isHidden,
  LINES,
  linksIn,
  QUOTING,
  SHORT,
  TILE,
  titleIn,
  videoIn,
  wordsOf,
} from './parts.ts';
import { addressFields, authorOf, emptyPost, wordFields } from './post.ts';
import { readProfile } from './profile.ts';

/** The pictures of a mix or a playlist, piled up. */
const PILE = 'yt-collection-thumbnail-view-model, yt-collections-stack';
/** Each video of a playlist leads to its place in it, sometimes without saying which. */
const OF_PLAYLIST = [
  ...['ytd-playlist-video-renderer', 'ytd-playlist-panel-video-renderer'],
  ...['ytm-playlist-video-renderer', 'ytm-playlist-panel-video-renderer'],
].join(', ');

/** A name that may stand without a link, as that of several channels does. */
const CHANNEL_NAME = 'ytd-channel-name';

/** One video of a list: its title, and its channel where the list names it. */
export function readTile(tile: Element, context: PageContext): Post | null {
  if (isHidden(tile) || tile.parentElement?.closest(`${TILE}, ${QUOTING}`)) return null;
  if (isCollection(tile)) return null;
  const post = emptyPost(placeOf(context.url));
  const labels = adLabels(tile);
  // An ad may have no title of its own, and may lead away from the site.
  const isLoaded =
    labels.length > 0
      ? tile.querySelector('a[href]') !== null
      : titleIn(tile) !== '' && videoIn(tile) !== null;
  if (!isLoaded) return post;
  return { ...shown(tile, post), author: authorIn(tile, context), labels };
}

/** What a tile or an ad shows, but for who made it. */
function shown(unit: Element, post: Post): Post {
  const video = videoIn(unit);
  const title = titleIn(unit);
  return {
    ...post,
    ...(video === null ? {} : addressFields(video.id, video.short)),
    ...(title === '' ? {} : wordFields(title, '')),
    extent: 'part',
  };
}

/** An ad that shows no video of the site: a link to elsewhere, a banner. */
export function readAd(ad: Element, context: PageContext): Post | null {
  const around = ad.parentElement?.closest(`${AD}, ${SHORT}`);
  const isInner = around != null || ad.querySelector(TILE) !== null;
  if (isHidden(ad) || isInner) return null;
  const post = emptyPost(placeOf(context.url));
  if (ad.querySelector('a[href], img') === null) return post;
  const found = channelIn(ad);
  return {
    ...shown(ad, post),
    author: found === null ? null : authorOf(found.channel, found.name),
    labels: adLabels(ad),
  };
}

/** Mixes, playlists, channels: the first link tells, and the pile of pictures. */
function isCollection(tile: Element): boolean {
  if (tile.querySelector(PILE)?.closest('[hidden]') === null) return true;
  const first = linksIn(tile).find((link) => videoInLink(href(link)) !== null);
  return first !== undefined && !tile.matches(OF_PLAYLIST) && isCollectionLink(href(first));
}

/** The channel that the tile links to; on a channel's page its own, where the tile names none. */
function authorIn(tile: Element, context: PageContext): Author | null {
  const found = channelIn(tile);
  if (found !== null) return authorOf(found.channel, found.name);
  const namesOther = linesIn(tile) > 1 || wordsOf(tile, CHANNEL_NAME) !== '';
  const isOwn = !namesOther && tile.closest(AD) === null;
  const owner = isOwn ? readProfile(tile.ownerDocument, context) : null;
  if (owner === null) return null;
  const { network, ...author } = owner;
  return author;
}

/** How many lines below the title have words: "Members only" and the like are badges on their own. */
function linesIn(tile: Element): number {
  const lines = Array.from(tile.querySelectorAll(LINES));
  return lines.filter((line) => writtenText(line, isBadge) !== '').length;
}

function isBadge(element: Element): boolean {
  return element.localName.includes('badge');
}
