import { ADVERT, labelOf } from '../../detect/labels.ts';
import type { Label } from '../../model/post.ts';
import { openLink } from '../links.ts';
import { accountOf, isOffSite } from './addresses.ts';
import { BUTTON, hasPicture, ownElements, type Parts, plainElements, wordsOf } from './parts.ts';

/** The longest ad label of Meta's in any language (Instagram, live check of October 2026). */
const MAX_AD_LABEL = 16;

/** A label stands among the first words behind a name; what follows is the author's. */
const MAX_ROWS = 4;

export interface Marked {
  labels: Label[];
  /** Where they stand, so that their words are not taken for the author's. */
  elements: Element[];
}

/**
 * What Threads says of a post, between the author's name and words. No ad of Threads was ever
 * captured in public: the shape is that of Instagram's, a label in the place of the time. A post
 * with a time is none, whatever its author writes.
 */
export function marksOf(parts: Parts): Marked {
  const marked: Marked = { labels: [], elements: [] };
  const plain = plainElements(parts);
  for (const element of plain.slice(0, MAX_ROWS)) {
    const label = labelOf(element.textContent ?? '', ADVERT);
    if (label === null || (label.kind === 'platform-ad' && parts.time !== null)) continue;
    if (marked.labels.some(({ kind }) => kind === label.kind)) continue;
    marked.labels.push({ ...label, brand: partnerIn(element) ?? label.brand });
    marked.elements.push(element);
  }
  const unnamed = marked.labels.length === 0 ? unnamedAd(parts, plain) : null;
  return unnamed === null ? marked : { labels: [unnamed], elements: plain.slice(0, 1) };
}

function partnerIn(label: Element): string | null {
  return accountOf(label.querySelector('a')?.getAttribute('href') ?? null);
}

/**
 * An ad label in words that are not known: as short as one, in the place of the time, of a post that
 * is loaded whole, and that leads away from Threads. Rows of suggested accounts do not.
 */
function unnamedAd(parts: Parts, [first, ...rest]: readonly Element[]): Label | null {
  if (parts.time !== null || first === undefined) return null;
  if (rest.length === 0 && !hasPicture(parts)) return null;
  const text = wordsOf(first);
  const isShort = text.length <= MAX_AD_LABEL && /^[\p{L}\p{M} ]{2,}$/u.test(text);
  const buttons = ownElements(parts.unit, BUTTON).filter((button) => button.querySelector('svg'));
  return isShort && buttons.length >= 2 && leadsAway(parts)
    ? { kind: 'platform-ad', text, brand: null }
    : null;
}

function leadsAway({ unit }: Parts): boolean {
  return ownElements(unit, 'a[href]').some((link) => {
    const target = openLink(link.getAttribute('href') ?? '', 'https://www.threads.com');
    return target !== null && isOffSite(target);
  });
}
