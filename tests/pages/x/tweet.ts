/** One post and one account in the shapes of X's page data (schema of 2026). */
import { sum } from '../shared/assemble.ts';
import { picturePath } from '../shared/picture.ts';
import type { DemoAccount, DemoPost } from '../shared/post.ts';
import { accountOf, postByCode, type Row } from './posts.ts';
import { cutText, isNote, partsOf, shortLink } from './text.ts';

export type Json = Record<string, unknown>;

/** A row's post; where another account shared it on, the sharing with the post inside. */
export function tweetResult({ post, repostedBy }: Row): Json {
  const result = tweet(post);
  if (repostedBy === null) return result;
  const id = String(BigInt(post.id) + 4_194_304_000_000n);
  const text = `RT @${post.author.handle}: ${post.text}`.slice(0, 140);
  return {
    __typename: 'Tweet',
    rest_id: id,
    core: { user_results: { result: userResult(repostedBy) } },
    legacy: {
      ...legacyBase(post, id, repostedBy),
      full_text: text,
      entities: { hashtags: [], urls: [], user_mentions: [], symbols: [] },
      retweeted_status_result: { result },
    },
  };
}

function tweet(post: DemoPost): Json {
  const quoted = post.quotes === null ? undefined : postByCode(post.quotes);
  return {
    __typename: 'Tweet',
    rest_id: post.id,
    core: { user_results: { result: userResult(post.author) } },
    unmention_data: {},
    views: { count: String(900 + (sum(post.id) % 9000)), state: 'EnabledWithCount' },
    ...(post.label === null
      ? {}
      : { content_disclosure: { advertising_disclosure: { is_paid_promotion: true } } }),
    ...(isNote(post) ? { note_tweet: note(post) } : {}),
    ...(quoted === undefined ? {} : { quoted_status_result: { result: tweet(quoted) } }),
    legacy: legacy(post, quoted),
  };
}

function note(post: DemoPost): Json {
  const result = {
    id: `note-${post.id}`,
    text: shortened(post.text),
    entity_set: entities(post.text),
  };
  return { is_expandable: true, note_tweet_results: { result } };
}

function legacy(post: DemoPost, quoted: DemoPost | undefined): Json {
  const text = isNote(post) ? cutText(post) : post.text;
  const media = post.media === 'none' ? null : mediaEntity(post);
  const permalink = quoted === undefined ? null : quotePermalink(quoted);
  const ends = [permalink?.url, media?.url].filter((url) => url !== undefined);
  const words = escaped(shortened(text));
  return {
    ...legacyBase(post, post.id, post.author),
    full_text: [words, ...ends].join(' '),
    display_text_range: [0, words.length],
    entities: { ...entities(text), ...(media === null ? {} : { media: [media] }) },
    ...(media === null ? {} : { extended_entities: { media: [media] } }),
    is_quote_status: permalink !== null,
    ...(permalink === null
      ? {}
      : { quoted_status_permalink: permalink, quoted_status_id_str: quoted?.id }),
  };
}

function legacyBase(post: DemoPost, id: string, author: DemoAccount): Json {
  return {
    created_at: twitterDate(post.publishedAt),
    conversation_id_str: id,
    id_str: id,
    user_id_str: author.stableId,
    lang: post.lang,
    favorite_count: sum(id) % 700,
    favorited: false,
    retweeted: false,
    possibly_sensitive: false,
  };
}

function quotePermalink(post: DemoPost): { url: string; expanded: string; display: string } {
  const expanded = `https://twitter.com/${post.author.handle}/status/${post.id}`;
  const { url, display } = shortLink(expanded);
  return { url, expanded, display };
}

function mediaEntity(post: DemoPost): { url: string } & Json {
  const expanded_url = `https://x.com/${post.author.handle}/status/${post.id}/photo/1`;
  return {
    id_str: String(BigInt(post.id) - 4096n),
    type: post.media,
    url: shortLink(expanded_url).url,
    display_url: `pic.x.com/${post.id.slice(-10)}`,
    expanded_url,
    media_url_https: `https://x.com${picturePath(post.author.subject, post.id)}`,
  };
}

function entities(text: string): Json {
  const tags = Array.from(text.matchAll(/#([\p{L}\p{N}_]+)/gu));
  const names = Array.from(text.matchAll(/@(\w+)/g));
  const urls = partsOf(text).filter((part) => typeof part !== 'string');
  return {
    hashtags: tags.map((match) => ({ text: match[1] })),
    symbols: [],
    urls: urls.map(({ url, display, address }) => ({
      url,
      display_url: display,
      expanded_url: address,
    })),
    user_mentions: names.map((match) => ({
      screen_name: match[1],
      name: accountOf(match[1] ?? '')?.name ?? match[1],
      id_str: String(300_000_000 + sum(match[1] ?? '')),
    })),
  };
}

function shortened(text: string): string {
  return partsOf(text)
    .map((part) => (typeof part === 'string' ? part : part.url))
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export function userResult(account: DemoAccount): Json {
  return {
    __typename: 'User',
    id: Buffer.from(`User:${account.stableId}`).toString('base64'),
    rest_id: account.stableId,
    is_blue_verified: account.verified,
    core: {
      created_at: 'Tue Mar 05 09:12:44 +0000 2019',
      name: account.name,
      screen_name: account.handle,
    },
    avatar: { image_url: `https://x.com/adrift-demo/avatar/${account.handle}.svg` },
    profile_bio: { description: account.bio, entities: { description: {} } },
    relationship_counts: { followers: account.followers, following: 180 },
    relationship_perspectives: { following: account.followed, followed_by: false, blocking: false },
    privacy: { protected: false },
    legacy: {},
  };
}

/** "Fri Nov 20 16:00:00 +0000 2026", the form X writes dates in. */
function twitterDate(iso: string): string {
  const [weekday = '', day, month, year, time] = new Date(iso).toUTCString().split(' ');
  return `${weekday.slice(0, 3)} ${month} ${day} ${time} +0000 ${year}`;
}
