import { labelText } from '../../detect/labels.ts';
import { precedes } from '../elements.ts';
import { writtenText } from '../text.ts';
import { isCommentLink, isPostLink } from './addresses.ts';
import { accountLinks, hasPicture, linkAround } from './header.ts';

/** Post pages and dialogs of 2022 to 2025 put the caption into their only `h1`. */
const HEADING = 'h1';
/** Names of captions and comments stand in headings on post pages of 2021. */
const NAME_HEADING = 'h2, h3, h4';
/** The bar of a post's buttons, the line of its likes and the field for a comment. */
const SECTION = 'section';
/** What is no part of any caption, wherever it stands. */
const NOT_WRITTEN = 'svg, button, [role="button"], time, form, textarea, section, h2, h3, h4';
const BUTTON = 'button, [role="button"]';
const WORD = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;
const ELLIPSES = ['…', '...'];
/** A caption and its author's name stand at most this many boxes apart. */
const MAX_CLIMB = 6;

export interface Caption {
  text: string;
  /** False where the rest stands behind "more". */
  whole: boolean;
}

/**
 * The words that the author gave a post; null where the page shows none. It stands in a heading of
 * its own, beside the author's name, or below the bar of buttons.
 * @param authors handles of those who may have written it
 * @param end the element behind which there are other posts, where the page shows any
 */
export function captionOf(
  unit: Element,
  header: Element,
  authors: ReadonlySet<string>,
  end: Element | null,
): Caption | null {
  const heading = Array.from(unit.querySelectorAll(HEADING)).find((box) => precedes(header, box));
  if (heading !== undefined) return wordsIn(heading, null);
  return besideName(unit, header, authors, end) ?? belowButtons(unit, header);
}

function besideName(
  unit: Element,
  header: Element,
  authors: ReadonlySet<string>,
  end: Element | null,
): Caption | null {
  for (const { link, handle, words } of accountLinks(unit)) {
    // Co-authors are tagged in the picture too, which a post's page shows first (August 2025).
    if (!precedes(header, link) || !authors.has(handle) || words !== handle) continue;
    if (isInSection(link, unit) || (end !== null && precedes(end, link))) continue;
    const name = link.closest(NAME_HEADING) ?? link;
    return isComment(name, unit) ? null : entryOf(name, unit, header);
  }
  return null;
}

function isInSection(link: Element, unit: Element): boolean {
  const section = link.closest(SECTION);
  return section !== null && unit.contains(section);
}

/** The words in the smallest box around a name that has any besides it. */
function entryOf(name: Element, unit: Element, header: Element): Caption | null {
  let box = name.parentElement;
  for (let i = 0; i < MAX_CLIMB && box !== null && box !== unit; i++) {
    if (box.contains(header) || box.querySelector(SECTION) !== null) return null;
    const caption = wordsIn(box, name);
    if (caption !== null) return belowRow(box, unit) ?? caption;
    box = box.parentElement;
  }
  return null;
}

/** "name · Edited · 1d" is a row of its own, which the caption stands below (August 2025). */
function belowRow(row: Element, unit: Element): Caption | null {
  const entry = row.parentElement;
  if (entry === null || entry === unit || row.querySelector('time') === null) return null;
  return entry.querySelector(SECTION) === null ? wordsIn(entry, row) : null;
}

/** A comment has an address of its own at its time; a caption has not. */
function isComment(name: Element, unit: Element): boolean {
  let box = name.parentElement;
  for (let i = 0; i < MAX_CLIMB && box !== null && box !== unit; i++) {
    const time = box.querySelector('time');
    if (time !== null) return isCommentLink(linkAround(time));
    box = box.parentElement;
  }
  return false;
}

/** In a feed (October 2026) the caption follows the sections of buttons and likes. */
function belowButtons(unit: Element, header: Element): Caption | null {
  const first = Array.from(unit.querySelectorAll(SECTION)).find((box) => !header.contains(box));
  for (let box = first?.nextElementSibling ?? null; box !== null; box = box.nextElementSibling) {
    if (box.matches(SECTION)) continue;
    if (isOthers(box)) return null;
    const caption = wordsIn(box, null);
    if (caption !== null) return caption;
  }
  return null;
}

/** True for boxes of comments, likes or pictures: they name an account without "@". */
function isOthers(box: Element): boolean {
  if (box.querySelector('time') !== null || hasPictureBesideWords(box)) return true;
  for (const { words } of accountLinks(box)) if (!words.startsWith('@')) return true;
  return false;
}

function hasPictureBesideWords(box: Element): boolean {
  return hasPicture(box) && !Array.from(box.querySelectorAll('img')).every(isEmoji);
}

/** Emoji are drawn as pictures with the emoji as `alt`; any other picture is described in words. */
function isEmoji(image: Element): boolean {
  const alt = image.getAttribute('alt') ?? '';
  return alt !== '' && !/\p{L}/u.test(alt);
}

function wordsIn(box: Element, name: Element | null): Caption | null {
  const text = writtenText(box, (element) => isNotCaption(element, name));
  if (!WORD.test(text)) return null;
  const cut = isCut(box, text);
  return { text: cut ? withoutEllipsis(text) : text, whole: !cut };
}

function isNotCaption(element: Element, name: Element | null): boolean {
  if (element === name || element.matches(NOT_WRITTEN)) return true;
  if (element.matches('img')) return !isEmoji(element);
  if (element.matches('a')) return isPostLink(element.getAttribute('href'));
  return element.querySelector('time') !== null && (name === null || !element.contains(name));
}

/** "more" stands in the caption's own line; a translation is offered in a row below it. */
function isCut(box: Element, text: string): boolean {
  return Array.from(box.querySelectorAll(BUTTON)).some((button) => {
    const words = labelText(button.textContent ?? '');
    if (words === '' || button.querySelector('svg, canvas, img') !== null) return false;
    return (
      ELLIPSES.some((end) => text.endsWith(end) || words.startsWith(end)) ||
      button.parentElement?.matches('span, h1') === true
    );
  });
}

function withoutEllipsis(text: string): string {
  const end = ELLIPSES.find((candidate) => text.endsWith(candidate));
  return end === undefined ? text : text.slice(0, -end.length).trimEnd();
}
