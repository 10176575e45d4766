import type { AccountFacts, Author, Post } from '../../model/post.ts';
import { isObject, type Json, objectsIn, parseDocuments } from '../json.ts';
import type { DataFacts, DataReader } from '../network.ts';
import { isDataUrl } from './addresses.ts';
import { adMarkOf, authorOf, isMedia, postOf } from './media.ts';

export const data: DataReader = {
  wants: isDataUrl,
  // What the first page needs, as Relay preloads it (uBlock filters, August 2026).
  inline: 'script[type="application/json"]',
  read,
};

/** Timelines of one account, by their names of 2021 (GraphQL), 2024 (xdt) and 2026 (polaris). */
const PROFILE_TIMELINE =
  /^(?:edge_owner_to_timeline_media|xdt_api__v1__feed__user_timeline.*|polaris_(?:ordered_)?timeline_connection)$/;

function read(json: unknown): DataFacts {
  const posts = new Map<string, Post>();
  const accounts = new Map<string, AccountFacts>();
  for (const document of documentsIn(json)) {
    readPosts(document, posts);
    readAccounts(document, accounts);
  }
  return { posts: [...posts.values()], accounts: [...accounts.values()] };
}

/** The document, and those that it holds as text (Relay's `response`, 2023). */
function documentsIn(json: unknown): unknown[] {
  const documents = [json];
  for (const { response } of objectsIn(json)) {
    if (typeof response === 'string' && response.startsWith('{')) {
      documents.push(...parseDocuments(response));
    }
  }
  return documents;
}

/** Each post once; the fuller reading of one that stands in several places. */
function readPosts(document: unknown, posts: Map<string, Post>): void {
  const { ads, owners } = surroundings(document);
  for (const media of mediaIn(document)) {
    const place = owners.has(media) ? 'profile' : 'feed';
    const post = postOf(media, place, ads.get(media) ?? null, owners.get(media));
    if (post === null || post.id === null) continue;
    const known = posts.get(post.id);
    if (known?.extent !== 'whole' || known.author === null) posts.set(post.id, post);
  }
}

/** The posts of a document, with those of an author's timeline that hangs in a post (2025). */
function* mediaIn(json: unknown): Generator<Json> {
  for (const media of outerMedia(json)) {
    yield media;
    yield* outerMedia(media.user);
  }
}

/** The posts that lie in no other: no slides, no comments, not the posts that one was made from. */
function* outerMedia(json: unknown): Generator<Json> {
  for (const object of objectsIn(json, (inner) => !isMedia(inner))) {
    if (isMedia(object)) yield object;
  }
}

/** What stands around posts: the ad marks of their list entries, the owners of their timelines. */
function surroundings(document: unknown) {
  const ads = new Map<Json, string>();
  const owners = new Map<Json, Author | null>();
  for (const object of objectsIn(document)) {
    const mark = isMedia(object) ? null : adMarkOf(object);
    if (mark !== null) for (const media of outerMedia(object)) ads.set(media, mark);
    for (const [key, value] of Object.entries(object)) {
      if (!PROFILE_TIMELINE.test(key) || !isObject(value)) continue;
      for (const media of outerMedia(value)) owners.set(media, authorOf(object));
    }
  }
  return { ads, owners };
}

function readAccounts(document: unknown, accounts: Map<string, AccountFacts>): void {
  for (const object of objectsIn(document)) {
    const author = authorOf(object);
    if (author === null || (author.followers === null && author.followed === null)) continue;
    const known = accounts.get(author.handle);
    accounts.set(author.handle, { network: 'instagram', ...merge(author, known) });
  }
}

/** One response may tell of an account in several places, each with a part. */
function merge(author: Author, known: Author | undefined): Author {
  return {
    ...author,
    stableId: author.stableId ?? known?.stableId ?? null,
    name: author.name ?? known?.name ?? null,
    followers: author.followers ?? known?.followers ?? null,
    followed: author.followed ?? known?.followed ?? null,
  };
}
