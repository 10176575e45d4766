import { labelOf } from '../../detect/labels.ts';
import { OF_LINKEDIN } from '../../detect/network-labels.ts';
import type { Label } from '../../model/post.ts';
import { isWithin } from '../elements.ts';
import { BULLET, type Header, type Line } from './header.ts';
import { href, ownElements, TEXT, UNIT } from './parts.ts';
import { phraseOf } from './phrases.ts';

/** LinkedIn's marks of a delivered advertisement, in any language (facts 7f; EasyList, August 2026). */
const MARKS: readonly [name: string, selector: string][] = [
  ['sponsoredContentV2', '[componentkey*="urn:li:sponsoredContentV2"]'],
  ['sponsored-tracking-url', '[data-sponsored-tracking-url]:not([data-sponsored-tracking-url=""])'],
  ['is-sponsored', '[data-is-sponsored]:not([data-is-sponsored="false"])'],
  ['urn:li:sponsored', '[data-urn*="urn:li:sponsored"], [data-id*="urn:li:sponsored"]'],
  [
    'SponsoredUpdateServed',
    [
      ...['SponsoredUpdateServed', 'SPONSORED_UPDATE_SERVED'],
      ...['\\"transporterKeys\\":[\\"sponsored\\"]', '\\"isSponsored\\":true'],
    ]
      .map((words) => `[data-view-tracking-scope*="${words}"]`)
      .join(', '),
  ],
];
/** The click id that LinkedIn adds to the links of an advertisement. */
const CLICK_ID = 'li_fat_id';
/** A person's own line on the older pages. */
const HEADLINE = '.update-components-actor__description, .feed-shared-actor__description';
/** No line of LinkedIn's own is longer. */
const MAX_LINE = 150;

/** What LinkedIn itself says of a post: at most one label of a kind, words rather than marks. */
export function labelsOf(unit: Element, header: Header | null): Label[] {
  const byKind = new Map<Label['kind'], Label>();
  for (const label of [...writtenLabels(header), ...markLabels(unit, header)]) {
    if (!byKind.has(label.kind)) byKind.set(label.kind, label);
  }
  return [...byKind.values()];
}

/** The labels in LinkedIn's own lines below the name, where other posts have their time. */
function writtenLabels(header: Header | null): Label[] {
  return header === null ? [] : ownLines(header).flatMap(({ words }) => labelsIn(words));
}

/**
 * All lines of a page; of a person's the last alone. What stands above it the person wrote: a
 * headline may be "Promoted", or hold one between bullets.
 */
function ownLines(header: Header): Line[] {
  if (isPage(header)) return header.lines;
  return header.lines.slice(-1).filter(({ element }) => !element.matches(HEADLINE));
}

function labelsIn(words: string): Label[] {
  if (words === '' || words.length > MAX_LINE) return [];
  const parts = words.split(BULLET).filter((part) => part !== '');
  const labels = parts.map((part) => labelOf(part, OF_LINKEDIN) ?? phraseOf(part));
  const isOwnLine = parts.length === 1 || labels[0] !== null || /\p{Nd}/u.test(parts[0] ?? '');
  return isOwnLine ? labels.filter((label) => label !== null) : [];
}

function markLabels(unit: Element, header: Header | null): Label[] {
  const mark = MARKS.find(([, selector]) => isMarked(unit, selector))?.[0];
  const name = mark ?? (!hasTime(header) && hasClickId(unit) ? CLICK_ID : undefined);
  return name === undefined ? [] : [{ kind: 'platform-ad', text: name, brand: null }];
}

/** On the post, in it, or around it and no other. */
function isMarked(unit: Element, selector: string): boolean {
  if (ownElements(unit, selector).length > 0) return true;
  const around = unit.closest(selector);
  return around !== null && holdsOnly(around, unit);
}

function holdsOnly(around: Element, unit: Element): boolean {
  return Array.from(around.querySelectorAll(UNIT)).every((other) => unit.contains(other));
}

/** Authors share addresses with click ids too: they count only where a post has no time, as ads. */
function hasClickId(unit: Element): boolean {
  return ownElements(unit, `a[href*="${CLICK_ID}="]`).some(
    (link) => !isWithin(link, TEXT, unit) && /^https?:/i.test(href(link) ?? ''),
  );
}

/**
 * The first line of a page is its number of followers; any later one with digits is the time. So is one
 * with a bullet behind it: "Now •", and in Arabic two days, are words alone.
 */
export function hasTime(header: Header | null): boolean {
  const last = header?.lines.slice(isPage(header) ? 1 : 0).at(-1);
  if (last === undefined) return false;
  return /\p{Nd}/u.test(last.words) || BULLET.test(last.element.textContent ?? '');
}

/** True for the accounts of companies and schools; people have the kind "in". */
export function isPage({ account }: Header): boolean {
  return account !== null && account.kind !== 'in';
}
