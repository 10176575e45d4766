import type { AccountFacts, Author, Post } from '../../model/post.ts';
import { objectsIn } from '../json.ts';
import type { DataFacts, DataReader } from '../network.ts';
import { isDataUrl } from './addresses.ts';
import { authorOf, idOf, isPin, postOf } from './pin.ts';

export const data: DataReader = {
  wants: isDataUrl,
  // What the first page needs: `__PWS_DATA__` and its successors, and GraphQL's answers since 2023.
  inline: 'script[type="application/json"]',
  read,
};

/** The pins of a document, each once, and the accounts it tells something of. */
function read(json: unknown): DataFacts {
  const users = new Map<string, Author>();
  const accounts = new Map<string, AccountFacts>();
  for (const object of objectsIn(json)) {
    const author = authorOf(object);
    if (author === null) continue;
    const known = accounts.get(author.handle);
    const account: AccountFacts = { network: 'pinterest', ...merged(author, known) };
    users.set(idOf(object) ?? author.handle, account);
    if (account.followers !== null || account.followed !== null)
      accounts.set(author.handle, account);
  }
  return { posts: postsIn(json, users), accounts: [...accounts.values()] };
}

/** Pins inside of pins (collections, the one that another was saved from) are parts of them. */
function postsIn(json: unknown, users: ReadonlyMap<string, Author>): Post[] {
  const posts = new Map<string, Post>();
  for (const object of objectsIn(json, (outer) => !isPin(outer))) {
    const id = isPin(object) ? idOf(object) : null;
    if (id !== null && posts.get(id)?.extent !== 'whole') posts.set(id, postOf(object, users));
  }
  return [...posts.values()];
}

/** One document may tell of an account in several places, each with a part. */
function merged(author: Author, known: Author | undefined): Author {
  return {
    ...author,
    name: author.name ?? known?.name ?? null,
    followers: author.followers ?? known?.followers ?? null,
    followed: author.followed ?? known?.followed ?? null,
  };
}
