import { labelText } from '../../detect/labels.ts';
import { precedes } from '../elements.ts';
import { isoDate } from '../json.ts';
import { accountOf, type Permalink, permalinkOf } from './addresses.ts';

/** A post, also one that is quoted inside of another. Proof: tests/pages/threads/fixtures/home.html. */
export const POST = '[data-pressable-container="true"]';
export const UNIT = `${POST}:not(${POST} *)`;
const TIME = 'a[href*="/post/"] time[datetime]';
/** Words and names, each in the direction of its own writing. */
const WORDS = '[dir="auto"]';
export const BUTTON = 'button, [role="button"]';
/** What is Threads' own drawing, or stands in a link or button: never a label nor a caption. */
const NOT_PLAIN = `a, svg, time, ${BUTTON}`;
/** "1/2" below the words of a post that goes on in the next. */
const MARKER = /^\d{1,3}\/\d{1,3}$/;
/** A header is a row; a post that puts more before its words is read to here. */
const MAX_PLAIN = 100;

/** A post taken apart. */
export interface Parts {
  unit: Element;
  name: Element;
  handle: string;
  time: Element | null;
  permalink: Permalink | null;
}

/** @returns null where nobody is named: a row that is no post, or one that is still loading */
export function partsOf(unit: Element): Parts | null {
  const time = ownElements(unit, TIME)[0] ?? null;
  const permalink = time === null ? null : permalinkOf(hrefAround(time));
  const names = ownElements(unit, 'a[href]').filter(
    (link) => accountOf(hrefAround(link)) !== null && wordsOf(link) !== '',
  );
  // Above a repost stands who repeated it; the address at the time tells who wrote it.
  const isAuthor = (link: Element) =>
    permalink === null || accountOf(hrefAround(link)) === permalink.handle;
  const name = names.find(isAuthor) ?? names[0];
  if (name === undefined) return null;
  const handle = permalink?.handle ?? accountOf(hrefAround(name)) ?? '';
  return { unit, name, handle, time, permalink };
}

export function publishedAt({ time }: Parts): string | null {
  return isoDate(time?.getAttribute('datetime'));
}

/** The elements of a post that are its own, not those of the post that it quotes. */
export function ownElements(unit: Element, selector: string): Element[] {
  return Array.from(unit.querySelectorAll(selector)).filter(
    (element) => element.closest(POST) === unit,
  );
}

/** Elements with words of their own, in order, behind the author's name, not linked anywhere. */
export function plainElements({ unit, name }: Parts): Element[] {
  return ownElements(unit, 'span, div')
    .filter(
      (element) =>
        precedes(name, element) &&
        element.closest(NOT_PLAIN) === null &&
        isPlain(element) &&
        wordsOf(element) !== '',
    )
    .slice(0, MAX_PLAIN);
}

/** A leaf, or words with links to accounts among them ("Paid partnership with name"). */
function isPlain(element: Element): boolean {
  if (element.querySelector('a') === null) return element.childElementCount === 0;
  return Array.from(element.children).every((child) =>
    child.tagName === 'A' ? accountOf(hrefAround(child)) !== null : child.childElementCount === 0,
  );
}

/**
 * The boxes of a post's words: below the line of its name, above its buttons. What stands in the
 * line or behind a button is Threads' own ("Author", the votes of a poll).
 */
export function captionBoxes(parts: Parts, labels: readonly Element[]): Element[] {
  const all = wordBoxes(parts, labels);
  const line = headerLine(parts);
  const below = all.filter((box) => line === null || !line.contains(box));
  const boxes = below.length > 0 ? below : all;
  const end = ownElements(parts.unit, BUTTON).find(
    (button) => boxes[0] !== undefined && precedes(boxes[0], button) && !isIn(button, boxes),
  );
  return boxes.filter((box) => end === undefined || precedes(box, end));
}

function isIn(element: Element, boxes: readonly Element[]): boolean {
  return boxes.some((box) => box.contains(element));
}

/** The line with a post's name and time, and what else is said of the author there. */
function headerLine({ unit, name, time }: Parts): Element | null {
  let line = time === null ? null : name.parentElement;
  while (line !== null && line !== unit && !line.contains(time)) line = line.parentElement;
  return line;
}

/** The outermost boxes of words behind a post's time or label, in no link or button. */
function wordBoxes(parts: Parts, labels: readonly Element[]): Element[] {
  const start = parts.time ?? parts.name;
  const boxes = ownElements(parts.unit, WORDS).filter(
    (element) =>
      precedes(start, element) &&
      element.closest(NOT_PLAIN) === null &&
      element.querySelector('time') === null &&
      !labels.some((label) => label.contains(element) || element.contains(label)) &&
      wordsOf(element) !== '',
  );
  return boxes.filter((box) => !boxes.some((other) => other !== box && other.contains(box)));
}

export function isMarker(element: Element): boolean {
  return element.tagName === 'DIV' && MARKER.test(wordsOf(element).replaceAll(' ', ''));
}

/** True where the post shows a picture or film of its own, not only avatars and emoji. */
export function hasPicture({ unit }: Parts): boolean {
  return ownElements(unit, 'video, picture, img').some(
    (picture) =>
      accountOf(hrefAround(picture)) === null &&
      (picture.tagName !== 'IMG' || !isEmoji(picture.getAttribute('alt') ?? '')),
  );
}

function isEmoji(alt: string): boolean {
  return /^\p{Extended_Pictographic}/u.test(alt);
}

export function wordsOf(element: Element): string {
  return labelText(element.textContent ?? '');
}

export function hrefAround(element: Element): string | null {
  return element.closest('a[href]')?.getAttribute('href') ?? null;
}
