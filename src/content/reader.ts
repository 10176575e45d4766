import { verdictOn } from '../detect/engine.ts';
import { postKey } from '../model/keys.ts';
import type { Post } from '../model/post.ts';
import type { RulebookId } from '../model/verdict.ts';
import type { PageContext, PageSide } from '../networks/network.ts';
import type { DataIndex } from './join.ts';
import type { Profile } from './profile.ts';
import { type Reading, readingOf } from './read.ts';

/** Posts whose verdict is remembered: rows of a list are drawn again as it is scrolled to and fro. */
const CAPACITY = 200;

/**
 * Reads the units of one page. What a unit shows is read once for every change that the page makes in
 * it: page data that comes later is joined to what is known, and judged where it says more.
 */
export class Reader {
  readonly #network: PageSide;
  readonly #index: DataIndex;
  readonly #profile: Profile;
  readonly #shown = new WeakMap<Element, Post>();
  readonly #judged = new Map<string, Reading>();
  #rulebook: RulebookId | null = null;

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

  /** What is said of a post; a verdict holds while the post says the same. */
  judged(post: Post, rulebook: RulebookId | null): Reading {
    if (rulebook !== this.#rulebook) this.#judged.clear();
    this.#rulebook = rulebook;
    const known = this.#judged.get(postKey(post) ?? '');
    if (known !== undefined && saysTheSame(known.post, post)) return { ...known, post };
    const reading = readingOf(post, verdictOn(post, { rulebook }));
    this.#keep(reading);
    return reading;
  }

  #keep(reading: Reading): void {
    if (reading.key === null) return;
    this.#judged.delete(reading.key);
    this.#judged.set(reading.key, reading);
    const oldest = this.#judged.size > CAPACITY ? this.#judged.keys().next().value : undefined;
    if (oldest !== undefined) this.#judged.delete(oldest);
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
