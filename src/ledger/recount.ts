import { countedOf } from './counted.ts';
import { changeOne, emptyCounts } from './counts.ts';
import type { CountsRow, MomentRow, PostRow } from './database.ts';
import { countMoments } from './moments.ts';

/** Counts all posts of a ledger anew, some at a time and in any order, each once. */
export class Recount {
  readonly #counts = new Map<number, CountsRow>();
  readonly #moments = new Map<number, MomentRow>();

  add(posts: readonly PostRow[]): void {
    for (const post of countedOf(posts)) {
      const counts = this.#counts.get(post.account) ?? emptyCounts(post.account);
      changeOne(counts, { out: [], into: [post] });
      this.#counts.set(post.account, counts);
    }
    for (const post of posts) countMoments(this.#moments, post, 1);
  }

  /** Of all accounts that have posts. */
  get counts(): CountsRow[] {
    return [...this.#counts.values()];
  }

  /** All in which posts were seen. */
  get moments(): MomentRow[] {
    return [...this.#moments.values()];
  }
}
