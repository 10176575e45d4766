import type { AccountFacts, Author, Place, Post } from '../../model/post.ts';
import { at, isObject, type Json, objectsIn } from '../json.ts';
import type { DataFacts, DataReader } from '../network.ts';
import { isDataUrl } from './addresses.ts';
import { authorOf, authorOfItem, isItem, postOf } from './video.ts';

export const data: DataReader = {
  wants: isDataUrl,
  // What the first page needs: since 2023, in 2021 to 2023, and before.
  inline: 'script#__UNIVERSAL_DATA_FOR_REHYDRATION__, script#SIGI_STATE, script#__NEXT_DATA__',
  read,
};

/** Every post by its own author, each once, and the accounts that the document tells something of. */
function read(json: unknown): DataFacts {
  const posts = new Map<string, Post>();
  const accounts = new Map<string, AccountFacts>();
  for (const object of objectsIn(json)) {
    for (const author of authorsIn(object)) {
      if (author.followers === null && author.followed === null) continue;
      const known = accounts.get(author.handle);
      accounts.set(author.handle, { network: 'tiktok', ...merged(author, known) });
    }
    for (const [item, place] of itemsIn(object)) {
      const post = postOf(item, place);
      if (post?.id != null && !posts.has(post.id)) posts.set(post.id, post);
    }
  }
  return { posts: [...posts.values()], accounts: [...accounts.values()] };
}

/** A post with its place, as far as the object around it tells: `itemStruct` is the one of a page. */
function itemsIn(object: Json): [Json, Place][] {
  const { itemStruct } = object;
  if (isObject(itemStruct)) return [[itemStruct, 'post']];
  return isItem(object) ? [[object, 'feed']] : [];
}

/** Accounts of posts, of profiles (`user` with its `stats`), and of the lists of 2021 to 2023. */
function authorsIn(object: Json): Author[] {
  const found = isItem(object)
    ? [authorOfItem(object)]
    : [authorOf(object.user, object.statsV2, object.stats), ...listedAuthors(object)];
  return found.filter((author) => author !== null);
}

function listedAuthors({ users, stats }: Json): (Author | null)[] {
  if (!isObject(users) || !isObject(stats)) return [];
  return Object.entries(users).map(([handle, user]) => authorOf(user, at(stats, handle)));
}

/** One document may tell of an account in several places, each with a part. */
function merged(author: Author, known: Author | undefined): Author {
  return {
    ...author,
    stableId: author.stableId ?? known?.stableId ?? null,
    name: author.name ?? known?.name ?? null,
    followers: author.followers ?? known?.followers ?? null,
    followed: author.followed ?? known?.followed ?? null,
  };
}
