import type { Post } from '../../model/post.ts';
import type { BadgeSlot, PageContext } from '../network.ts';
import { permalinkOf } from './addresses.ts';
import { accountLinks } from './header.ts';
import { shell } from './shown.ts';

/**
 * The reel that the viewer is at: its slots show no ids, the address names the one in view and is
 * replaced with each swipe (facts 1a, October 2026). Who and what it is, page data tells.
 * @returns null where no reel is open
 */
export function readReel({ url }: PageContext): Post | null {
  const open = permalinkOf(url.href);
  if (open === null) return null;
  return { ...shell('short-video'), id: open.code, url: open.url, extent: 'part' };
}

/** Beside the author's name in the viewer; null while page data has not told who that is. */
export function reelSlot(viewer: Element, { author }: Post): BadgeSlot | null {
  for (const { link, handle, words } of accountLinks(viewer)) {
    if (handle === author?.handle && words !== '' && link.parentElement !== null) {
      return { parent: link.parentElement, fit: 'inline' };
    }
  }
  return null;
}
