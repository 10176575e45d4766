import { MAX_TEXT } from '../../model/limits.ts';
import type { AccountFacts, Author, Place, Post } from '../../model/post.ts';
import { at, count, isObject, isoDate, items, type Json, objectsIn, text } from '../json.ts';
import { boundedList, boundedName } from '../limits.ts';
import { openLink } from '../links.ts';
import type { DataFacts, DataReader } from '../network.ts';
import { hashtagsOf } from '../text.ts';
import {
  dateOfRecordKey,
  isActor,
  isDataUrl,
  isDid,
  isRecordKey,
  postUrl,
  profileUrl,
} from './addresses.ts';

export const data: DataReader = {
  wants: isDataUrl,
  // The app's first answer holds no posts; this matches nothing.
  inline: 'script:not(script)',
  read,
};

/** Every post by its own author, each once; quoted posts have another shape and are left out. */
function read(json: unknown): DataFacts {
  const place: Place = at(json, 'thread') === undefined ? 'feed' : 'post';
  const posts = new Map<string, Post>();
  const accounts = new Map<string, AccountFacts>();
  for (const object of objectsIn(json)) {
    const account = authorOf(object);
    if (account !== null && (account.followers !== null || account.followed !== null)) {
      accounts.set(account.handle, { network: 'bluesky', ...merged(account, accounts) });
    }
    const post = postOf(object, place);
    if (post?.url != null && !posts.has(post.url)) posts.set(post.url, post);
  }
  return { posts: [...posts.values()], accounts: [...accounts.values()] };
}

const POST_URI = /^at:\/\/([^/]+)\/app\.bsky\.feed\.post\/([^/]+)$/;

/** A post as lists and threads have it (`PostView` of the app.bsky lexicon); else null. */
function postOf(object: Json, place: Place): Post | null {
  const [, , rkey = ''] = POST_URI.exec(text(object.uri) ?? '') ?? [];
  const author = authorOf(object.author);
  const { record } = object;
  if (!isRecordKey(rkey) || author === null || !isObject(record)) return null;
  if (typeof record.text !== 'string') return null;
  const words = record.text.slice(0, MAX_TEXT);
  const marks = features(record);
  return {
    network: 'bluesky',
    id: rkey,
    url: postUrl(author.handle, rkey),
    author,
    coAuthors: [],
    publishedAt: dateOf(record.createdAt, object.indexedAt) ?? dateOfRecordKey(rkey),
    text: words.trim(),
    lang: languageOf(record),
    hashtags: boundedList([
      ...marks.flatMap(({ feature }) => text(feature.tag) ?? []),
      ...items(record.tags).flatMap((tag) => text(tag) ?? []),
      ...hashtagsOf(words),
    ]),
    mentions: boundedList(marks.flatMap(({ feature, shown }) => mentionIn(feature, shown))),
    links: boundedList(
      [...marks.map(({ feature }) => feature.uri), ...cardLinks(object)].flatMap(opened),
    ),
    labels: [],
    place,
    extent: 'whole',
  };
}

/** Authors may claim any date; none lies after the moment the network first saw the post. */
function dateOf(claimed: unknown, seen: unknown): string | null {
  const dates = [isoDate(claimed), isoDate(seen)].filter((date) => date !== null);
  return dates.toSorted()[0] ?? null;
}

function authorOf(user: unknown): Author | null {
  const did = text(at(user, 'did'));
  const handle = text(at(user, 'handle'));
  if (did === null || !isDid(did) || handle === null) return null;
  const actor = isActor(handle) ? handle : did;
  const viewer = at(user, 'viewer');
  return {
    stableId: did,
    handle: actor,
    name: boundedName(text(at(user, 'displayName'))?.trim() ?? null),
    url: profileUrl(actor),
    followers: count(at(user, 'followersCount')),
    // Without a signed-in viewer there is none; of one who does not follow, `following` is missing.
    followed: isObject(viewer) ? typeof viewer.following === 'string' : null,
  };
}

/** One response may tell of an account in several places, each with a part. */
function merged(account: Author, accounts: ReadonlyMap<string, AccountFacts>): Author {
  const known = accounts.get(account.handle);
  return {
    ...account,
    name: account.name ?? known?.name ?? null,
    followers: account.followers ?? known?.followers ?? null,
    followed: account.followed ?? known?.followed ?? null,
  };
}

interface Mark {
  feature: Json;
  /** The words it stands on. */
  shown: string;
}

/** Links, tags and mentions in the text (`facets`), whose places are counted in bytes of UTF-8. */
function features(record: Json): Mark[] {
  const facets = items(record.facets);
  if (facets.length === 0) return [];
  const bytes = new TextEncoder().encode(String(record.text));
  return facets.flatMap((facet) => {
    const [start, end] = [
      count(at(facet, 'index', 'byteStart')),
      count(at(facet, 'index', 'byteEnd')),
    ];
    const isPlace = start !== null && end !== null && end - start <= MAX_MARK;
    const shown = isPlace ? new TextDecoder().decode(bytes.subarray(start, end)) : '';
    return items(at(facet, 'features'))
      .filter(isObject)
      .map((feature) => ({ feature, shown }));
  });
}

/** A handle is 253 characters at most. */
const MAX_MARK = 512;

function mentionIn(feature: Json, shown: string): string[] {
  return typeof feature.did === 'string' && shown.startsWith('@') ? [shown.slice(1).trim()] : [];
}

/** Where a link preview leads, also beside a quote. */
function cardLinks({ embed, record }: Json): unknown[] {
  return [embed, at(record, 'embed')].flatMap((view) => [
    at(view, 'external', 'uri'),
    at(view, 'media', 'external', 'uri'),
  ]);
}

function opened(address: unknown): string[] {
  const link = openLink(text(address) ?? '');
  return link === null ? [] : [link];
}

function languageOf(record: Json): string | null {
  const code = text(items(record.langs)[0]);
  return code !== null && /^[A-Za-z-]{2,35}$/.test(code) ? code : null;
}
