import { labelOf, labelText } from '../../detect/labels.ts';
import type { Label } from '../../model/post.ts';
import { boundedName } from '../limits.ts';
import { handleIn } from './addresses.ts';
import { AD_BUTTON, AD_TAG, CAPTION, CREATOR_TAG, firstOutside, href } from './parts.ts';
import { phrasesOf } from './phrases.ts';

/**
 * The chip that a creator promotes their own business, where the page does not carry its dictionary.
 * TikTok shows it in the place of "Paid partnership" for posts that no one else pays for. By the stem
 * of "to promote" or "to advertise", which no language has in its words for a partnership (TikTok's help
 * in Czech, 2025: "propagace").
 */
const PROMOTIONAL =
  /prom[oó]|propag|mainos|промо|реклам|προωθητ|διαφημ|प्रचार|werbeinhalt|werbliche|reklaminnehåll|reklameindhold|tanıtım|quảng bá|ترويج|推廣內容|推广内容|プロモーションコンテンツ|프로모션|홍보|โปรโมต|โปรโมท|קידום/iu;

/** What TikTok says of a post: at most one label of a kind, its own marks rather than words alone. */
export function labelsOf(scope: Element, base: URL): Label[] {
  const byKind = new Map<Label['kind'], Label>();
  for (const label of [adTag(scope), creatorTag(scope, base), ...worded(scope)]) {
    if (label !== null && !byKind.has(label.kind)) byKind.set(label.kind, label);
  }
  return [...byKind.values()];
}

function adTag(scope: Element): Label | null {
  const tag = firstOutside(scope, AD_TAG, CAPTION);
  const words = tag === null ? null : boundedName(wordsOf(tag));
  const mark = tag ?? firstOutside(scope, AD_BUTTON, CAPTION);
  if (mark === null) return null;
  const name = mark.getAttribute('data-e2e') ?? '';
  return { kind: 'platform-ad', text: words ?? name, brand: null };
}

/** "Paid partnership", with the brand's handle where it is tagged; in any language. */
function creatorTag(scope: Element, base: URL): Label | null {
  const tag = firstOutside(scope, CREATOR_TAG, CAPTION);
  const words = tag === null ? '' : wordsOf(tag);
  if (tag === null || words === '') return null;
  const [, label = words, named = null] = /^([^@]*[^@\s])\s*@([\w.]+)$/u.exec(words) ?? [];
  const known = labelOf(label);
  if (known === null && isPromotional(label, tag.ownerDocument)) return null;
  return {
    kind: known?.kind ?? 'paid-partnership',
    text: boundedName(words) ?? '',
    brand: linkedBrand(tag, scope, base) ?? named ?? known?.brand ?? null,
  };
}

function isPromotional(words: string, page: Document): boolean {
  return words === phrasesOf(page).promotional || PROMOTIONAL.test(words);
}

/** The chip of a tagged brand is a link to it, or lies in one. */
function linkedBrand(tag: Element, scope: Element, base: URL): string | null {
  const link = tag.querySelector('a[href]') ?? tag.closest('a[href]');
  return link === null || !scope.contains(link) ? null : handleIn(href(link), base);
}

/** Where words are an author's, a viewer's, a song's, a place's or a video's own: no label is read there. */
const NO_LABEL = `${CAPTION}, a, button, strong, svg, [role="button"]:not(section), [role="slider"], [data-e2e^="v2t-"], [data-e2e*="music"], [data-e2e*="poi"]`;
/** No label is longer; spares the look-up for the rest. */
const MAX_LABEL = 60;

/** Chips of another make: leaves after the caption (subtitles come before it) that are a label whole. */
function* worded(scope: Element): Generator<Label> {
  const caption = scope.querySelector(CAPTION);
  if (caption === null) return;
  for (const leaf of scope.querySelectorAll('p, span, div')) {
    const words = leaf.textContent ?? '';
    if (leaf.childElementCount > 0 || words === '' || words.length > MAX_LABEL) continue;
    const label = labelOf(words);
    if (label === null) continue;
    if (isAfter(leaf, caption) && leaf.closest(`${NO_LABEL}, ${CREATOR_TAG}`) === null) yield label;
  }
}

function isAfter(element: Element, other: Element): boolean {
  return (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function wordsOf(tag: Element): string {
  return labelText((tag.textContent ?? '').slice(0, 500));
}
