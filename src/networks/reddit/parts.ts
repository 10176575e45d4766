import { labelText } from '../../detect/labels.ts';
import { writtenText } from '../text.ts';

/** A post of the newer pages. Proof: tests/pages/reddit/fixtures/home-en.html. */
export const POST = 'shreddit-post';
/** An advertisement in a feed, above and among comments (facts 8; EasyList, August 2026). */
export const AD = 'shreddit-ad-post, shreddit-comments-page-ad, shreddit-comment-tree-ad';
/** A post of old.reddit.com, where comments are things too, and in its searches. Proof: old-*.html. */
export const THING = '.thing.link, .thing.promotedlink, .search-result-link';
/** Results of a search, with and without words of the post. Proof: search-de.html. */
const RESULT =
  '[data-testid="search-post-with-content-preview"], [data-testid="search-post-unit"], [data-testid="search-sdui-post"]';
/** In such a result, or in the place of one. */
export const SEARCH = `${RESULT}, [data-testid="sdui-post-unit"]:not(:is(${RESULT}) *)`;
export const UNIT = `${POST}, ${AD}, ${THING}, ${SEARCH}`;

/** A result of a search has a link over the whole of it besides. */
export const TITLE =
  '[slot="title"], [data-testid="post-title-text"], [data-testid="post-title"], .title a.title, a.search-title';
/** On a feed's card the title stands in the link that covers all of it. */
export const FULL_LINK = 'a[slot="full-post-link"]';
export const BODY =
  '[slot="text-body"], [property="schema:articleBody"], .expando .usertext-body .md, .search-result-body .md';
/** Author or community, and time; the older pages' line of the same. */
export const CREDIT =
  '[slot="credit-bar"], [id^="feed-post-credit-bar"], .tagline, .search-result-meta';
/** A search result's line of votes and comments: it shows no author. */
export const COUNTERS = '[data-testid="search-counter-row"]';
/**
 * A post that another one repeats; newer pages set it, with its author, words and links, where other
 * posts have their picture (notes of extensions' authors, autumn 2026).
 */
const EMBEDDED =
  '[post-type="crosspost"] [slot="post-media-container"], [slot="post-media-container"] shreddit-post, shreddit-crosspost, .crosspost-preview';
const FOREIGN = `${UNIT}, ${EMBEDDED}, shreddit-comment, shreddit-comment-tree, .commentarea`;
/** Tags that authors and moderators write themselves. */
export const FLAIR = 'shreddit-post-flair, [slot="post-flair"], .linkflairlabel, .flair';

/** No real post has so many of a kind; one that has is read to here. */
const MAX_ELEMENTS = 1000;

/** The elements of a post that are its own. */
export function ownElements(unit: Element, selector: string): Element[] {
  return Array.from(unit.querySelectorAll(selector))
    .slice(0, MAX_ELEMENTS)
    .filter((element) => element.closest(FOREIGN) === unit);
}

export function href(link: Element): string | null {
  return link.getAttribute('href');
}

/** An attribute's value; null where it is missing or empty. */
export function attribute(element: Element, ...names: string[]): string | null {
  for (const name of names) {
    const value = element.getAttribute(name)?.trim();
    if (value) return value;
  }
  return null;
}

const NOT_WRITTEN =
  'svg, button, faceplate-screen-reader-content, .sr-only, img[src*="emoji.redditmedia"]';

/** What an author wrote, without the indentation of the page's source. */
export function wordsIn(element: Element, skip = ''): string {
  const skipped = skip === '' ? NOT_WRITTEN : `${NOT_WRITTEN}, ${skip}`;
  return writtenText(element, (inner) => inner.matches(skipped))
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n');
}

/** The words of an element as they stand on one line. */
export function lineIn(element: Element): string {
  return labelText(wordsIn(element));
}
