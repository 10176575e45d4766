import type { Post } from '../../model/post.ts';
import type { BadgeSlot, PageContext, PageReader } from '../network.ts';
import { placeOf } from './addresses.ts';
import { AD, channelIn, isHidden, LINES, SHORT, TILE, WATCH } from './parts.ts';
import { readProfile } from './profile.ts';
import { readAd, readTile } from './tile.ts';
import { readShort, readWatch } from './watch.ts';

export const page: PageReader = {
  unit: [TILE, WATCH, SHORT, AD].join(', '),
  // Around a tile of the home page, and around the slot that makes it an ad.
  row: 'ytd-rich-item-renderer',
  // Elements are used again for other videos: links change, or the attributes that name the video.
  attributes: ['href', 'video-id', 'is-active', 'subscribed'],
  place: placeOf,
  read,
  account: readProfile,
  badgeSlot,
};

function read(unit: Element, context: PageContext): Post | null {
  if (unit.matches(WATCH)) return readWatch(unit, context);
  if (unit.matches(SHORT)) return readShort(unit, context);
  return unit.matches(TILE) ? readTile(unit, context) : readAd(unit, context);
}

/** The line with the channel's name. */
const NAME_LINE = 'ytd-channel-name, yt-reel-channel-bar-view-model';

/** At the end of the line that names the channel; where there is none, on the picture. */
function badgeSlot(unit: Element): BadgeSlot | null {
  if (isHidden(unit)) return null;
  const line = nameLine(unit);
  if (line !== null) return { parent: line, fit: 'inline', shape: 'tile' };
  return unit.matches(`${WATCH}, ${SHORT}`) ? null : { parent: unit, fit: 'corner' };
}

function nameLine(unit: Element): Element | null {
  const found = channelIn(unit);
  const link = found === null || found.name === '' ? undefined : found.link;
  const line =
    link?.closest(NAME_LINE) ??
    link?.closest(LINES) ??
    unit.querySelector(LINES) ??
    link?.parentElement ??
    null;
  return line === null || isHidden(line) ? null : line;
}
