import { ADVERT, labelOf, labelText } from '../../detect/labels.ts';
import type { Label } from '../../model/post.ts';
import { isWithin, precedes } from '../elements.ts';
import { accountOf, isAdExplanation, isPartnershipHelp, permalinkOf } from './addresses.ts';
import { FRAME, headerElements, nameIn, type Parts, pictureIn, wordsOf } from './parts.ts';
import { shownTexts } from './shown.ts';

/** Facebook draws the word "Ad" over this character, which is all the text that the link has. */
const WORD_JOINER = '\u2060';
const LINK = 'a[href], a[role="link"]';
/** Where a label's words, or a pointer to them, may stand. */
const LABEL = 'a, span, div, b, h6, use, text';
/** What a header link shows instead of words. */
const ICON = 'img, svg, i, video';
const MAX_LABEL = 80;

/** What Facebook itself says of a post, in its header: at most one label of a kind. */
export function labelsOf(parts: Parts): Label[] {
  const written = writtenLabels(parts);
  const byKind = (kind: Label['kind']) => written.find((label) => label.kind === kind) ?? null;
  const ad = byKind('platform-ad') ?? adLink(parts);
  const partnership = partnershipOf(parts, byKind('paid-partnership'));
  return [ad, partnership].filter((label) => label !== null);
}

/** Labels in any language, however they are drawn. Names of accounts are never labels. */
function writtenLabels(parts: Parts): Label[] {
  const mayBeAuthors = isUnmarked(parts);
  return headerElements(parts, LABEL).flatMap((element) => {
    if (isWithin(element, '[role="button"]', parts.box) || isName(element)) return [];
    if (mayBeAuthors && !hasLink(element)) return [];
    const linked = linkedLabel(element);
    if (linked !== null) return [linked];
    for (const text of shownTexts(element)) {
      // An advertisement on an issue goes on in the same line: "Sponsored · Paid for by Name".
      const label = knownLabel(text) ?? knownLabel(text.split(' · ')[0] ?? '');
      if (label !== null) return [label];
    }
    return [];
  });
}

/** Words on a coloured ground have no mark: they are among the rows of the header, and never links. */
function isUnmarked(parts: Parts): boolean {
  return parts.message === null && pictureIn(parts) === null && !parts.box.matches(FRAME);
}

function hasLink(element: Element): boolean {
  return element.closest(LINK) !== null || element.querySelector(LINK) !== null;
}

/** Only the words of a partnership go around links, and those lead to the partners. */
function linkedLabel(element: Element): Label | null {
  const names = Array.from(element.querySelectorAll('a'));
  if (names.length === 0 || !names.every(isName)) return null;
  const text = wordsOf(element);
  const label = knownLabel(text) ?? knownLabel(wordsBefore(names[0] as Element, element));
  if (label?.kind !== 'paid-partnership') return null;
  return { ...label, text, brand: names.map(nameIn).join(', ') };
}

/** What stands before a link, without the word that joins them: "with", "met", "مع". */
function wordsBefore(link: Element, around: Element): string {
  const words = labelText((around.textContent ?? '').split(link.textContent ?? '')[0] ?? '');
  return words.replace(/ ?\S+$/u, '');
}

function knownLabel(text: string): Label | null {
  return text.length > MAX_LABEL ? null : labelOf(text, ADVERT);
}

function isName(element: Element): boolean {
  return accountOf(element.closest('a')?.getAttribute('href') ?? null) !== null;
}

function adLink(parts: Parts): Label | null {
  for (const link of headerElements(parts, LINK)) {
    const mark = isJoinerSlot(link)
      ? 'word joiner (U+2060)'
      : isAdExplanation(link.getAttribute('href'))
        ? '/ads/about'
        : null;
    if (mark === null) continue;
    const words = slotTexts(link)[0] ?? '';
    const text = words !== '' && words.length <= MAX_LABEL ? words : mark;
    return { kind: 'platform-ad', text, brand: null };
  }
  return null;
}

/**
 * A link with the invisible character and nothing else, where another post has its time; checked
 * live in October 2026: on all advertisements, from the first moment, and on nothing else. A text
 * that only begins with it was pasted. One that stands for a time has digits.
 */
function isJoinerSlot(link: Element): boolean {
  return (
    (link.textContent ?? '').includes(WORD_JOINER) &&
    wordsOf(link) === '' &&
    !slotTexts(link).some((text) => /\p{Nd}/u.test(text))
  );
}

/**
 * True where a post has a place for its time or its label that nothing fills yet: the words are
 * attached when the post is scrolled to, so that nobody can tell which of the two they will be.
 * Nor can they where words without a number lead nowhere: a label in a language that is not known.
 */
export function isUndecided(parts: Parts): boolean {
  const links = headerElements(parts, LINK);
  const isDated = links.some((link) => permalinkOf(link.getAttribute('href')) !== null);
  return links.some((link) => {
    const href = link.getAttribute('href');
    const isSlot =
      precedes(parts.title, link) &&
      accountOf(href) === null &&
      permalinkOf(href) === null &&
      link.querySelector(ICON) === null;
    if (!isSlot) return false;
    const texts = slotTexts(link);
    const isTime = isDated || texts.some((text) => /\p{Nd}/u.test(text));
    return texts.length === 0 || (!isTime && /^(?:#|$)/.test(href ?? ''));
  });
}

/** All that is shown at a link, on itself or further inside. */
function slotTexts(link: Element): string[] {
  return [link, ...link.querySelectorAll('*')].slice(0, 50).flatMap(shownTexts);
}

/** The words, or the link to the help page that explains them (CMF, November 2024). */
function partnershipOf(parts: Parts, written: Label | null): Label | null {
  const help = headerElements(parts, 'a[href]').find(
    (link) => isPartnershipHelp(link.getAttribute('href')) && wordsOf(link) !== '',
  );
  if (written === null && help === undefined) return null;
  const text = written?.text ?? wordsOf(help as Element).slice(0, MAX_LABEL);
  return { kind: 'paid-partnership', text, brand: written?.brand ?? partnerIn(parts) };
}

/** The other account that the title names ("A with B"), else one in the rows below it. */
function partnerIn(parts: Parts): string | null {
  const author = accountOf(parts.titleLink.getAttribute('href'))?.handle;
  const links = [...parts.title.querySelectorAll('a[href]'), ...headerElements(parts, 'a[href]')];
  const partner = links.find((link) => {
    const account = accountOf(link.getAttribute('href'));
    return account !== null && account.handle !== author && wordsOf(link) !== '';
  });
  return partner === undefined ? null : nameIn(partner);
}
