import { labelOf } from '../../detect/labels.ts';
import { JUST_PROMOTED } from '../../detect/network-labels.ts';
import { fold } from '../../detect/normalize.ts';
import type { Label } from '../../model/post.ts';
import { isWithin } from '../elements.ts';
import { AD, BODY, CREDIT, FLAIR, FULL_LINK, lineIn, ownElements, TITLE } from './parts.ts';

/** On the post itself: the attribute, or the older pages' classes (facts 8). */
const PROMOTED =
  '[promoted]:not([promoted="false"]), [is-promoted]:not([is-promoted="false"]), [data-promoted="true"], .promoted, .promotedlink';
/** Parts that only an advertisement has (facts 8; EasyList, August 2026). */
const PROMOTED_PART =
  '[data-ad-click-location="promoted_label"], [data-testid="promoted-credit-bar-avatar"], shreddit-post-overflow-menu[is-ad]:not([is-ad="false"]), [data-faceplate-tracking-context*=\'"promoted":true\']';
export const PROMOTED_LABEL =
  '[data-ad-click-location="promoted_label"], .promoted-label, .promoted-tag';
/** Authors who post for a brand say so by a switch of Reddit's; English alone was found. */
const BRAND_AFFILIATE = 'brand affiliate';
/**
 * The element that Reddit draws the same switch with, whatever its language, and what the post's menu
 * knows of it (rules of the extension Hush, read in November 2026; the switch is
 * `isCommercialCommunication` in Reddit's own requests). Menus of advertisements have the second too.
 */
const AFFILIATE_TAG = 'shreddit-brand-affiliate-tag';
const AFFILIATE_PART =
  '[is-post-commercial-communication]:not([is-post-commercial-communication="false"])';
/** Where words are an author's or a moderator's: no label is read there. */
const NO_LABEL = `a, button, ${TITLE}, ${FULL_LINK}, ${BODY}, ${FLAIR}`;
const MAX_LABEL = 60;

/**
 * What Reddit itself says of a post: at most one label of a kind.
 * @param isTracked true where what Reddit counts clicks by calls the post an advertisement
 */
export function labelsOf(unit: Element, isTracked: boolean): Label[] {
  const texts = standingTexts(unit);
  const ad = adLabel(unit, texts, isTracked);
  return [ad, affiliateLabel(unit, texts, ad !== null)].filter((label) => label !== null);
}

function adLabel(unit: Element, texts: readonly StandingText[], isTracked: boolean): Label | null {
  const written = texts.find(
    ({ words, isInCredit }) => isInCredit && labelOf(words, JUST_PROMOTED) !== null,
  );
  const isMarked =
    isTracked ||
    unit.matches(PROMOTED) ||
    unit.closest(AD) !== null ||
    ownElements(unit, PROMOTED_PART).length > 0;
  if (!isMarked && written === undefined) return null;
  const shown = ownElements(unit, PROMOTED_LABEL).map(lineIn).find(isShort);
  return { kind: 'platform-ad', text: shown ?? written?.words ?? 'promoted', brand: null };
}

function affiliateLabel(
  unit: Element,
  texts: readonly StandingText[],
  isAd: boolean,
): Label | null {
  const parts = ownElements(unit, isAd ? AFFILIATE_TAG : `${AFFILIATE_TAG}, ${AFFILIATE_PART}`);
  const shown =
    texts.find(({ words }) => fold(words) === BRAND_AFFILIATE)?.words ??
    parts.map((part) => (part.matches(AFFILIATE_TAG) ? lineIn(part) : '')).find(isShort) ??
    (parts.length > 0 ? BRAND_AFFILIATE : null);
  return shown === null ? null : { kind: 'paid-partnership', text: shown, brand: null };
}

interface StandingText {
  words: string;
  /** In the line of author and time. */
  isInCredit: boolean;
}

/** The short texts that stand alone in a post and are not its author's. */
function standingTexts(unit: Element): StandingText[] {
  return ownElements(unit, '*').flatMap((element) => {
    const isText = element.childElementCount === 0 && isShort(element.textContent ?? '');
    if (!isText || isWithin(element, NO_LABEL, unit)) return [];
    return [{ words: lineIn(element), isInCredit: isWithin(element, CREDIT, unit) }];
  });
}

function isShort(words: string): boolean {
  return words !== '' && words.length <= MAX_LABEL;
}
