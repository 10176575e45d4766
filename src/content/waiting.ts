import { postKey } from '../model/keys.ts';
import type { Post } from '../model/post.ts';

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

  /** Gives out all, and forgets them. */
  take(): Post[] {
    const posts = [...this.#posts.values()];
    this.#posts.clear();
    return posts;
  }
}
