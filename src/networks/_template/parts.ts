import { isWithin } from '../elements.ts';
import { openLink } from '../links.ts';
import { isOnSite } from './addresses.ts';

/*
 * Every selector stands here or in marks.ts, once, with a name. What to hold on to, best first:
 *   1. test ids, `data-*`, `itemprop`, `datetime`, the shape of an `href`: meant for machines
 *   2. roles and element names: meant for screen readers
 *   3. position ("the second link of the header"): only inside something named
 * Never a class name made by a build (`x1lliihq`, `css-17z`): it changes with the next one. Never a
 * word of the interface ("Follow"): it changes with the language.
 * Proof of all of them: tests/pages/_template/fixtures/example.html.
 */

/**
 * The unit: one element a post, with author, time, words and label inside. Too small, and the label
 * is outside; too large, and two posts share one. It may match quotes too: page.ts turns them away.
 */
export const UNIT = '[data-part="post"]';
/** The row: around a unit, where an ad's mark appears, perhaps late. Leave it out if yours has none. */
export const ROW = '[data-part="row"]';
/** The line with the author's name and the date. */
export const BYLINE = '[data-part="byline"]';
/** The author's words, and nothing else. */
export const TEXT = '[data-part="text"]';
/** What a post without words may consist of. */
export const MEDIA = '[data-part="media"]';
/** Stands only in posts whose words are cut off. */
export const MORE = '[data-act="more"]';
/** `aria-pressed` tells its state in every language. */
export const FOLLOW = 'button[data-act="follow"]';
/** Inside a post, but written by somebody else. */
const QUOTE = '[data-part="quote"]';

/** The elements of a post that are its own, not those of a post it quotes. Use it for every look-up. */
export function ownElements(unit: Element, selector: string): Element[] {
  return Array.from(unit.querySelectorAll(selector)).filter(
    (element) => !isWithin(element, QUOTE, unit),
  );
}

export function href(link: Element): string {
  return link.getAttribute('href') ?? '';
}

/** The attribute's state, or null where there is no such button: not shown is never "no". */
export function followState(button: Element | undefined): boolean | null {
  const pressed = button?.getAttribute('aria-pressed');
  return pressed === 'true' ? true : pressed === 'false' ? false : null;
}

/** Where the author's links lead, opened; those to the site itself are part of the frame. */
export function linksOf(unit: Element, base: URL): string[] {
  const links = ownElements(unit, 'a[href]').map((link) => openLink(href(link), base.href));
  return links.filter((link) => link !== null).filter((link) => !isOnSite(new URL(link)));
}
