import { labelText } from '../../detect/labels.ts';
import { isWithin } from '../elements.ts';
import { writtenText } from '../text.ts';

/**
 * A post of the server-driven pages: home feed, search, a single post (2025 and after). A list item
 * whose component names its feed. Proof: tests/pages/linkedin/fixtures/home-en.html, search-ko.html.
 */
const SDUI =
  '[data-testid="mainFeed"] [role="listitem"], [role="listitem"][componentkey*="FeedType_"], [componentkey*="FeedType_"] > [role="listitem"]';
/**
 * The same pages without list items (2025, and searches since), and a post in the carousel of a
 * profile (2026). Proof: search-ru.html.
 */
const SDUI_OTHER = [
  '[data-view-name="feed-full-update"]:not([role="listitem"] *, [componentkey*="FeedType_"] *, :has(.feed-shared-update-v2))',
  '[componentkey^="expanded"][componentkey*="FeedType_"]:not([role="listitem"], [role="listitem"] *, :has([role="listitem"]))',
  'li[data-testid="carousel-child-container"]',
].join(', ');
/** A post of the older pages, which profiles and companies still have. Proof: activity-nl.html. */
const EMBER = '.feed-shared-update-v2';
/** A post as guests and small screens see it. Proof: company-guest-ar.html. */
const CARD =
  'article[data-activity-urn], article[data-id="main-feed-card"], article[data-test-id="main-feed-activity-card"]';
export const UNIT = [SDUI, SDUI_OTHER, EMBER, CARD].join(', ');
/** Around a unit of the feed; takes no room, and may get LinkedIn's marks later than the unit. */
export const ROW = '[data-lazy-mount-id]';

/** The post that a post shares: by its description, by the older pages' boxes, as a card in a card. */
export const SHARED =
  '[componentkey^="feed-original-share"], .update-components-mini-update-v2, .feed-shared-mini-update-v2, .feed-shared-update-v2__update-content-wrapper, [data-test-id="feed-reshare-content"]';
const COMMENTS =
  '[data-testid*="commentList"], [componentkey^="comment"], [componentkey^="replaceableComment"], .feed-shared-update-v2__comments-container, .comments-comments-list, .comments-comment-item, .comments-comment-entity, section.comment';
/** Inside a post, but not its author's: shared posts, comments, people to follow, slides. */
const FOREIGN = [UNIT, SHARED, COMMENTS, '[role="listitem"]'].join(', ');

/** The words of a post, newest markup first. The text of a shared post stands in `SHARED`. */
export const TEXT = [
  ...['[data-testid="expandable-text-box"]', '[componentkey^="feed-commentary"]'],
  ...['[componentkey^="translatable-commentary"]', '[data-view-name="feed-commentary"]'],
  ...['.feed-shared-update-v2__description', '.update-components-update-v2__commentary'],
  ...['.feed-shared-inline-show-more-text', '.update-components-text', '.feed-shared-text'],
  ...['[data-test-id="main-feed-activity-card__commentary"]'],
  ...['.attributed-text-segment-list__content'],
].join(', ');

export const BUTTON = 'button, [role="button"]';
/** For screen readers, beside the same words for the eye. */
const SPOKEN = '.visually-hidden, .sr-only, .a11y-text';
const NOT_WORDS = `svg, img, ${BUTTON}, ${SPOKEN}`;

/** No real post has so many of a kind; one that has is read to here. */
const MAX_ELEMENTS = 1000;

/** The elements of a post that are its own author's. */
export function ownElements(unit: Element, selector: string): Element[] {
  return Array.from(unit.querySelectorAll(selector))
    .slice(0, MAX_ELEMENTS)
    .filter((element) => !isWithin(element, FOREIGN, unit));
}

export function href(link: Element): string | null {
  return link.getAttribute('href');
}

/** The words of an element on one line, as the eye sees them. */
export function lineIn(element: Element): string {
  return labelText(writtenText(element, (inner) => inner.matches(NOT_WORDS)));
}

/** What an author wrote: the pages' own line breaks, but none of the source's indentation. */
export function wordsIn(element: Element): string {
  return writtenText(element, (inner) => inner.matches(`svg, ${BUTTON}, ${SPOKEN}`))
    .replace(/[ \t]+/g, ' ')
    .replace(/\n /g, '\n');
}
