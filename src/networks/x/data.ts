import type { AccountFacts, Author, Place, Post } from '../../model/post.ts';
import { at, count, flag, isObject, type Json, objectsIn, text } from '../json.ts';
import { boundedName } from '../limits.ts';
import type { DataFacts, DataReader } from '../network.ts';
import { isDataUrl, isHandle, profileUrl } from './addresses.ts';
import { isRepost, isTweet, postOf } from './tweet.ts';

export const data: DataReader = {
  wants: isDataUrl,
  // X has no inline data of posts; this matches nothing.
  inline: 'script:not(script)',
  read,
};

/**
 * The posts of a timeline or thread by their own authors, each once: a repost as the post it
 * repeats, a quoted post not at all.
 */
function read(json: unknown): DataFacts {
  const place = placeOf(json);
  const promoted = promotedIn(json);
  const posts = new Map<string, Post>();
  const accounts = new Map<string, AccountFacts>();
  for (const object of shownObjects(json)) {
    const account = authorOf(object);
    if (account !== null && !accounts.has(account.handle)) {
      accounts.set(account.handle, { network: 'x', ...account });
    }
    if (!isTweet(object) || isRepost(object) || posts.has(object.rest_id)) continue;
    const author = authorOf(at(object, 'core', 'user_results', 'result'));
    posts.set(object.rest_id, postOf(object, author, place, promoted.has(object.rest_id)));
  }
  return { posts: [...posts.values()], accounts: [...accounts.values()] };
}

/** All objects but those inside quoted posts. */
function* shownObjects(json: unknown): Generator<Json> {
  const quoted = new Set<unknown>();
  for (const object of objectsIn(json, (inner) => !quoted.has(inner))) {
    if (isObject(object.quoted_status_result)) quoted.add(object.quoted_status_result);
    if (!quoted.has(object)) yield object;
  }
}

/** The ids of the posts that somebody paid X to show here. */
function promotedIn(json: unknown): Set<string> {
  const ids = new Set<string>();
  for (const object of objectsIn(json, (inner) => !isPromoted(inner))) {
    if (!isPromoted(object)) continue;
    for (const tweet of shownObjects(object)) {
      if (isTweet(tweet) && !isRepost(tweet)) ids.add(tweet.rest_id);
    }
  }
  return ids;
}

/** `promotedMetadata` stands beside the post; the list entry around both says it in its id. */
function isPromoted(object: Json): boolean {
  return isObject(object.promotedMetadata) || /promoted/i.test(text(object.entryId) ?? '');
}

/** An account in the schema of 2025 and after (`core`), or before (`legacy`). */
function authorOf(user: unknown): Author | null {
  const handle = text(at(user, 'core', 'screen_name')) ?? text(at(user, 'legacy', 'screen_name'));
  const stableId = text(at(user, 'rest_id'));
  if (stableId === null || handle === null || !isHandle(handle)) return null;
  return {
    stableId: boundedName(stableId),
    handle,
    name: boundedName(text(at(user, 'core', 'name')) ?? text(at(user, 'legacy', 'name'))),
    url: profileUrl(handle),
    followers:
      count(at(user, 'relationship_counts', 'followers')) ??
      count(at(user, 'legacy', 'followers_count')),
    followed:
      flag(at(user, 'relationship_perspectives', 'following')) ??
      flag(at(user, 'legacy', 'following')),
  };
}

/** What a document is, by the name of its answer. */
const PLACES: readonly [key: RegExp, place: Place][] = [
  [/^(?:threaded_conversation|tweetResult)/, 'post'],
  [/^user(?:_result.*)?$/, 'profile'],
  [/^search_by/, 'search'],
  [/^(?:list|bookmark)/, 'list'],
];

function placeOf(json: unknown): Place {
  const answer = at(json, 'data');
  const keys = isObject(answer) ? Object.keys(answer) : [];
  return PLACES.find(([key]) => keys.some((name) => key.test(name)))?.[1] ?? 'feed';
}
