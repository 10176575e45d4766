import { labelOf, labelText } from '../../detect/labels.ts';
import { JUST_PROMOTED } from '../../detect/network-labels.ts';
import type { Label } from '../../model/post.ts';
import { openLink } from '../links.ts';
import { isOnSite } from './addresses.ts';
import {
  type AccountLink,
  BEST_PIN,
  CLOSEUP_TITLE,
  DESCRIPTION,
  href,
  leavesOf,
  ONE_TAP,
  ORGANIC_TITLE,
  ownElements,
  words,
} from './parts.ts';

/** The click id that Pinterest adds to the address behind an advertisement (EasyList, August 2026). */
const CLICK_ID = 'epik';
/** Where the words are an author's, or the site's own on what to do: no label is read there. */
const NO_LABEL = `${BEST_PIN}, ${DESCRIPTION}, ${CLOSEUP_TITLE}, ${ORGANIC_TITLE}, h2, h3, button, [role="button"]`;
/** No label is longer; spares the look-up for the rest. */
const MAX_LABEL = 80;

/**
 * What Pinterest says of a pin: at most one label of a kind, words rather than marks.
 * @param creator the link that names its author, where it shows one
 * @param name the author's name as shown
 */
export function labelsOf(unit: Element, creator: AccountLink | null, name: string | null): Label[] {
  const byKind = new Map<Label['kind'], Label>();
  const found = [
    ...written(unit, creator, name),
    ...partnerships(unit),
    ...spoken(creator, name),
    ...adMarks(unit),
  ];
  for (const label of found) if (!byKind.has(label.kind)) byKind.set(label.kind, label);
  const ad = byKind.get('platform-ad');
  if (ad !== undefined && name !== null) byKind.set('platform-ad', { ...ad, brand: name });
  return [...byKind.values()];
}

/** "Promoted by", said of the advertiser's link to those who do not see it. */
function spoken(creator: AccountLink | null, name: string | null): Label[] {
  const said = creator?.element.getAttribute('aria-label') ?? '';
  // An account may call itself "Promoted by": its own name is no label.
  if (name === null || said === '' || said.includes(name) || name.includes(said)) return [];
  const label = labelOf(`${said} ${name}`, JUST_PROMOTED);
  return label?.kind === 'platform-ad' ? [{ ...label, text: said }] : [];
}

function written(unit: Element, creator: AccountLink | null, name: string | null): Label[] {
  return leavesIn(unit).flatMap((leaf) => {
    const text = words(leaf);
    if (text.length > MAX_LABEL || !mayLabel(leaf, unit, creator)) return [];
    const label = labelOf(text, JUST_PROMOTED);
    if (label !== null) return [label];
    const before = name === null ? null : labelOf(`${text} ${name}`, JUST_PROMOTED);
    return before?.kind === 'platform-ad' ? [{ ...before, text }] : [];
  });
}

/** "Paid partnership with", and the brand as a link: the label is in no leaf as a whole. */
function partnerships(unit: Element): Label[] {
  return ownElements(unit, 'a[href]').flatMap((link) => {
    const box = link.parentElement;
    const isWritten = link.closest(NO_LABEL) !== null;
    if (box === null || box === unit || isWritten || words(box).length > MAX_LABEL) return [];
    const label = labelOf(words(box), JUST_PROMOTED);
    const isOfLink = label !== null && label.brand === labelText(words(link));
    return label?.kind === 'paid-partnership' && isOfLink ? [label] : [];
  });
}

function leavesIn(unit: Element): Element[] {
  return ownElements(unit, 'div, span, p').filter(
    (element) => element.childElementCount === 0 && words(element) !== '',
  );
}

/**
 * A label may stand below the advertiser's name, in the same link, with its words as title. There a
 * pin of no advertiser has the name of a board, which may be any word.
 */
function mayLabel(leaf: Element, unit: Element, creator: AccountLink | null): boolean {
  if (leaf.closest(NO_LABEL) !== null) return false;
  const link = leaf.closest('a');
  if (link === null || !unit.contains(link)) return true;
  if (link !== creator?.element || leavesOf(link)[0] === leaf) return false;
  return (
    leaf.getAttribute('title') === words(leaf) && ownElements(unit, ORGANIC_TITLE).length === 0
  );
}

/** Marks that need no language: the way out at one click, and the click's own id. */
function adMarks(unit: Element): Label[] {
  const ways = ownElements(unit, ONE_TAP).filter(leavesSite);
  const clicks = ownElements(unit, `a[href*="${CLICK_ID}="]`).filter(
    (link) => leavesSite(link) && link.closest(NO_LABEL) === null,
  );
  const mark = ways.length > 0 ? 'one-tap' : clicks.length > 0 ? CLICK_ID : null;
  return mark === null ? [] : [{ kind: 'platform-ad', text: mark, brand: null }];
}

function leavesSite(link: Element): boolean {
  const target = openLink(href(link));
  return target !== null && !isOnSite(target);
}
