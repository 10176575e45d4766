import { postKey } from '../model/keys.ts';
import type { Post } from '../model/post.ts';
import { earlierKey, type Reading } from './read.ts';

/** Posts kept while the judge has no lexicons; the oldest go first. */
const CAPACITY = 1000;

/** Posts that were read and not judged yet, each as it was read last. */
export class Waiting {
  readonly #posts = new Map<string, Post>();

  /** A post without a key is never counted: it is judged only if it is still there then. */
  add(post: Post): void {
    const key = postKey(post);
    if (key === null) return;
    this.#posts.delete(key);
    this.#posts.set(key, post);
    const oldest = this.#posts.size > CAPACITY ? this.#posts.keys().next().value : undefined;
    if (oldest !== undefined) this.#posts.delete(oldest);
  }

  /** It was judged where it stands: what was read of it before says no more. */
  forget(reading: Reading): void {
    for (const key of [reading.key, earlierKey(reading)]) if (key !== null) this.#posts.delete(key);
  }

  /** Gives out one by one, oldest first, and forgets each. */
  *take(): Generator<Post> {
    for (const [key, post] of this.#posts) {
      this.#posts.delete(key);
      yield post;
    }
  }
}
