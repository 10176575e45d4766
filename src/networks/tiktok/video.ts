import { MAX_TEXT } from '../../model/limits.ts';
import type { Author, Label, Place, Post } from '../../model/post.ts';
import { at, count, isObject, isoSeconds, items, type Json, text } from '../json.ts';
import { boundedList, boundedName } from '../limits.ts';
import { openLink } from '../links.ts';
import { hashtagsOf, mentionsOf } from '../text.ts';
import { dateOfPostId, isHandle, isPostId, postUrl, profileUrl } from './addresses.ts';
import { languageOf } from './language.ts';

/** A post as TikTok's data has it, since 2020; a live room in its place is none. */
export function isItem(object: Json): boolean {
  return (
    isPostId(text(object.id) ?? '') &&
    typeof object.desc === 'string' &&
    text(object.createTime) !== null &&
    authorOfItem(object) !== null &&
    !('liveRoomInfo' in object)
  );
}

export function postOf(item: Json, place: Place): Post | null {
  const id = text(item.id) ?? '';
  const author = authorOfItem(item);
  if (!isItem(item) || author === null) return null;
  const words = captionOf(item);
  return {
    network: 'tiktok',
    id,
    url: postUrl({ handle: author.handle, id, kind: isObject(item.imagePost) ? 'photo' : 'video' }),
    author,
    coAuthors: [],
    publishedAt: isoSeconds(text(item.createTime)) ?? dateOfPostId(id),
    text: words.slice(0, MAX_TEXT),
    lang: languageOf(text(item.textLanguage)),
    hashtags: marked(item, 'hashtagName', hashtagsOf(words)),
    mentions: marked(item, 'userUniqueId', mentionsOf(words)),
    links: boundedList([openLink(text(at(item, 'ad_info', 'web_url')) ?? '') ?? '']),
    labels: labelsOf(item),
    place,
    extent: 'whole',
  };
}

/** The author of a post: an object, or (until 2023) the handle with the rest beside it. */
export function authorOfItem(item: Json): Author | null {
  const user = isObject(item.author)
    ? item.author
    : { uniqueId: item.author, nickname: item.nickname, id: item.authorId };
  return authorOf(user, item.authorStatsV2, item.authorStats);
}

/**
 * An account; of several statistics the first that tells is believed.
 * @param user null for what has no handle
 */
export function authorOf(user: unknown, ...statistics: unknown[]): Author | null {
  const handle = text(at(user, 'uniqueId'));
  if (handle === null || !isHandle(handle)) return null;
  const followers = statistics.map((stats) => total(at(stats, 'followerCount')));
  return {
    stableId: boundedName(text(at(user, 'id'))),
    handle,
    name: boundedName(text(at(user, 'nickname'))),
    url: profileUrl(handle),
    followers: followers.find((number) => number !== null) ?? null,
    followed: followed(at(user, 'relation')),
  };
}

/** The exact statistics ("V2") are numbers in quotes. */
function total(value: unknown): number | null {
  return count(typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value);
}

/** What an account is to the user, as TikTok's own scripts tell the states apart. */
const FOLLOWED = [1, 2];
const NOT_FOLLOWED = [0, 4, 5, 6];

function followed(relation: unknown): boolean | null {
  if (typeof relation !== 'number') return null;
  if (FOLLOWED.includes(relation)) return true;
  return NOT_FOLLOWED.includes(relation) ? false : null;
}

/** `contents` has the caption in its paragraphs (a photo's title and text), `desc` all in one line. */
function captionOf(item: Json): string {
  const paragraphs = items(item.contents).map((content) => at(content, 'desc'));
  const known = paragraphs.filter((paragraph) => typeof paragraph === 'string');
  const all = known.length > 0 && known.length === paragraphs.length && item.desc !== '';
  return (all ? known.join('\n') : String(item.desc)).trim();
}

/** Tags and mentions as TikTok marked them in the caption, else as found in it. */
function marked(item: Json, key: string, found: readonly string[]): string[] {
  const extras = [item, ...items(item.contents)].flatMap((part) => items(at(part, 'textExtra')));
  const names = extras.flatMap((extra) => text(at(extra, key)) ?? []);
  return boundedList(names.length > 0 ? names : found);
}

function labelsOf(item: Json): Label[] {
  return [adOf(item), partnershipOf(item)].filter((label) => label !== null);
}

/**
 * An advertisement has the ad's own record, or says so; an empty record, and that a creator would allow
 * an ad, prove nothing.
 */
function adOf(item: Json): Label | null {
  const filled = isObject(item.ad_info) && Object.values(item.ad_info).some(Boolean);
  const mark = filled ? 'ad_info' : item.isAd === true ? 'isAd' : null;
  return mark === null ? null : { kind: 'platform-ad', text: mark, brand: null };
}

/**
 * The version of the label by which TikTok's scripts show "Paid partnership", with the brand that
 * `BAInfo` names; for a shop's video "Eligible for commission". `brandOrganicType` alone is the
 * creator's own business. Proof: TikTok's script video-swiper.js, as kept in the public repository
 * gyp-programmer/my-app; a page of December 2025 agrees.
 */
const DISCLOSED = '2';

function partnershipOf(item: Json): Label | null {
  if (text(item.adLabelVersion) !== DISCLOSED) return null;
  const brand = text(item.BAInfo);
  return {
    kind: 'paid-partnership',
    text: 'adLabelVersion',
    brand: brand !== null && isHandle(brand) ? brand : null,
  };
}
