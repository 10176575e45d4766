import { isPlatformAd } from './health.ts';
import type { KeyedPost } from './read.ts';

/**
 * So many posts of a feed without one ad are unusual: of feeds that have an ad in every 20 posts, the
 * thinnest that is worth a word, one in 60 has such a stretch (.95 ^ 80 = .017).
 */
const UNUSUAL = 80;

/**
 * Whether a network that sells ads showed none in its feed. Then an ad blocker is likely, or a plan
 * that the user pays for; nothing is asked of the page to find out.
 */
export class FeedAds {
  readonly #posts = new Set<string>();
  #shown: boolean;

  /** @param sells whether the network sells ads at all, see `sellsAds` */
  constructor(sells: boolean) {
    this.#shown = !sells;
  }

  read({ post, key }: KeyedPost): void {
    if (isPlatformAd(post)) this.#shown = true;
    if (this.#shown) this.#posts.clear();
    else if (post.place === 'feed' && key !== null) this.#posts.add(key);
  }

  /** So many posts of the feed were read without one ad; null where that is nothing unusual. */
  adFree(): number | null {
    return this.#posts.size < UNUSUAL ? null : this.#posts.size;
  }
}
