import { MAX_TEXT } from '../../model/limits.ts';
import type { AccountFacts, Author, Label, Post } from '../../model/post.ts';
import { at, count, flag, isObject, isoSeconds, type Json, objectsIn, text } from '../json.ts';
import { boundedList, boundedName } from '../limits.ts';
import type { DataFacts, DataReader } from '../network.ts';
import { hashtagsOf, mentionsOf } from '../text.ts';
import { ID, isDataUrl, isHandle, isPostId, postUrl, profileUrl } from './addresses.ts';

/*
 * The JSON that the page loaded for itself. It often knows what the page does not show: followers,
 * the exact date, a creator's own disclosure. It is joined to the page by post id.
 */
export const data: DataReader = {
  wants: isDataUrl,
  // Scripts of the first answer that hold JSON; 'script:not(script)' where there are none.
  inline: 'script[type="application/json"][data-state]',
  read,
};

/**
 * A post is known by keys that only a post has, at any depth: paths move with every release, keys
 * hardly do. `objectsIn` bounds depth and number, so hostile documents cost no more than real ones.
 */
function read(json: unknown): DataFacts {
  const posts = new Map<string, Post>();
  const accounts = new Map<string, AccountFacts>();
  // A quoted post stands inside the one that quotes it: do not enter, or it counts as shown.
  for (const object of objectsIn(json, (inner) => !('quoted_by' in inner))) {
    if ('quoted_by' in object) continue;
    const account = authorOf(object);
    if (account !== null && !accounts.has(account.handle)) {
      accounts.set(account.handle, { network: ID, ...account });
    }
    const post = postOf(object);
    if (post?.id != null && !posts.has(post.id)) posts.set(post.id, post);
  }
  return { posts: [...posts.values()], accounts: [...accounts.values()] };
}

/** The marker keys of a post are `post_key` and `body`. Every value is checked, none is trusted. */
function postOf(object: Json): Post | null {
  const { post_key: id, body } = object;
  if (typeof id !== 'string' || !isPostId(id) || typeof body !== 'string') return null;
  const words = body.slice(0, MAX_TEXT).trim();
  const author = authorOf(object.owner);
  return {
    network: ID,
    id,
    url: author === null ? null : postUrl(author.handle, id),
    author,
    coAuthors: [],
    publishedAt: isoSeconds(object.posted_at),
    text: words,
    lang: null,
    hashtags: boundedList(hashtagsOf(words)),
    mentions: boundedList(mentionsOf(words)),
    links: [],
    labels: labelsOf(object),
    place: 'feed',
    extent: 'whole',
  };
}

/** Ask for the one value that means yes: the key alone, `null` or "false" may mean no. */
function labelsOf(post: Json): Label[] {
  const labels: Label[] = [];
  if (isObject(post.ad_slot)) labels.push({ kind: 'platform-ad', text: 'ad_slot', brand: null });
  if (post.is_paid_partnership === true) {
    const brand = boundedName(text(at(post, 'paid_by', 'title')));
    labels.push({ kind: 'paid-partnership', text: 'is_paid_partnership', brand });
  }
  return labels;
}

/** The marker keys of an account are `user_key` and `username`. */
function authorOf(user: unknown): Author | null {
  const handle = text(at(user, 'username'));
  const stableId = boundedName(text(at(user, 'user_key')));
  if (handle === null || stableId === null || !isHandle(handle)) return null;
  const name = boundedName(text(at(user, 'title')));
  const followers = count(at(user, 'follower_count'));
  const followed = flag(at(user, 'viewer_follows'));
  return { stableId, handle, name, url: profileUrl(handle), followers, followed };
}
