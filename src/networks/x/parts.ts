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

/** The elements of one post that are its own, not those of a post or note it holds; for one reading. */
export class Own {
  readonly unit: Element;
  /** Looked up once: most posts hold nobody else's. */
  readonly #foreign: readonly Element[];

  constructor(unit: Element) {
    this.unit = unit;
    this.#foreign = Array.from(unit.querySelectorAll(FOREIGN));
  }

  all(selector: string): Element[] {
    const found = Array.from(this.unit.querySelectorAll(selector));
    return this.#foreign.length === 0 ? found : found.filter((element) => this.has(element));
  }

  first(selector: string): Element | undefined {
    return this.all(selector)[0];
  }

  /** Whether an element inside of the unit is the post's own. */
  has(element: Element): boolean {
    return !this.#foreign.some((foreign) => foreign.contains(element));
  }
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
  const words: string[] = [];
  walk(element, (node) => {
    if (node.nodeType === Node.TEXT_NODE) words.push(node.nodeValue ?? '');
    if (!isElement(node) || skip(node)) return false;
    words.push(drawn(node));
    return true;
  });
  return words.join('').trim();
}

/** Visits what is inside of a node, in its order; what is inside of a child only where told so. */
export function walk(root: Node, enter: (node: Node) => boolean): void {
  let node = root.firstChild;
  while (node !== null) {
    const inner = enter(node) ? node.firstChild : null;
    node = inner ?? nextOf(node, root);
  }
}

/** The node behind another and all that is in it. */
function nextOf(node: Node, root: Node): ChildNode | null {
  for (let at: Node | null = node; at !== null && at !== root; at = at.parentNode)
    if (at.nextSibling !== null) return at.nextSibling;
  return null;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
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
