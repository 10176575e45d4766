import type { Kind } from '../../model/verdict.ts';
import type { PostRow } from '../database.ts';
import { sponsoredKindsOf } from '../merge.ts';

/** How well an account discloses its sponsored posts. */
export interface Quality {
  clear: number;
  weak: number;
  none: number;
  /** Sponsored by the user's word alone: no judge looked for their disclosure. */
  unjudged: number;
  /** Posts by what makes them sponsored; one may be of several kinds. The most frequent first. */
  kinds: [kind: Kind, posts: number][];
}

type Judged = Pick<PostRow, 'class' | 'labels' | 'reading'>;

/**
 * The disclosure of the sponsored posts among these, as it was judged when they were read. Posts that
 * are not proven to be sponsored have nothing to disclose.
 */
export function qualityOf(posts: Iterable<Judged>): Quality {
  const quality: Quality = { clear: 0, weak: 0, none: 0, unjudged: 0, kinds: [] };
  const kinds = new Map<Kind, number>();
  for (const post of posts) {
    if (post.class !== 'sponsored') continue;
    quality[post.reading.class === 'sponsored' ? post.reading.disclosure : 'unjudged'] += 1;
    for (const kind of sponsoredKindsOf(post)) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  quality.kinds = [...kinds].sort((a, b) => b[1] - a[1]);
  return quality;
}
