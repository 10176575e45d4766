import { MAX_TEXT } from '../../model/limits.ts';
import type { Author, Label, Place, Post } from '../../model/post.ts';
import { at, count, flag, isObject, isoSeconds, items, type Json, text } from '../json.ts';
import { openLink } from '../links.ts';
import { hashtagsOf, mentionsOf, unique } from '../text.ts';
import { isAdRedirect, isHandle, postUrl, profileUrl } from './addresses.ts';

const MAX_NAME = 500;
const MAX_AUTHORS = 50;
const MAX_LIST = 2000;

const SHORTCODE = /^[A-Za-z0-9_-]{1,64}$/;
/** Keys of which a post has one at least, in any shape since 2021; a mere reference has none. */
const CONTENT_KEYS = [
  'caption',
  'edge_media_to_caption',
  'taken_at',
  'taken_at_timestamp',
  'media_type',
];

/** A post as guests get it; on a profile it does not say whose it is (September 2026). */
const GUESTS_TYPE = /^XIGPolaris\w*Media$/;

/**
 * True for one publication: a shortcode, its owner and some content. Stories are none. Grids of a
 * tag or a place name the owner by id alone (GraphQL, 2021).
 */
export function isMedia(object: Json): boolean {
  return (
    codeOf(object) !== null &&
    (ownerOf(object) !== null ||
      isOwnerById(object.owner) ||
      GUESTS_TYPE.test(text(object.__typename) ?? '')) &&
    CONTENT_KEYS.some((key) => Object.hasOwn(object, key)) &&
    !isStory(object)
  );
}

function isOwnerById(owner: unknown): boolean {
  return stableIdOf(owner) !== null && at(owner, 'username') === undefined;
}

function isStory(object: Json): boolean {
  return object.product_type === 'story' || typeof object.expiring_at === 'number';
}

/** `code` in today's data, `shortcode` in the GraphQL of 2021 to 2024. */
export function codeOf(object: Json): string | null {
  const code = text(object.code) ?? text(object.shortcode);
  return code !== null && SHORTCODE.test(code) ? code : null;
}

function ownerOf(object: Json): Author | null {
  return authorOf(object.user) ?? authorOf(object.owner);
}

/**
 * @param mark the name of the ad mark that stands around the post, null where there is none
 * @param owner whose timeline it stands in, where it does not say itself
 */
export function postOf(
  object: Json,
  place: Place,
  mark: string | null,
  owner: Author | null = null,
): Post | null {
  const code = codeOf(object);
  const author = ownerOf(object) ?? owner;
  if (code === null) return null;
  const caption = captionOf(object);
  return {
    network: 'instagram',
    id: code,
    url: postUrl(code, object.product_type === 'clips'),
    author,
    coAuthors: coAuthorsOf(object).filter(({ handle }) => handle !== author?.handle),
    publishedAt: dateOf(object),
    text: caption,
    lang: null,
    hashtags: hashtagsOf(caption ?? '').slice(0, MAX_LIST),
    mentions: mentionsOf(caption ?? '').slice(0, MAX_LIST),
    links: linksOf(object),
    labels: labelsOf(object, mark),
    place,
    extent: caption === null ? 'part' : 'whole',
  };
}

/** An account as any response shows it; null where it is none. */
export function authorOf(user: unknown): Author | null {
  const handle = text(at(user, 'username'));
  if (!isHandle(handle)) return null;
  return {
    stableId: stableIdOf(user),
    handle,
    name: text(at(user, 'full_name'))?.slice(0, MAX_NAME) ?? null,
    url: profileUrl(handle),
    followers: count(at(user, 'follower_count')) ?? count(at(user, 'edge_followed_by', 'count')),
    followed:
      flag(at(user, 'friendship_status', 'following')) ?? flag(at(user, 'followed_by_viewer')),
  };
}

/** `pk`; the older `id` is the same number, the newer one (17 digits) is Facebook's and is not. */
function stableIdOf(user: unknown): string | null {
  const pk = text(at(user, 'pk')) ?? text(at(user, 'id'));
  return pk !== null && /^\d{1,15}$/.test(pk) ? pk : null;
}

