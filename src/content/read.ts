import { fingerprint, keyOf, postKey } from '../model/keys.ts';
import { type AccountFacts, EXTENTS, type Post } from '../model/post.ts';
import type { Verdict } from '../model/verdict.ts';
import { readInline } from '../networks/inline.ts';
import type { Network, PageContext, PageSide } from '../networks/network.ts';
import { DataIndex } from './join.ts';

/** A post as it stands on the page. */
export interface KeyedPost {
  post: Post;
  /** See `postKey`. */
  key: string | null;
  /** See `fingerprint`: costly, and asked for several times. */
  print: string | null;
}

/** The same, and what is said of it. */
export interface Reading extends KeyedPost {
  verdict: Verdict;
}

export function keyedPost(post: Post): KeyedPost {
  const print = fingerprint(post);
  return { post, key: keyOf(post, post.id ?? print), print };
}

export function readingOf(post: Post, verdict: Verdict): Reading {
  return { ...keyedPost(post), verdict };
}

/** The key that a post was counted by before page data told its id; null where it has none. */
export function earlierKey({ post, print }: KeyedPost): string | null {
  return post.id === null ? null : keyOf(post, print);
}

/**
 * Reads one unit of a page, and joins it with page data.
 * @returns null where the unit is no post, or markup that no reader understands
 */
export function readPost(
  unit: Element,
  network: PageSide,
  context: PageContext,
  index: DataIndex,
): Post | null {
  const shown = network.page.read(unit, context);
  return shown === null ? null : index.join(shown);
}

/** What a page says as it stands, for `read-page`: the same steps the content script takes. */
export function readDocument(
  root: Document,
  network: Network,
  url: URL,
  judge: (post: Post) => Verdict,
): { readings: Reading[]; account: AccountFacts | null } {
  const context = pageContext(root, url);
  const index = new DataIndex();
  if (network.data !== null) for (const facts of readInline(root, network.data)) index.add(facts);
  const byKey = new Map<string, Reading>();
  let nameless = 0;
  for (const unit of root.querySelectorAll(network.page.unit)) {
    const post = readPost(unit, network, context, index);
    if (post === null || isNothing(post)) continue;
    const key = postKey(post);
    const name = key ?? `nameless ${nameless++}`;
    const earlier = byKey.get(name)?.post;
    if (earlier === undefined || isFuller(post, earlier))
      byKey.set(name, readingOf(post, judge(post)));
  }
  const account = network.page.account(root, context);
  return {
    readings: [...byKey.values()],
    account: account === null ? null : index.account(account),
  };
}

/** A post may stand on a page twice: as a tile of a list, and open over it. Labels are never given up. */
function isFuller(post: Post, other: Post): boolean {
  return fullness(post) > fullness(other) && post.labels.length >= other.labels.length;
}

function fullness({ author, extent }: Post): number {
  return 2 * EXTENTS.indexOf(extent) + Number(author !== null);
}

/** A shell that shows neither whose post it is, nor which, nor that it is an ad. */
function isNothing(post: Post): boolean {
  return post.author === null && post.id === null && post.labels.length === 0;
}

export function pageContext(root: Document, url: URL): PageContext {
  return { url, lang: root.documentElement.lang };
}
