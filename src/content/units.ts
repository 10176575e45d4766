import { accountName } from '../model/keys.ts';
import type { AccountFacts } from '../model/post.ts';
import type { Reading } from './read.ts';

/** Units remembered by what they show; more than any page shows at once. */
const CAPACITY = 2000;

/** Which element shows which post now. Holds no element that the page has let go. */
export class Units {
  readonly #shown = new WeakMap<Element, Reading>();
  readonly #elements = new Map<string, WeakRef<Element>>();

  /** @returns true where the element shows something else than when it was last read */
  remember(element: Element, reading: Reading): boolean {
    const before = this.#shown.get(element);
    this.#shown.set(element, reading);
    for (const key of [reading.post.id, reading.post.url, reading.print]) {
      if (key === null) continue;
      this.#elements.delete(key);
      this.#elements.set(key, new WeakRef(element));
    }
    for (const key of this.#elements.keys()) {
      if (this.#elements.size <= CAPACITY) break;
      this.#elements.delete(key);
    }
    return before === undefined || !sameReading(before, reading);
  }

  forget(element: Element): void {
    this.#shown.delete(element);
  }

  /** The elements that show the posts of these join keys. */
  shownAs(joinKeys: readonly string[]): Element[] {
    return joinKeys.flatMap((key) => this.#elements.get(key)?.deref() ?? []);
  }

  /** Who wrote the post whose own page this is; null where it was not read. */
  authorOfPage(url: URL): AccountFacts | null {
    for (const part of url.pathname.split('/')) {
      const element = this.#elements.get(part)?.deref();
      const post = element === undefined ? undefined : this.#shown.get(element)?.post;
      if (post?.author) return { network: post.network, ...post.author };
    }
    return null;
  }
}

function sameReading(a: Reading, b: Reading): boolean {
  return (
    a.key === b.key &&
    a.post.extent === b.post.extent &&
    a.post.place === b.post.place &&
    a.post.text === b.post.text &&
    a.post.publishedAt === b.post.publishedAt &&
    a.verdict.class === b.verdict.class &&
    a.verdict.kinds.join() === b.verdict.kinds.join() &&
    sameAuthor(a, b)
  );
}

function sameAuthor({ post: a }: Reading, { post: b }: Reading): boolean {
  if (a.author === null || b.author === null) return a.author === b.author;
  return (
    accountName(a.network, a.author) === accountName(b.network, b.author) &&
    a.author.stableId === b.author.stableId &&
    a.author.followers === b.author.followers &&
    a.author.followed === b.author.followed
  );
}
