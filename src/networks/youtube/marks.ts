import { labelText } from '../../detect/labels.ts';
import type { Label } from '../../model/post.ts';
import { boundedName } from '../limits.ts';
import { AD, AD_BADGE, AD_PART, isHidden } from './parts.ts';

/**
 * A creator's disclosure over a player, on desktop and over Shorts. Every player has the element, so
 * that only its words say anything (facts 4).
 */
const OVERLAY = [
  ...['.ytp-paid-content-overlay', 'ytm-paid-content-overlay-renderer'],
  ...['.ytmPaidContentOverlayHost', '.YtmPaidContentOverlayHost'],
].join(', ');
/** A Short that is an ad (uBlock filters, August 2026). */
const AD_SHORT = '[is-ads-overlay]';
/** What names the data of a player, in the scripts of a page as it was loaded. */
const PLAYER_DATA = 'ytInitialPlayerResponse';

/** The network's own word that a tile, or a Short, is an ad. */
export function adLabels(unit: Element): Label[] {
  const around = unit.closest(AD) ?? unit.querySelector(AD);
  const part = unit.matches(AD_SHORT) ? unit : unit.querySelector(`${AD_PART}, ${AD_SHORT}`);
  const mark = around ?? part;
  if (mark === null) return [];
  const words = labelText(badgeIn(unit, around)?.textContent ?? '');
  const text = boundedName(words) ?? mark.tagName.toLowerCase();
  return [{ kind: 'platform-ad', text, brand: null }];
}

function badgeIn(unit: Element, around: Element | null): Element | null {
  return unit.querySelector(AD_BADGE) ?? around?.querySelector(AD_BADGE) ?? null;
}

/**
 * A creator's disclosure as the player shows it. The words may be those of the video before, where
 * the page went on without being loaded anew; the page's data is never stale. So they are believed
 * only in a document that holds no data of a player: a saved page without its scripts.
 */
export function paidLabels(root: ParentNode, document: Document): Label[] {
  for (const overlay of root.querySelectorAll(OVERLAY)) {
    const words = boundedName(labelText(overlay.textContent ?? ''));
    if (words === null || isFaded(overlay)) continue;
    return hasPlayerData(document) ? [] : [{ kind: 'paid-partnership', text: words, brand: null }];
  }
  return [];
}

/**
 * Once its time is over, YouTube hides the link inside the overlay (pages of March 2022) or all of it.
 * Looks at the attributes alone: a computed style would force a layout.
 */
function isFaded(overlay: Element): boolean {
  const hidden = [overlay, ...overlay.querySelectorAll('a')].some((part) =>
    /display\s*:\s*none/i.test(part.getAttribute('style') ?? ''),
  );
  return hidden || isHidden(overlay);
}

function hasPlayerData(document: Document): boolean {
  return Array.from(document.querySelectorAll('script:not([src])')).some((script) =>
    script.textContent?.includes(PLAYER_DATA),
  );
}
