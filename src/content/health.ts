import { accountName } from '../model/keys.ts';
import type { Post } from '../model/post.ts';
import { earlierKey, type KeyedPost } from './read.ts';

/*
 * A reader that a site's new markup broke takes every post for an ad, or none for a post. Both look
 * like nothing that a network serves, and are told from what was read since the page was loaded:
 *
 *   unsure --few posts, and no more come--> ok
 *     |  ^---- most posts look like ads ---- | --posts that are no ads--> ok
 *     +--enough posts, of several accounts--> changed --posts that are no ads--> ok
 *   ok --posts are there, none was ever readable--> changed --one is read--> ok
 */

/** - `unsure`: too early to tell; what was seen waits. - `changed`: the network is set aside. */
export type HealthState = 'ok' | 'unsure' | 'changed';

/** No feed serves so many ads; the fullest ones measured have one in two. */
const MOST = 0.8;
/** So many distinct posts make a pattern. */
const ENOUGH = 12;
/** A page of so few posts may well hold ads alone. */
const FEW = 4;
/** A page about one advertiser may hold nothing but its ads; a feed's ads are of many. */
const ADVERTISERS = 3;
/** So many different units that show words of which no post could be made. */
const UNREADABLE = 8;
/** How long a page may take to become what it will be, in ms. */
export const PATIENCE = 5000;
/** Posts remembered; the oldest go first. */
const CAPACITY = 3000;

/** Whether a network's reader still fits the page it reads. Knows no DOM and no clock. */
export class Health {
  /** By post, the account that it advertises for; null where the post is no ad. */
  readonly #posts = new Map<string, string | null>();
  readonly #unreadable = new WeakSet<object>();
  #ads = 0;
  #failures = 0;
  #troubledSince: number | null = null;
  #readSince: number | null = null;

  /**
   * Takes note of what was read of one unit; of one post what was read last holds.
   * @param now ms on any clock that does not go back, here and below
   */
  read(keyed: KeyedPost, now: number): void {
    const { post, key } = keyed;
    if (post.author === null) return;
    this.#readSince ??= now;
    if (key === null) return;
    // The same post, read before page data told its id.
    this.#forget(earlierKey(keyed));
    this.#forget(key);
    this.#posts.set(key, advertiserOf(post));
    if (isPlatformAd(post)) this.#ads++;
    if (this.#posts.size > CAPACITY) this.#forget(this.#posts.keys().next().value ?? null);
  }

  /** Takes note of a unit that shows words, but no post. Each unit counts once. */
  failed(unit: object, now: number): void {
    if (this.#readSince !== null || this.#unreadable.has(unit)) return;
    this.#unreadable.add(unit);
    if (++this.#failures === UNREADABLE) this.#troubledSince = now;
  }

  state(now: number): HealthState {
    if (this.#readSince === null) return isOver(this.#troubledSince, now) ? 'changed' : 'ok';
    const read = this.#posts.size;
    if (this.#ads <= MOST * read) return 'ok';
    if (read < FEW) return isOver(this.#readSince, now) ? 'ok' : 'unsure';
    return read >= ENOUGH && this.#advertisers() >= ADVERTISERS ? 'changed' : 'unsure';
  }

  #forget(key: string | null): void {
    if (key === null) return;
    if (this.#posts.get(key)) this.#ads--;
    this.#posts.delete(key);
  }

  /** Searches and lists may be of ads alone, as an ad library is: they never count as proof. */
  #advertisers(): number {
    return new Set([...this.#posts.values()].filter((name) => name !== null && name !== LISTED))
      .size;
  }
}

/** Whoever advertises on a page that was asked for a kind of post. */
const LISTED = 'listed';

function advertiserOf(post: Post): string | null {
  const { author, network, place } = post;
  if (author === null || !isPlatformAd(post)) return null;
  return place === 'search' || place === 'list' ? LISTED : accountName(network, author);
}

/** True where the network's own ad label stands on it; creator labels may be on all posts of a brand. */
export function isPlatformAd({ labels }: Post): boolean {
  return labels.some(({ kind }) => kind === 'platform-ad');
}

function isOver(since: number | null, now: number): boolean {
  return since !== null && now - since >= PATIENCE;
}
