import { ADVERT, labelOf, labelText } from '../../detect/labels.ts';
import type { Label } from '../../model/post.ts';
import { precedes } from '../elements.ts';
import { accountOf, isAdRedirect } from './addresses.ts';
import {
  accountLinks,
  hasPicture,
  isControl,
  linkAround,
  namesIn,
  plainElements,
  textButtons,
} from './header.ts';

/** Most ads lead through Facebook's ad service (EasyList and uBlock filters, August 2026). */
const AD_LINK = 'a[href*="facebook.com/ads/"]';
/** The longest ad label of any language has 16 characters (live check of October 2026). */
const MAX_AD_LABEL = 16;
/** A label and the names of its partners, in any language. */
const MAX_LABEL = 300;
/** What is never a part of a label. */
const NO_LABEL = 'time, svg, img, canvas';

/**
 * What the network says of a post, in its header.
 * @param dated true where the post says when it was published: then it is no ad
 */
export function labelsOf(unit: Element, header: Element, dated: boolean): Label[] {
  const known = knownLabels(header);
  const partnership = known.find(({ kind }) => kind === 'paid-partnership');
  const ad =
    redirectAd(unit, known) ?? (dated ? null : (knownAd(known) ?? unnamedAd(unit, header, known)));
  return [ad, partnership].filter((label) => label !== null && label !== undefined);
}

/** The account that a paid partnership is with is no author, though the header links to it. */
export function isPartner(handle: string, labels: readonly Label[]): boolean {
  return labels.some(({ kind, brand }) => kind === 'paid-partnership' && brand === handle);
}

function knownAd(known: readonly Label[]): Label | undefined {
  return known.find(({ kind }) => kind === 'platform-ad');
}

function redirectAd(unit: Element, known: readonly Label[]): Label | null {
  const link = Array.from(unit.querySelectorAll(AD_LINK)).find((candidate) =>
    isAdRedirect(candidate.getAttribute('href')),
  );
  if (link === undefined) return null;
  return knownAd(known) ?? { kind: 'platform-ad', text: 'facebook.com/ads', brand: null };
}

/** Labels in any language of the interface, the outermost element of each first. */
function knownLabels(header: Element): Label[] {
  const author = namesIn(header)[0]?.link ?? null;
  const labels: Label[] = [];
  for (const element of plainElements(header)) {
    const label = labelAt(element, author);
    if (label?.kind === 'paid-partnership') {
      labels.push({ ...label, brand: partnerAt(element, header) ?? label.brand });
    } else if (label !== null && element.querySelector('a') === null && !isInAccountLink(element)) {
      labels.push(label);
    }
  }
  return labels;
}

/** The whole text of one element that holds nothing but a label, and perhaps links to partners. */
function labelAt(element: Element, author: Element | null): Label | null {
  const text = element.textContent;
  if (text === '' || text.length > MAX_LABEL || element.contains(author)) return null;
  if (element.querySelector(NO_LABEL) !== null) return null;
  const links = Array.from(element.querySelectorAll('a[href]'));
  if (links.some((link) => accountOf(link.getAttribute('href')) === null)) return null;
  return labelOf(text, ADVERT) ?? labelOf(spaced(element), ADVERT);
}

/** The texts in an element with a space between: a partner's name may be set off by style alone. */
function spaced(element: Element): string {
  const texts: string[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) texts.push(walker.currentNode.nodeValue ?? '');
  return texts.join(' ');
}

/** A word that is the name of an account, or that the account chose, is no label. */
function isInAccountLink(element: Element): boolean {
  return accountOf(linkAround(element)) !== null;
}

function ownText(element: Element): string {
  const texts = Array.from(element.childNodes).filter(
    ({ nodeType }) => nodeType === Node.TEXT_NODE,
  );
  return labelText(texts.map(({ nodeValue }) => nodeValue ?? '').join(' '));
}

/** The account that a label links to, else the next one after it in the header. */
function partnerAt(label: Element, header: Element): string | null {
  const linked = accountLinks(label).next().value?.handle ?? accountOf(linkAround(label));
  if (linked !== null) return linked;
  for (const { link, handle } of accountLinks(header)) if (precedes(label, link)) return handle;
  return null;
}

/**
 * An ad label in words that are not known: the only plain words of a header, as short as a label,
 * set as the time is, beside the one name, of a post that is loaded and shows no time. A half-loaded
 * post, a place, a song, "and 1 other" or "Follow" is never all of that.
 */
function unnamedAd(unit: Element, header: Element, known: readonly Label[]): Label | null {
  const [name, ...others] = namesIn(header);
  if (known.length > 0 || name === undefined || name.words === '' || others.length > 0) return null;
  if (textButtons(header).length > 0 || !hasPicture(unit)) return null;
  const worded = [...plainElements(header)].filter(
    (element) => !isControl(element) && /\p{L}/u.test(ownText(element)),
  );
  const [leaf] = worded;
  if (leaf === undefined || worded.length > 1 || leaf.childElementCount > 0) return null;
  const text = ownText(leaf);
  const short = text.length <= MAX_AD_LABEL && /^\P{N}*\p{L}\P{N}*\p{L}\P{N}*$/u.test(text);
  const placed = precedes(name.link, leaf) && isInline(leaf, name.link);
  return short && placed ? { kind: 'platform-ad', text, brand: null } : null;
}

/** Below the box that it shares with the name, the time stands in spans; a place has a row of its own. */
function isInline(leaf: Element, name: Element): boolean {
  for (let box: Element | null = leaf; box !== null; box = box.parentElement) {
    if (box.contains(name)) return box.tagName === 'DIV';
    if (box.tagName !== 'SPAN') return false;
  }
  return false;
}
