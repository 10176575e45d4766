import type { Post } from '../../model/post.ts';
import type { BadgeSlot, PageContext, PageReader } from '../network.ts';
import { placeOf } from './addresses.ts';
import { readCloseup } from './closeup.ts';
import { creatorLink, isBait, isCloseup, isNested, PIN_ID, ROW, UNIT } from './parts.ts';
import { readProfile } from './profile.ts';
import { readTile } from './tile.ts';

export const page: PageReader = {
  unit: UNIT,
  row: ROW,
  attributes: ['href', PIN_ID],
  place: placeOf,
  read,
  account: readProfile,
  badgeSlot,
};

function read(unit: Element, context: PageContext): Post | null {
  if (isNested(unit) || isBait(unit)) return null;
  return isCloseup(unit) ? readCloseup(unit, context) : readTile(unit, context);
}

/** Over the corner of a tile; on a pin's own page beside the name of its author. */
function badgeSlot(unit: Element): BadgeSlot | null {
  if (!isCloseup(unit)) return { parent: unit, fit: 'corner' };
  const link = creatorLink(unit, new URL(unit.ownerDocument.URL));
  const parent = link?.element.parentElement ?? null;
  return parent === null ? null : { parent, fit: 'inline' };
}
