import { isActor, type Target, targetOf } from './addresses.ts';

/** Posts of feeds and of threads. Proof: tests/pages/bluesky/fixtures. */
const NAMED = '[data-testid^="feedItem-by-"], [data-testid^="postThreadItem-by-"]';
/** Results of a search have no name of their own; only a post of its own can be replied to. */
export const UNIT = `${NAMED}, div[role="link"]:has([data-testid="replyBtn"])`;
/** The words of a post; in threads without the test id. */
export const TEXT = '[data-testid="postText"], [data-word-wrap="1"]';
/** A quoted post: the app draws it as a link that is no anchor. */
const QUOTE = 'div[role="link"]';
export const AVATAR = '[data-testid="userAvatarImage"]';
/** Pictures, films, link previews, lists: a post that has one may do without words. */
export const MEDIA = `[data-expoimage="true"]:not(${AVATAR}), video, iframe, a[target="_blank"]`;

/** True for a quoted post, or what else stands in another post. */
export function isNested(unit: Element): boolean {
  return unit.parentElement?.closest(UNIT) != null;
}

/** The elements of a post that are not those of a post it quotes. */
export function ownElements(unit: Element, selector: string): Element[] {
  return Array.from(unit.querySelectorAll(selector)).filter((element) => {
    const quote = element.closest(QUOTE);
    return quote === null || quote === unit || !unit.contains(quote);
  });
}

export function hasQuote(unit: Element): boolean {
  return unit.querySelector(QUOTE) !== null;
}

export interface Link extends Target {
  element: Element;
}

/** A post's own links to accounts and posts, but for those that its author wrote. */
export function ownLinks(unit: Element, base: URL): Link[] {
  return ownElements(unit, 'a[href]').flatMap((element) => {
    const target = element.closest(TEXT) === null ? targetOf(hrefOf(element), base) : null;
    return target === null ? [] : [{ element, ...target }];
  });
}

/**
 * The links of a post's author, the picture's first. Before the picture stands who reposted it;
 * the reposter may be the author.
 */
export function authorLinks(unit: Element, base: URL): Link[] {
  const links = ownLinks(unit, base);
  const first = links.findIndex(({ element }) => element.querySelector(AVATAR) !== null);
  const actor = actorOf(unit) ?? links[Math.max(first, 0)]?.actor;
  return links
    .slice(Math.max(first, 0))
    .filter((link) => link.actor.toLowerCase() === actor?.toLowerCase());
}

const AUTHOR = /-by-(.+)$/;

/** The handle in the unit's own name; null where it has none, or none that tells accounts apart. */
function actorOf(unit: Element): string | null {
  const handle = AUTHOR.exec(unit.getAttribute('data-testid') ?? '')?.[1] ?? '';
  return isActor(handle) ? handle : null;
}

export function hrefOf(link: Element): string {
  return link.getAttribute('href') ?? '';
}

/** Words as shown, without the marks that keep right-to-left names in place. */
export function shownWords(element: Element): string {
  return (element.textContent ?? '')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
}
