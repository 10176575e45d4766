import { isWithin, precedes } from '../elements.ts';
import { type Account, accountOf } from './addresses.ts';
import { BUTTON, href, lineIn, ownElements, TEXT } from './parts.ts';

/** The top of a post: who wrote it, and LinkedIn's own lines about it. */
export interface Header {
  box: Element;
  /** Null where the row names its author without an address. */
  account: Account | null;
  name: string;
  nameElement: Element;
  /** How near the author is to the reader, as "1st" or "Following"; "" where it is not said. */
  degree: string;
  /** The lines below the name, top to bottom: time or label is the last. */
  lines: Line[];
  /** True where a line above the author says why the post is shown here. */
  hasReason: boolean;
}

export interface Line {
  element: Element;
  words: string;
}

/** The author's row of the older pages, its lines, and the line above it that says why. */
const EMBER = {
  box: '.update-components-actor, .feed-shared-actor',
  line: ['title', 'name', 'description', 'sub-description']
    .flatMap((part) => [`.update-components-actor__${part}`, `.feed-shared-actor__${part}`])
    .join(', '),
  reason: '.update-components-header, .feed-shared-header',
};
/** The same on cards for guests. */
const CARD = {
  box: '[data-test-id$="entity-lockup"]',
  line: 'a, p, time, span',
  reason: '[data-test-id="main-feed-card__header"]',
};
/** The newest pages mark neither the row nor its lines, but set every line as a paragraph. */
const LINE = 'p';
/** Some of them (2025) name the author's picture, and the line above that says why a post is shown. */
const PICTURE = '[data-view-name="feed-actor-image"]';
const REASON = '[data-view-name^="feed-header"]';
/** Among posts LinkedIn sets lists of people to follow; each is a link around a list item. */
const PERSON_CARD = '[role="listitem"]';
/** How far the author's row reaches around the picture in it. */
const MAX_CLIMB = 3;
/** Sets the degree apart from the name, and a state from a time. */
export const BULLET = /\s*[•·]\s*/u;

/** @returns null where the author's row is not there yet */
export function headerOf(unit: Element): Header | null {
  for (const { box, line, reason } of [EMBER, CARD]) {
    const row = ownElements(unit, box)[0];
    if (row === undefined) continue;
    const anchor = Array.from(row.querySelectorAll('a[href]')).find(isAccountLink) ?? null;
    return headerIn(row, anchor, linesIn(unit, row, line), ownElements(unit, reason).length > 0);
  }
  return unmarkedHeader(unit) ?? namingHeader(unit);
}

function headerIn(
  box: Element,
  anchor: Element | null,
  all: readonly Line[],
  hasReason: boolean,
): Header | null {
  const nameElement = all[0]?.element ?? anchor ?? box;
  const [name = '', ...besides] = lineIn(nameElement).split(BULLET);
  if (name === '') return null;
  const below = all.slice(1);
  const degree = below.find(isDegree)?.words.replace(BULLET, '') ?? besides.at(-1) ?? '';
  return {
    box,
    account: anchor === null ? null : accountOf(href(anchor)),
    name,
    nameElement,
    degree,
    lines: below.filter((line) => !isDegree(line)),
    hasReason,
  };
}

function isDegree({ words }: Line): boolean {
  return /^[•·]/u.test(words);
}

function isAccountLink(link: Element): boolean {
  return accountOf(href(link)) !== null;
}

/** A row's lines, each once by its outermost element; none of the post's own text. */
function linesIn(unit: Element, row: Element, selector: string): Line[] {
  const body = bodyOf(unit);
  const isInLine = (element: Element) => {
    const outer = element.parentElement?.closest(selector) ?? null;
    return outer !== null && outer !== row && row.contains(outer);
  };
  return ownElements(unit, selector)
    .filter((element) => row.contains(element) && !isInLine(element))
    .filter((element) => !isWithin(element, BUTTON, unit) && isBefore(element, body))
    .map((element) => ({ element, words: lineIn(element) }))
    .filter(({ words }) => words !== '');
}

