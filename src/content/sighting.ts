import { JUDGE_VERSION } from '../detect/version.ts';
import type { Sighting } from '../model/messages.ts';
import type { Reading } from './read.ts';

/**
 * What the worker is told of a reading: evidence, never the caption.
 * @param seenAt ms since 1970
 * @returns null for what is never counted: unread, of no known author, or not to be told from another
 */
export function toSighting(
  { post, key, print, verdict }: Reading,
  seenAt: number,
): Sighting | null {
  if (key === null || post.author === null || verdict.class === 'unread') return null;
  const { network, id, url, author, coAuthors, publishedAt, place, extent } = post;
  return {
    key,
    fingerprint: print,
    post: { network, id, url, author, coAuthors, publishedAt, place, extent },
    verdict,
    seenAt,
    judge: JUDGE_VERSION,
  };
}
