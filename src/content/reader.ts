import { verdictOn } from '../detect/engine.ts';
import type { Post } from '../model/post.ts';
import type { RulebookId } from '../model/verdict.ts';
import type { PageContext, PageSide } from '../networks/network.ts';
import type { DataIndex } from './join.ts';
import type { Profile } from './profile.ts';
import { type Reading, readingOf } from './read.ts';

/**
 * Reads the units of one page. What a unit shows is read once for every change that the page makes in
 * it: page data that comes later is joined to what is known, and judged where it says more.
 */
export class Reader {
  readonly #network: PageSide;
  readonly #index: DataIndex;
  readonly #profile: Profile;
  readonly #shown = new WeakMap<Element, Post>();

  constructor(network: PageSide, index: DataIndex, profile: Profile) {
    this.#network = network;
    this.#index = index;
    this.#profile = profile;
  }

  /**
   * @param changed false where the page did not touch the unit since it was read
   * @returns null where the unit is no post, or markup that no reader understands
   * @throws where markup is hostile
   */
  post(unit: Element, context: PageContext, changed: boolean): Post | null {
    const known = changed ? undefined : this.#shown.get(unit);
    const shown = known ?? this.#network.page.read(unit, context);
    if (shown === null) {
      this.#shown.delete(unit);
      return null;
    }
    this.#shown.set(unit, shown);
    return this.#profile.placed(this.#index.join(shown));
  }

  /** @param before what was said of the same unit; its verdict holds for the same words */
  judged(post: Post, rulebook: RulebookId | null, before: Reading | null = null): Reading {
    const holds = before !== null && saysTheSame(before.post, post);
    return readingOf(post, holds ? before.verdict : verdictOn(post, { rulebook }));
  }
}

/** True where all that a verdict depends on is the same, see `JudgeInput`. */
function saysTheSame(a: Post, b: Post): boolean {
  return (
    a.text === b.text &&
    a.lang === b.lang &&
    a.extent === b.extent &&
    a.author?.handle === b.author?.handle &&
    isSame(a.links, b.links) &&
    isSame(a.labels, b.labels)
  );
}

function isSame(a: readonly object[] | readonly string[], b: typeof a): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
