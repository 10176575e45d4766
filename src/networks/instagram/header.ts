import { labelText } from '../../detect/labels.ts';
import { accountOf, isCommentLink, isOffSite, permalinkOf } from './addresses.ts';

/** Parts of a post that never stand in its header (feed, October 2026; post page, 2021). */
const BODY = 'section, video, form, textarea';
/** The "…" button ends the header's row: the first icon button that is no avatar. */
const MENU = '[role="button"]:not(:has(canvas)) svg, button:not(:has(canvas)) svg';
/** An avatar is a link or plays one, or has its story ring on a canvas. */
const AVATAR = 'a, [role="link"]';
const BUTTON = 'button, [role="button"]';
const ICON = 'svg, canvas, img';
/** Every post says when it was published, but for ads (live check of October 2026: 16 of 16). */
const TIME = 'time[datetime]';
/** A post page shows a few hundred comments at most; its author is named before them. */
const MAX_LINKS = 1000;
/** A header is a row or two; a page that puts more into it is read to here. */
const MAX_HEADER = 300;

/** A link to an account, with words or just a picture in it. */
export interface AccountLink {
  link: Element;
  handle: string;
  words: string;
}

/** The links to accounts below an element, in order, found as they are asked for. */
export function* accountLinks(root: Element): Generator<AccountLink> {
  let left = MAX_LINKS;
  for (const link of root.querySelectorAll('a[href]')) {
    if (left-- === 0) return;
    const handle = accountOf(link.getAttribute('href'));
    if (handle !== null) yield { link, handle, words: labelText(link.textContent ?? '') };
  }
}

/**
 * The part of a post that names its author: a `header` (post pages of 2021), what stands above the
 * line (`hr`, the post page without `article` of August 2026), else the row around the first account.
 */
export function headerOf(unit: Element): Element | null {
  return unit.querySelector('header') ?? aboveLine(unit) ?? firstRow(unit);
}

function aboveLine(unit: Element): Element | null {
  const above = unit.querySelector('hr')?.previousElementSibling ?? null;
  return above !== null && !accountLinks(above).next().done ? above : null;
}

function firstRow(unit: Element): Element | null {
  const first = accountLinks(unit).next().value;
  if (first === undefined) return null;
  let row: Element = first.link;
  for (let box = row.parentElement; box !== null && box !== unit; box = box.parentElement) {
    if (box.querySelector(BODY) !== null || hasPicture(box)) break;
    row = box;
    if (box.querySelector(MENU) !== null) break;
  }
  return row;
}

/** True where an element shows a post's own picture or film, not only avatars. */
export function hasPicture(root: Element): boolean {
  if (root.querySelector('video') !== null) return true;
  return Array.from(root.querySelectorAll('img')).some(
    (image) => image.closest(AVATAR) === null && !image.closest(BUTTON)?.querySelector('canvas'),
  );
}

/** The accounts that a header names in words, else by a picture alone; each once, in order. */
export function namesIn(header: Element): AccountLink[] {
  const links = [...accountLinks(header)];
  const own = header.matches('a') ? accountOf(header.getAttribute('href')) : null;
  if (own !== null) links.push({ link: header, handle: own, words: labelText(header.textContent) });
  const worded = links.filter(({ words }) => words !== '');
  const seen = new Set<string>();
  return (worded.length > 0 ? worded : links).filter(
    ({ handle }) => !seen.has(handle) && seen.add(handle),
  );
}

/** Elements of a header whose words are Instagram's own: not names, places or songs. */
export function* plainElements(header: Element): Generator<Element> {
  let left = MAX_HEADER;
  for (const element of header.querySelectorAll('*')) {
    if (left-- === 0) return;
    if (element.closest('svg, time, [title]') === null && !isUsers(element)) yield element;
  }
}

/** True inside of links whose words users choose. A link to a partner may hold the label itself. */
function isUsers(element: Element): boolean {
  const link = element.closest('a[href]');
  const href = link?.getAttribute('href') ?? null;
  if (link === null || isOffSite(href ?? '')) return false;
  const handle = accountOf(href)?.toLowerCase();
  return handle === undefined || labelText(link.textContent).toLowerCase() === handle;
}

/** True for what can be clicked, and for what it holds. */
export function isControl(element: Element): boolean {
  return element.closest(`a, ${BUTTON}`) !== null;
}

/** The buttons of a header that have words and no icon: "Follow", but also "1 other". */
export function textButtons(header: Element): Element[] {
  return Array.from(header.querySelectorAll(BUTTON)).filter(
    (button) => button.querySelector(ICON) === null && labelText(button.textContent) !== '',
  );
}

/** Where a post says when it was published, not where its comments do; null where it does not. */
export function timeOf(unit: Element): Element | null {
  const times = Array.from(unit.querySelectorAll(TIME));
  const linked = times.find((time) => permalinkOf(linkAround(time)) !== null);
  return linked ?? times.find((time) => !isCommentLink(linkAround(time))) ?? null;
}

export function linkAround(element: Element): string | null {
  return element.closest('a[href]')?.getAttribute('href') ?? null;
}
