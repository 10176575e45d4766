import type { NetworkId } from '../model/network.ts';
import type { Label } from '../model/post.ts';

/** Marks that change nothing a reader sees: zero-width, word joiner, bidi controls, soft hyphen. */
const INVISIBLE =
  /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/gu;

/**
 * A label as it is compared: NFKC, no invisible marks, one space between words, no trailing "·" or "•".
 * Only ever compare the whole result, never a part of it.
 */
export function labelText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/\s+/gu, ' ')
    .replace(/\s*[·•]\s*$/u, '')
    .trim();
}

/**
 * What one leaf's whole text says as a label of a network, in any of its languages.
 * @param text the leaf's text as it stands on the page
 * @returns null where it is no label that is known
 */
export function labelOf(_text: string, _network: NetworkId): Label | null {
  return null;
}