function bodyOf(unit: Element): Element | null {
  return ownElements(unit, TEXT)[0] ?? null;
}

function isBefore(element: Element, body: Element | null): boolean {
  return body === null || precedes(element, body);
}

/**
 * The author's row where nothing marks it (2025 and after): around the first link to an account
 * that is not part of a sentence ("X follows this page").
 */
function unmarkedHeader(unit: Element): Header | null {
  const body = bodyOf(unit);
  const divider = dividerOf(unit, body);
  const links = ownElements(unit, 'a[href]').filter(
    (link) =>
      isBefore(link, body) &&
      (divider === null || precedes(divider, link)) &&
      link.querySelector(PERSON_CARD) === null,
  );
  const accounts = links.filter(isAccountLink);
  const told = new Set(accounts.filter(isTold).map(addressOf));
  // Pages that were saved without addresses still have the picture's link, which has no words.
  const anchor =
    accounts.length === 0
      ? links.find((link) => lineIn(link) === '')
      : (accounts.find((link) => link.matches(PICTURE)) ??
        accounts.find((link) => !told.has(addressOf(link))) ??
        // Who repeats a post of their own is told of, and its author.
        accounts.find((link) => !isTold(link) && lineIn(link) !== ''));
  if (anchor === undefined) return null;
  const { row, lines } = rowAround(anchor, unit, divider);
  const name = accounts.find((link) => addressOf(link) === addressOf(anchor) && isBareName(link));
  const all = name === undefined ? lines : [{ element: name, words: lineIn(name) }, ...lines];
  const hasReason = divider !== null || told.size > 0 || unit.querySelector(REASON) !== null;
  return headerIn(row, anchor, all, hasReason);
}

/** True for a name that is no line of its own, on pages that set only what follows as lines. */
function isBareName(link: Element): boolean {
  const isLine = link.closest(`${LINE}, ${REASON}`) !== null || link.querySelector(LINE) !== null;
  return !isLine && lineIn(link) !== '';
}

function addressOf(link: Element): string | undefined {
  return accountOf(href(link))?.url;
}

function isTold(link: Element): boolean {
  return link.closest(REASON) !== null || isInSentence(link);
}

function isInSentence(link: Element): boolean {
  const line = link.closest(LINE);
  if (line === null) return false;
  const words = lineIn(line);
  const name = lineIn(link);
  if (!words.startsWith(name)) return true;
  const rest = words.slice(name.length).trim();
  return rest !== '' && !BULLET.test(rest.charAt(0));
}

/** The rule below a line that says why the post is shown; at most that one line stands above it. */
function dividerOf(unit: Element, body: Element | null): Element | null {
  const rule = ownElements(unit, 'hr')[0];
  if (rule === undefined || !isBefore(rule, body)) return null;
  const above = ownElements(unit, LINE).filter(
    (line) => precedes(line, rule) && lineIn(line) !== '',
  );
  return above.length <= 1 ? rule : null;
}

function rowAround(
  anchor: Element,
  unit: Element,
  divider: Element | null,
): { row: Element; lines: Line[] } {
  let row = anchor.parentElement ?? unit;
  for (let i = 0; i < MAX_CLIMB; i++) {
    const lines = linesIn(unit, row, LINE).filter(
      ({ element }) => !precedes(element, anchor) && (!divider || precedes(divider, element)),
    );
    if (lines.some(({ element }) => !anchor.contains(element))) return { row, lines };
    if (row === unit || row.parentElement === null) break;
    row = row.parentElement;
  }
  return { row: anchor.parentElement ?? unit, lines: [] };
}

/** In pages stripped of their addresses the line above a post is all that names its author. */
function namingHeader(unit: Element): Header | null {
  const row = ownElements(unit, EMBER.reason)[0];
  if (row === undefined || row.querySelector('a[href]') !== null) return null;
  return headerIn(row, null, [], false);
}
