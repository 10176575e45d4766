import { MAX_TEXT } from '../../model/limits.ts';
import type { AccountFacts, Author, Place, Post } from '../../model/post.ts';
import { adMarkOf, authorOf, isMedia, postOf } from '../instagram/media.ts';
import { at, isObject, items, type Json, objectsIn, text } from '../json.ts';
import { boundedList } from '../limits.ts';
import { openLink } from '../links.ts';
import type { DataFacts, DataReader } from '../network.ts';
import { hashtagsOf, mentionsOf } from '../text.ts';
import { isDataUrl, isOffSite, postUrl, profileUrl } from './addresses.ts';

/** Threads has its posts and accounts in the shapes of Instagram, whose part it is. */
export const data: DataReader = {
  wants: isDataUrl,
  // What the first page needs, as Relay preloads it (facts 6).
  inline: 'script[type="application/json"]',
  read,
};

function read(json: unknown): DataFacts {
  const { marks, place, accounts } = surroundings(json);
  const posts = new Map<string, Post>();
  for (const media of postsIn(json)) {
    const post = threadsPost(media, place, marks.get(media) ?? null);
    if (post === null || post.id === null) continue;
    if (posts.get(post.id)?.extent !== 'whole') posts.set(post.id, post);
  }
  return { posts: [...posts.values()], accounts: [...accounts.values()] };
}

/** The posts that lie in no other; a repost as the post it repeats. */
function* postsIn(json: unknown): Generator<Json> {
  for (const object of objectsIn(json, (inner) => !isMedia(inner))) {
    if (isMedia(object)) yield repostedIn(object) ?? object;
  }
}

function repostedIn(media: Json): Json | null {
  const reposted = at(media, 'text_post_app_info', 'share_info', 'reposted_post');
  return isObject(reposted) && isMedia(reposted) ? reposted : null;
}

function threadsPost(media: Json, place: Place, mark: string | null): Post | null {
  const post = postOf(media, place, mark);
  if (post?.author == null || post.id === null) return null;
  const info = at(media, 'text_post_app_info');
  const attached = items(at(info, 'snippet_attachment_info', 'text_fragments', 'fragments'));
  const fragments = [...items(at(info, 'text_fragments', 'fragments')), ...attached];
  const words = withAttached(post.text, attached);
  const { handle } = post.author;
  return {
    ...post,
    network: 'threads',
    url: postUrl({ handle, code: post.id }),
    text: words,
    author: threadsAuthor(post.author),
    coAuthors: post.coAuthors.map(threadsAuthor),
    hashtags: boundedList([...tagsIn(fragments, words), ...hashtagsOf(words ?? '')]),
    mentions: boundedList([...mentionedIn(fragments), ...mentionsOf(words ?? '')]),
    links: linksOf(media, fragments),
  };
}

/** Longer words are attached to a post, and shown below those that they go on from (September 2026). */
function withAttached(words: string | null, attached: readonly unknown[]): string | null {
  const more = attached.map((fragment) => text(at(fragment, 'plaintext')) ?? '').join('');
  return more === '' ? words : `${words ?? ''}\n${more}`.trim().slice(0, MAX_TEXT);
}

function threadsAuthor(author: Author): Author {
  return { ...author, url: profileUrl(author.handle) };
}

/** A tag is written without "#", and may have spaces: only its fragment tells that it is one. */
function tagsIn(fragments: readonly unknown[], words: string | null): string[] {
  return fragments.flatMap((fragment) => {
    const tag = at(fragment, 'tag_fragment');
    const shown = text(at(fragment, 'plaintext')) ?? text(at(tag, 'display_text'));
    if (!isObject(tag) || shown === null || words === null) return [];
    return [shown.replace(/^[#＃]/u, '').trim()];
  });
}

function mentionedIn(fragments: readonly unknown[]): string[] {
  return fragments.flatMap(
    (fragment) => text(at(fragment, 'mention_fragment', 'mentioned_user', 'username')) ?? [],
  );
}

/** Links in the words and the preview below them, and where an advertisement leads. */
function linksOf(media: Json, fragments: readonly unknown[]): string[] {
  const links = [
    ...fragments.map((fragment) => at(fragment, 'link_fragment', 'uri')),
    at(media, 'text_post_app_info', 'link_preview_attachment', 'url'),
    media.link,
  ];
  const opened = links.flatMap((link) => openLink(text(link) ?? '') ?? []);
  return boundedList(opened.filter(isOffSite));
}

/** What a document is, by the name of the list in it (July 2026). */
const PLACES: Record<string, Place> = {
  feedData: 'feed',
  mediaData: 'profile',
  searchResults: 'search',
};

/** What stands around posts: the ad marks of their list entries, their list, their authors. */
function surroundings(json: unknown) {
  const marks = new Map<Json, string>();
  const accounts = new Map<string, AccountFacts>();
  let place: Place | null = null;
  for (const object of objectsIn(json)) {
    const mark = isMedia(object) ? null : adMarkOf(object);
    if (mark !== null) for (const media of postsIn(object)) marks.set(media, mark);
    const list = Object.keys(object).find((key) => Object.hasOwn(PLACES, key));
    if (list !== undefined) place ??= PLACES[list] ?? null;
    const author = authorOf(object);
    if (author === null || (author.followers === null && author.followed === null)) continue;
    accounts.set(author.handle, merged(threadsAuthor(author), accounts.get(author.handle)));
  }
  return { marks, accounts, place: place ?? 'feed' };
}

function merged(author: Author, known: AccountFacts | undefined): AccountFacts {
  return {
    network: 'threads',
    ...author,
    stableId: author.stableId ?? known?.stableId ?? null,
    name: author.name ?? known?.name ?? null,
    followers: author.followers ?? known?.followers ?? null,
    followed: author.followed ?? known?.followed ?? null,
  };
}
