import { MAX_TEXT } from '../../model/limits.ts';
import type { Author, Label, Place, Post } from '../../model/post.ts';
import {
  at,
  isObject,
  isoDate,
  items,
  type Json,
  objectsIn,
  parseDocuments,
  text,
} from '../json.ts';
import { boundedList } from '../limits.ts';
import { openLink } from '../links.ts';
import { dateOfPostId, isOnSite, isPostId, postUrl } from './addresses.ts';
import { languageOf } from './language.ts';

/** A post as X's data has it. */
export interface Tweet extends Json {
  rest_id: string;
  legacy: Json & { full_text: string };
}

export function isTweet(object: Json): object is Tweet {
  const { rest_id: id, legacy } = object;
  return (
    typeof id === 'string' &&
    isPostId(id) &&
    isObject(legacy) &&
    typeof legacy.full_text === 'string'
  );
}

/** A repost has the whole repeated post inside; its own text is a cut copy of it. */
export function isRepost(tweet: Tweet): boolean {
  return isObject(tweet.legacy.retweeted_status_result) || isObject(tweet.retweeted_status_result);
}

export function postOf(tweet: Tweet, author: Author | null, place: Place, promoted: boolean): Post {
  const { rest_id: id, legacy } = tweet;
  const body = bodyOf(tweet);
  return {
    network: 'x',
    id,
    url: author === null ? null : postUrl(author.handle, id),
    author,
    coAuthors: [],
    publishedAt: isoDate(legacy.created_at) ?? dateOfPostId(id),
    text: body.text.slice(0, MAX_TEXT),
    lang: languageOf(text(legacy.lang)),
    hashtags: boundedList(strings(body.entities, 'hashtags', 'text')),
    mentions: boundedList(
      strings(body.entities, 'user_mentions', 'screen_name').filter((name) => body.names(name)),
    ),
    links: boundedList([...body.links, ...cardLinks(tweet, body.addresses)]),
    labels: labelsOf(tweet, promoted),
    place,
    extent: isObject(tweet.article) ? 'part' : 'whole',
  };
}

function labelsOf(tweet: Tweet, promoted: boolean): Label[] {
  const disclosure = at(tweet, 'content_disclosure', 'advertising_disclosure');
  const labels: Label[] = [];
  if (promoted) labels.push({ kind: 'platform-ad', text: 'promotedMetadata', brand: null });
  if (at(disclosure, 'is_paid_promotion') === true) {
    labels.push({ kind: 'paid-partnership', text: 'is_paid_promotion', brand: null });
  }
  return labels;
}

interface Body {
  /** As the page shows it: links shortened, no addresses of media, no names that are replied to. */
  text: string;
  entities: unknown;
  /** Where the links in the text lead. */
  links: string[];
  /** The same by short link. */
  addresses: Map<string, string>;
  /** True for an account that is mentioned in the text itself. */
  names(handle: string): boolean;
}

const SHORT_LINK = /https?:\/\/t\.co\/\w+/g;

/** The words of a post; long ones (`note_tweet`) stand apart, with entities of their own. */
function bodyOf(tweet: Tweet): Body {
  const note = at(tweet, 'note_tweet', 'note_tweet_results', 'result');
  const entities = at(note, 'entity_set') ?? tweet.legacy.entities;
  const urls = items(at(entities, 'urls'));
  const quoted = text(at(tweet.legacy, 'quoted_status_permalink', 'url'));
  const written = urls.filter((url) => text(at(url, 'url')) !== quoted);
  const shown = new Map(urls.map((url) => [at(url, 'url'), text(at(url, 'display_url'))]));
  for (const media of mediaOf(tweet)) shown.set(at(media, 'url'), '');
  shown.set(quoted, '');
  const words = decode(withoutReplyNames(text(at(note, 'text')) ?? tweet.legacy.full_text, tweet))
    .replace(SHORT_LINK, (link) => shown.get(link) ?? link)
    .trim();
  const lower = words.toLowerCase();
  return {
    text: words,
    entities,
    links: written.flatMap((url) => openLink(text(at(url, 'expanded_url')) ?? '') ?? []),
    addresses: addressesOf([...urls, ...items(at(tweet.legacy, 'entities', 'urls'))]),
    names: (handle) => lower.includes(`@${handle.toLowerCase()}`),
  };
}

function mediaOf(tweet: Tweet): unknown[] {
  const { entities, extended_entities } = tweet.legacy;
  return [...items(at(entities, 'media')), ...items(at(extended_entities, 'media'))];
}

function addressesOf(urls: readonly unknown[]): Map<string, string> {
  const pairs = urls.flatMap((url): [string, string][] => {
    const short = text(at(url, 'url'));
    const address = openLink(text(at(url, 'expanded_url')) ?? '');
    return short === null || address === null ? [] : [[short, address]];
  });
  return new Map(pairs);
}

/** The names a reply begins with are shown above it, not in it: `display_text_range` starts after. */
function withoutReplyNames(words: string, { legacy }: Tweet): string {
  const start = at(legacy, 'display_text_range', 0);
  // Names are plain ASCII, so that code points and UTF-16 units are the same here.
  const names = typeof start === 'number' ? legacy.full_text.slice(0, Math.max(start, 0)) : '';
  return names.startsWith('@') && words.startsWith(names) ? words.slice(names.length) : words;
}

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** The three characters that X escapes in a text. */
function decode(words: string): string {
  return words.replace(/&(?:amp|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity);
}

/** Where a link preview leads: by its short link, or spelt out in the newer, composed cards. */
function cardLinks(tweet: Tweet, addresses: ReadonlyMap<string, string>): string[] {
  const values = items(at(tweet, 'card', 'legacy', 'binding_values'));
  return values.flatMap((entry) => {
    const value = text(at(entry, 'value', 'string_value'));
    if (value === null) return [];
    const key = at(entry, 'key');
    if (key === 'unified_card') return composedLinks(value);
    return key === 'card_url' ? outward(addresses.get(value) ?? value) : [];
  });
}

function composedLinks(card: string): string[] {
  return parseDocuments(card).flatMap((json) =>
    Array.from(objectsIn(json), (object) => text(at(object, 'url_data', 'url')))
      .filter((url) => url !== null)
      .flatMap(outward),
  );
}

/** The address of a card on X itself is a placeholder. */
function outward(address: string): string[] {
  const link = openLink(address);
  return link === null || isOnSite(new URL(link)) ? [] : [link];
}

function strings(entities: unknown, list: string, key: string): string[] {
  return items(at(entities, list)).flatMap((entity) => text(at(entity, key)) ?? []);
}
