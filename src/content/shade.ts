import type { Marking } from '../model/settings.ts';
import type { BadgeSlot } from '../networks/network.ts';
import { stylePage } from './badge/sheets.ts';
import type { Reading } from './read.ts';

/** What becomes of a sponsored post: faded; one line in place of a row; a tile covered as it is. */
export type Shade = 'dim' | 'fold' | 'cover';

const ATTRIBUTE = 'data-adrift-shade';

/**
 * What the user's choice means for one sponsored post.
 * @returns null where nothing becomes of it
 */
export function shadeOf(
  marking: Marking,
  { post }: Pick<Reading, 'post'>,
  slot: BadgeSlot,
): Shade | null {
  if (marking === 'mark') return null;
  // Who opened this very post wants to see it; and a player shows nothing else instead.
  const alone = post.place === 'post' || post.place === 'short-video' || slot.shape === 'screen';
  if (marking === 'dim' || alone) return 'dim';
  // Among others in a grid, or in columns with measured places, a smaller tile only leaves a gap.
  return slot.fit === 'corner' || slot.shape === 'tile' ? 'cover' : 'fold';
}

/** An attribute of ours on the post; the site's own nodes, classes and styles stay as they are. */
export function setShade(unit: Element, shade: Shade | null): void {
  if (shade === null) {
    if (unit.hasAttribute(ATTRIBUTE)) unit.removeAttribute(ATTRIBUTE);
  } else if (unit.getAttribute(ATTRIBUTE) !== shade) {
    stylePage(unit.ownerDocument);
    unit.setAttribute(ATTRIBUTE, shade);
  }
}

export function clearShades(document: Document): void {
  for (const unit of document.querySelectorAll(`[${ATTRIBUTE}]`)) setShade(unit, null);
}