/** "" where the post has none, null where this response does not say. */
function captionOf(object: Json): string | null {
  const { caption } = object;
  if (caption === null) return '';
  const words =
    typeof caption === 'string'
      ? caption
      : (at(caption, 'text') ?? legacyCaption(object.edge_media_to_caption));
  return typeof words === 'string' ? words.slice(0, MAX_TEXT) : null;
}

function legacyCaption(connection: unknown): unknown {
  const edges = at(connection, 'edges');
  return Array.isArray(edges) && edges.length === 0 ? '' : at(edges, 0, 'node', 'text');
}

function coAuthorsOf(object: Json): Author[] {
  return items(object.coauthor_producers)
    .map(authorOf)
    .filter((other) => other !== null)
    .slice(0, MAX_AUTHORS);
}

function dateOf(object: Json): string | null {
  return (
    isoSeconds(object.taken_at) ??
    isoSeconds(object.taken_at_timestamp) ??
    dateOfId(text(object.pk) ?? text(object.id))
  );
}

/** Instagram Engineering, "Sharding & IDs at Instagram" (2012): ms since this moment, 23 bits up. */
const ID_EPOCH = 1_314_220_021_721n;
const ID_SHIFT = 23n;

/**
 * When a post's id was given out. The grid of a profile says no date (2026); in a feed of 2022 the
 * id was at most 46 s older than `taken_at` in 12 of 12 posts.
 */
function dateOfId(id: string | null): string | null {
  const [digits] = /^\d{17,19}(?=$|_)/.exec(id ?? '') ?? [];
  if (digits === undefined) return null;
  return new Date(Number((BigInt(digits) >> ID_SHIFT) + ID_EPOCH)).toISOString();
}

/** Where an ad leads. Links in captions are plain words on Instagram. */
function linksOf(object: Json): string[] {
  const link = openLink(text(object.link) ?? '');
  return link === null ? [] : [link];
}

function labelsOf(object: Json, mark: string | null): Label[] {
  const labels: Label[] = [];
  const ad = mark ?? adMarkOf(object);
  if (ad !== null) labels.push({ kind: 'platform-ad', text: ad, brand: null });
  const sponsors = sponsorsOf(object);
  if (object.is_paid_partnership === true || sponsors.length > 0) {
    const text = object.is_paid_partnership === true ? 'is_paid_partnership' : 'sponsor_tags';
    const brand = sponsors.length === 0 ? null : sponsors.join(', ').slice(0, MAX_NAME);
    labels.push({ kind: 'paid-partnership', text, brand });
  }
  return labels;
}

/** The partners that a post names and that have not yet to agree. */
function sponsorsOf(object: Json): string[] {
  const today = items(object.sponsor_tags).filter((tag) => at(tag, 'is_pending') !== true);
  const legacy = items(at(object.edge_media_to_sponsor_user, 'edges')).map((edge) =>
    at(edge, 'node'),
  );
  const names = [...today, ...legacy].map(
    (tag) => text(at(tag, 'sponsor', 'username')) ?? text(at(tag, 'username')),
  );
  return unique(names.filter(isHandle));
}

/**
 * The name of the mark by which an object says that it, or what it holds, is shown for money
 * (facts 1, 2022 to 2026); null where it says nothing of the kind.
 */
export function adMarkOf(object: Json): string | null {
  if (isAdId(object.ad_id)) return 'ad_id';
  if (isObject(object.ad) && AD_KEYS.some((key) => at(object.ad, key))) return 'ad';
  if (isAdId(at(object.injected, 'ad_id'))) return 'injected';
  if (object.product_type === 'ad') return 'product_type';
  if (text(object.ad_action) !== null) return 'ad_action';
  return isAdRedirect(text(object.link)) ? 'link' : null;
}

function isAdId(value: unknown): boolean {
  const id = text(value);
  return id !== null && id !== '0';
}

/** Keys of a real `ad` beside or around a post; organic posts may carry an empty one. */
const AD_KEYS = ['ad_id', 'tracking_token', 'items', 'media'];
