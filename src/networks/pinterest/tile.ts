import type { Post } from '../../model/post.ts';
import type { PageContext } from '../network.ts';
import { creatorOfPage, isPinId, pinInLink, placeOf } from './addresses.ts';
import { labelsOf } from './marks.ts';
import {
  BEST_PIN,
  creatorLink,
  FOOTER,
  href,
  ONE_TAP,
  ORGANIC_TITLE,
  own,
  ownElements,
  PIN_ID,
  words,
} from './parts.ts';
import { addressOf, linksOf, namedAuthor, nameOf, wordsOfPost } from './shown.ts';

/** A tile's title in its own place, else in a heading, else in the link of an advertisement. */
const TITLES = [
  ORGANIC_TITLE,
  `${FOOTER} :is(h2, h3)`,
  `${BEST_PIN} h2`,
  `${FOOTER} :is(${ONE_TAP})`,
];

/** A tile shows the title at most: the description is in page data, and on the pin's own page. */
export function readTile(tile: Element, { url }: PageContext): Post {
  const id = idOf(tile, url);
  const link = creatorLink(tile, url);
  const name = nameOf(tile, link);
  const labels = labelsOf(tile, link, name);
  const handle = link?.handle ?? (labels.length === 0 ? creatorOfPage(url) : null);
  const title = TITLES.map((place) => own(tile, place)).find((found) => found !== null);
  const place = placeOf(url);
  return {
    ...wordsOfPost(title == null ? null : words(title)),
    ...addressOf(id),
    author: handle === null ? null : namedAuthor(handle, name),
    links: linksOf(tile, url),
    labels,
    place: place === 'post' ? 'list' : place,
    extent: id === null && handle === null ? 'shell' : 'part',
  };
}

function idOf(tile: Element, url: URL): string | null {
  const named = tile.getAttribute(PIN_ID) ?? own(tile, `[${PIN_ID}]`)?.getAttribute(PIN_ID) ?? '';
  if (isPinId(named)) return named;
  const links = ownElements(tile, 'a[href*="/pin/"]').map((link) => pinInLink(href(link), url));
  return links.find((id) => id !== null) ?? null;
}
