import { labelOf } from '../../detect/labels.ts';
import { fold } from '../../detect/normalize.ts';
import type { Label } from '../../model/post.ts';
import { AD, BODY, CREDIT, FLAIR, FULL_LINK, lineIn, ownElements, TITLE } from './parts.ts';

/** On the post itself: the attribute, or the older pages' classes (facts 8). */
const PROMOTED =
  '[promoted]:not([promoted="false"]), [is-promoted]:not([is-promoted="false"]), [data-promoted="true"], .promoted, .promotedlink';
/** Parts that only an advertisement has (facts 8; EasyList, August 2026). */
const PROMOTED_PART =
  '[data-ad-click-location="promoted_label"], [data-testid="promoted-credit-bar-avatar"], shreddit-post-overflow-menu[is-ad]:not([is-ad="false"]), [data-faceplate-tracking-context*=\'"promoted":true\']';
const PROMOTED_LABEL = '[data-ad-click-location="promoted_label"], .promoted-label, .promoted-tag';
/** What an author says of themself by Reddit's own switch: they post for a brand. English alone was found. */
const BRAND_AFFILIATE = 'brand affiliate';
/** Where words are an author's or a moderator's: no label is read there. */
const NO_LABEL = `a[href], button, ${TITLE}, ${FULL_LINK}, ${BODY}, ${FLAIR}`;
const MAX_LABEL = 60;

/** What Reddit itself says of a post: at most one label of a kind. */
export function labelsOf(unit: Element): Label[] {
  return [adLabel(unit), affiliateLabel(unit)].filter((label) => label !== null);
}

function adLabel(unit: Element): Label | null {
  const written = leaves(unit, CREDIT).find(({ words }) => labelOf(words, 'reddit') !== null);
  const isAd =
    unit.matches(`${AD}, ${PROMOTED}`) || ownElements(unit, PROMOTED_PART).length > 0 || written;
  if (!isAd) return null;
  const label = ownElements(unit, PROMOTED_LABEL).map(lineIn).find(isShort);
  return { kind: 'platform-ad', text: label ?? written?.words ?? 'promoted', brand: null };
}

function affiliateLabel(unit: Element): Label | null {
  const leaf = leaves(unit, '*').find(({ words }) => fold(words) === BRAND_AFFILIATE);
  return leaf === undefined ? null : { kind: 'paid-partnership', text: leaf.words, brand: null };
}

function isShort(words: string): boolean {
  return words !== '' && words.length <= MAX_LABEL;
}

/** The texts that stand alone, inside of one kind of element, and are not the author's. */
function leaves(unit: Element, inside: string): { words: string }[] {
  return ownElements(unit, inside === '*' ? '*' : `:is(${inside}) *`)
    .filter(
      (element) =>
        element.childElementCount === 0 &&
        isShort(element.textContent ?? '') &&
        (element.closest(NO_LABEL) === null || !unit.contains(element.closest(NO_LABEL))),
    )
    .map((element) => ({ words: lineIn(element) }));
}
