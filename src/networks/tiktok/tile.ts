import { MAX_TEXT } from '../../model/limits.ts';
import type { Post } from '../../model/post.ts';
import { boundedList } from '../limits.ts';
import type { PageContext } from '../network.ts';
import { hashtagsOf, mentionsOf } from '../text.ts';
import {
  dateOfPostId,
  type PostAddress,
  placeOf,
  postIn,
  postUrl,
  profileUrl,
} from './addresses.ts';
import { labelsOf } from './marks.ts';
import { CAPTION, captionWords, href, ITEM, TILE } from './parts.ts';
import { captionInCover, phrasesOf } from './phrases.ts';

/** What makes a link a tile: a link in words ("copied", in a caption or message) has none of it. */
const PICTURE = 'img, picture, video, canvas';
/** Places that show a post's picture as part of something else. */
const ELSEWHERE = `${ITEM}, ${CAPTION}, [data-e2e^="inbox"], [data-e2e^="chat"], [data-e2e^="comment"]`;
/** Where a search and, until 2024, a profile write a tile's caption. */
const TILE_CAPTION =
  '[data-e2e="search-card-video-caption"], [data-e2e="user-post-item-desc"], [data-e2e="search-card-desc"] h1';
/** In October 2022 a profile had it as the title of a link of its own. Proof: fixtures/profile-2022.html. */
const TITLED = '[data-e2e="user-post-item"] + div > a[title]';
/** A tile's caption, at most, stands this far out. */
const MAX_LEVELS = 8;

/**
 * One tile: whose and which, with its caption where the page has it. Tiles show no creator label, so
 * that they are never read whole; page data has the rest.
 * @returns null where a link of this shape is no tile
 */
export function readTile(tile: Element, { url }: PageContext): Post | null {
  const address = postIn(href(tile), url);
  if (address === null || tile.querySelector(PICTURE) === null) return null;
  if (tile.closest(ELSEWHERE) !== null) return null;
  const card = cardOf(tile, address);
  const text = captionOf(tile, card)?.slice(0, MAX_TEXT) ?? null;
  const place = placeOf(url);
  return {
    network: 'tiktok',
    id: address.id,
    url: postUrl(address),
    author: authorOf(address),
    coAuthors: [],
    publishedAt: dateOfPostId(address.id),
    text,
    lang: null,
    hashtags: boundedList(hashtagsOf(text ?? '')),
    mentions: boundedList(mentionsOf(text ?? '')),
    links: [],
    labels: labelsOf(card, url),
    place: place === 'post' ? 'list' : place,
    extent: 'part',
  };
}

function authorOf({ handle }: PostAddress): Post['author'] {
  if (handle === null) return null;
  return {
    stableId: null,
    handle,
    name: null,
    url: profileUrl(handle),
    followers: null,
    followed: null,
  };
}

/** The largest element around a tile that holds no other post: the caption is often beside the link. */
function cardOf(tile: Element, { id }: PostAddress): Element {
  // Selectors stop at the first find: a long list costs no more than a short one.
  const others = TILE.replaceAll(']', `]:not([href*="${id}"])`);
  let card = tile;
  for (let level = 0; level < MAX_LEVELS; level++) {
    const around = card.parentElement;
    if (around?.querySelector(others) !== null || around.querySelector(ITEM) !== null) break;
    card = around;
    if (card.id.startsWith('grid-item-container')) break;
  }
  return card;
}

/** A tile's link carries the caption as its title, or its picture does, with words around. */
function captionOf(tile: Element, card: Element): string | null {
  const titled = tile.hasAttribute('title') ? tile : card.querySelector(TITLED);
  const title = titled?.getAttribute('title') ?? '';
  if (title !== '') return title.trim();
  const caption = card.querySelector(TILE_CAPTION);
  if (caption !== null) return captionWords(caption);
  const described = tile.querySelector('img[alt]')?.getAttribute('alt') ?? '';
  return captionInCover(described, phrasesOf(tile.ownerDocument).cover);
}
