import type { Post } from '../../model/post.ts';
import type { PageContext } from '../network.ts';
import { gridOwner, permalinkOf, placeOf } from './addresses.ts';
import { shell, shownAuthor } from './shown.ts';

/** Tiles of a profile's grid: links to posts, without a time (facts 1a; a page of 2021). */
export const TILE = 'main a[href*="/p/"]:not(:has(time)), main a[href*="/reel/"]:not(:has(time))';

/**
 * One tile: whose and which, no more. Its caption, date and label are in the page's data alone.
 * @returns null where a link of this shape is no tile of a grid
 */
export function readTile(tile: Element, { url }: PageContext): Post | null {
  const place = placeOf(url);
  const link = permalinkOf(tile.getAttribute('href'));
  if (link === null || place === 'feed' || place === 'short-video') return null;
  if (link.code === permalinkOf(url.href)?.code || isInPost(tile)) return null;
  const handle = link.handle ?? gridOwner(url);
  return {
    ...shell(place === 'search' ? 'search' : 'profile'),
    id: link.code,
    url: link.url,
    author: handle === null ? null : shownAuthor(handle),
    extent: 'part',
  };
}

/** A post has a time or a header; the `article` around a whole grid (until 2025) has neither. */
function isInPost(tile: Element): boolean {
  const article = tile.closest('article');
  return article !== null && article.querySelector('time, header, section') !== null;
}
