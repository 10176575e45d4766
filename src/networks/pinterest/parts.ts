import { accountInLink } from './addresses.ts';

/** A pin of a page of ideas, for guests (Zeeschuimer, June 2026). Proof: fixtures/ideas-es.html. */
export const BEST_PIN = '[data-test-id="bestPin"]';
const PIN = `:is([data-test-id="pin"], ${BEST_PIN})`;
const GRID_ITEM = '[data-grid-item]';
/** The pin whose page is open, by layout and sign-in state. Proof: fixtures/pin-*.html. */
export const CLOSEUP =
  '[data-test-id="CloseupMainPin"], [data-test-id="closeup-container"], [data-test-id="pin-closeup"], ' +
  '[data-test-id="pin-closeup-container"], [data-test-id="closeup-body"], [data-test-id="closeup-body-landscape"]';
/** Tiles of a grid; some grids do not name the pin in them. Proof: fixtures/home-*.html. */
const TILE = `${PIN}, ${GRID_ITEM}:not(:has(${PIN}, ${CLOSEUP})):has(a[href*="/pin/"])`;
export const UNIT = `${TILE}, ${CLOSEUP}`;

export const ROW = GRID_ITEM;
export const PIN_ID = 'data-test-pin-id';
/** The words below a tile's picture: title, author and label. */
export const FOOTER = '[data-test-id^="pinrep-footer"]';
export const ORGANIC_TITLE = '[data-test-id="pinrep-footer-organic-title"]';
/**
 * A click on it leaves the site at once: made for advertisements (facts 9f; EasyList, August 2026).
 * The names with "promoted pin" in them ("otpp": one-tap promoted pin) also stand around carousels.
 */
export const ONE_TAP =
  '[data-test-id^="one-tap-desktop"] > a[rel~="nofollow"], [data-test-id^="pincard-oneTap-with-link"] a, ' +
  ':is([data-test-id="otpp"], [data-test-id="oneTapPromotedPin"]) a[rel~="nofollow"]';

export const CLOSEUP_TITLE =
  '[data-test-id="pinTitle"], [data-test-id="pin-title"], [data-test-id="closeup-title"], ' +
  '[data-test-id="pin-title-wrapper"], h1';
export const DESCRIPTION =
  '[data-test-id="truncated-description"], [data-test-id="main-pin-description-text"], ' +
  '[data-test-id="pin-description"], [data-test-id="richPinInformation-description"], [data-test-id="description"]';
/** Who made the pin that is open; below it may stand who saved it. */
export const CREATOR =
  '[data-test-id="official-user-attribution"], [data-test-id="creator-avatar-link"], ' +
  '[data-test-id="creator-profile-link"], [data-test-id="CloseupUserRep"], [data-test-id="closeup-attribution"]';
export const FOLLOW = '[data-test-id="user-follow-button"]';
export const UNFOLLOW = '[data-test-id="user-unfollow-button"]';
/** Comments, and the pins below the open one, are no parts of it. */
const OTHERS = `${PIN}, ${GRID_ITEM}, [data-test-id*="comment" i]`;

/**
 * Bait for ad blockers: Pinterest's scripts (of 2024 and after) put a made-up advertisement outside of the
 * screen for a fifth of a second, titled "ad657", and look whether it is hidden. Nobody ever saw it.
 */
const BAIT = /^ad\d+$/;

export function isBait(unit: Element): boolean {
  return BAIT.test(unit.closest(GRID_ITEM)?.getAttribute('title') ?? '');
}

export function isCloseup(unit: Element): boolean {
  return unit.matches(CLOSEUP);
}

/** True for the pins of a collection, and for the inner boxes of the open pin. */
export function isNested(unit: Element): boolean {
  return unit.parentElement?.closest(isCloseup(unit) ? CLOSEUP : PIN) != null;
}

/** The elements of a pin that are not those of another pin inside, nor of comments. */
export function ownElements(unit: Element, selector: string): Element[] {
  return Array.from(unit.querySelectorAll(selector)).filter((element) => {
    const other = element.closest(OTHERS);
    return other === null || other.contains(unit);
  });
}

export function own(unit: Element, selector: string): Element | null {
  return ownElements(unit, selector)[0] ?? null;
}

export interface AccountLink {
  element: Element;
  handle: string;
}

/** A pin's own links to accounts, but for those in its words. */
export function accountLinks(unit: Element, base: URL): AccountLink[] {
  return ownElements(unit, 'a[href]').flatMap((element) => {
    const handle = accountInLink(href(element), base);
    const isWritten =
      element.closest(`${DESCRIPTION}, ${CLOSEUP_TITLE}, ${ORGANIC_TITLE}`) !== null;
    return handle === null || isWritten ? [] : [{ element, handle }];
  });
}

/** The link that names who made the pin. */
export function creatorLink(unit: Element, base: URL): AccountLink | null {
  const links = accountLinks(unit, base);
  return links.find(({ element }) => element.closest(CREATOR) !== null) ?? links[0] ?? null;
}

export function href(link: Element): string {
  return link.getAttribute('href') ?? '';
}

/** The elements that hold text alone, in order, those without any left out. */
export function leavesOf(root: Element): Element[] {
  return [root, ...root.querySelectorAll('*')].filter(
    (element) => element.childElementCount === 0 && words(element) !== '',
  );
}

export function words(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
}
