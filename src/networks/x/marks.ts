import { labelOf } from '../../detect/labels.ts';
import { OF_X } from '../../detect/network-labels.ts';
import type { Label } from '../../model/post.ts';
import { isWithin } from '../elements.ts';
import { isOnSite } from './addresses.ts';
import {
  ARTICLE,
  CARD,
  HEADER,
  href,
  isElement,
  isLeaf,
  type Own,
  PHOTO,
  TEXT,
  UNIT,
  VIDEO,
  walk,
} from './parts.ts';

/** X measures what it shows with this wrapper; around every video as well, so alone it says nothing. */
const TRACKING = '[data-testid="placementTracking"]';
/** Only an advertisement's wrapper also has these at its edges. */
const PIXEL = /-impression-pixel$/;
/** The click id that X adds to the links of an advertisement it serves. */
const CLICK_ID = 'twclid';

/**
 * Where a leaf's text may be an author's words, another account's name, or a video's own break:
 * a label is never read there. Links lead to such places too, but for X's own explanations.
 */
const NO_LABEL = [
  TEXT,
  HEADER,
  PHOTO,
  VIDEO,
  CARD,
  ARTICLE,
  TRACKING,
  '[data-testid="socialContext"]',
  '[role="group"]',
  'button',
  'a:not([href^="https://help."]):not([href^="https://business."])',
].join(', ');
/** No label is longer; spares the look-up for the rest. */
const MAX_LABEL = 80;

/** What X itself says of a post: at most one label of a kind, words rather than marks. */
export function labelsOf(own: Own, hasPermalink: boolean): Label[] {
  const byKind = new Map<Label['kind'], Label>();
  for (const label of [...writtenLabels(own), ...adMarks(own, hasPermalink)]) {
    if (!byKind.has(label.kind)) byKind.set(label.kind, label);
  }
  return [...byKind.values()];
}

function writtenLabels(own: Own): Label[] {
  const labels: Label[] = [];
  walk(own.unit, (node) => {
    if (!isElement(node) || node.matches(NO_LABEL) || !own.has(node)) return false;
    const label = isLeaf(node) ? labelIn(node) : null;
    if (label !== null) labels.push(label);
    return true;
  });
  return labels;
}

function labelIn(leaf: Element): Label | null {
  const text = leaf.matches('span, div') ? (leaf.textContent ?? '') : '';
  return text === '' || text.length > MAX_LABEL ? null : labelOf(text, OF_X);
}

function adMarks(own: Own, hasPermalink: boolean): Label[] {
  const mark = hasPixels(own.unit)
    ? 'impression-pixel'
    : !hasPermalink && hasClickId(own)
      ? CLICK_ID
      : null;
  return mark === null ? [] : [{ kind: 'platform-ad', text: mark, brand: null }];
}

/** The wrapper must be this post's own, never one around several. */
function hasPixels(unit: Element): boolean {
  const wrapper = unit.parentElement?.closest(TRACKING) ?? null;
  if (wrapper === null) return false;
  const posts = Array.from(wrapper.querySelectorAll(UNIT));
  if (!posts.every((post) => unit.contains(post))) return false;
  return Array.from(wrapper.children).some((child) =>
    PIXEL.test(child.getAttribute('data-testid') ?? ''),
  );
}

/**
 * An author's own links all go through t.co, so a bare address with a click id was made by X's ad
 * server. Still no proof by itself: it counts only for a post without a permalink, as ads are.
 */
function hasClickId(own: Own): boolean {
  return own.all(`a[href*="${CLICK_ID}="]`).some((link) => {
    if (isWithin(link, TEXT, own.unit) || !URL.canParse(href(link))) return false;
    const url = new URL(href(link));
    return url.hostname !== 't.co' && !isOnSite(url) && url.searchParams.has(CLICK_ID);
  });
}
