import { isWithin } from '../elements.ts';
import { boundedName } from '../limits.ts';

/** A post. Proof: tests/pages/x/fixtures/home.html. */
export const UNIT = 'article[data-testid="tweet"]';
/** The row of a list, destroyed when it scrolls away. */
export const ROW = '[data-testid="cellInnerDiv"]';
export const TEXT = '[data-testid="tweetText"]';
/** Name, handle and time of a post's author. */
export const HEADER = '[data-testid="User-Name"]';
export const PHOTO = '[data-testid="tweetPhoto"]';
export const VIDEO = '[data-testid="videoPlayer"], [data-testid="videoComponent"]';
/** A link preview or a poll. */
export const CARD = '[data-testid^="card."], [data-testid="cardPoll"]';
/** A long-form article: only its title and cover stand in a timeline. */
export const ARTICLE =
  '[data-testid^="twitterArticle"], [data-testid="twitter-article-title"], [data-testid="article-cover-image"]';
/** A quoted post. Every link of X has this role, and some cards; but those are no quotes. */
export const QUOTE = '[role="link"]:not(a, [data-testid^="card."], [data-testid^="card."] *)';
/** Inside a post, but written by others: a quote, a post inside an article, readers' notes. */
const FOREIGN = `${QUOTE}, article, [data-testid="simpleTweet"], [data-testid="birdwatch-pivot"]`;

/** The elements of a post that are its own, not those of a post or note it holds. */
export function ownElements(unit: Element, selector: string): Element[] {
  return Array.from(unit.querySelectorAll(selector)).filter(
    (element) => !isWithin(element, FOREIGN, unit),
  );
}

/** An element that holds text alone. */
export function isLeaf(element: Element): boolean {
  return element.childElementCount === 0;
}

export function href(link: Element): string {
  return link.getAttribute('href') ?? '';
}

/**
 * The words of a post. X writes line breaks as characters, and its `div`s around mentions stand
 * inside a line, so that no element but `<br>` makes one.
 */
export function wordsOf(
  element: Element,
  skip: (element: Element) => boolean = () => false,
): string {
  const kinds = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
  const walker = element.ownerDocument.createTreeWalker(element, kinds, (node) =>
    node instanceof Element && skip(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const words: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    words.push(node instanceof Element ? drawn(node) : (node.nodeValue ?? ''));
  }
  return words.join('').trim();
}

/** A name as it stands on its one line. */
export function nameIn(element: Element, skip?: (element: Element) => boolean): string | null {
  return boundedName(wordsOf(element, skip).replace(/\s+/gu, ' '));
}

/** Emoji are pictures with the character as their text. */
function drawn(element: Element): string {
  if (element.tagName === 'BR') return '\n';
  return element.tagName === 'IMG' ? (element.getAttribute('alt') ?? '') : '';
}
