import type { Author, Label, Place, Post } from '../../model/post.ts';
import { at, isObject, items, type Json, objectsIn, text } from '../json.ts';
import { boundedName } from '../limits.ts';
import { isVideoId } from './addresses.ts';
import { type Channels, known, namedChannels } from './channels.ts';
import { addressFields, emptyPost, wordFields } from './post.ts';
import { firstText, textOf } from './shapes.ts';

/** A video of a list, as the three families of shapes have it. */
interface Tile {
  id: string;
  short: boolean;
  title: string;
  /** Who made it; nobody where the list belongs to one channel, or says it not. */
  authors: Author[];
  /** True where the tile names a channel without saying which it is. */
  named: boolean;
}

/** Lists of a feed, a channel, a search, a playlist, the mobile site (facts 4; 2023 to 2026). */
const RENDERERS = [
  ...['videoRenderer', 'gridVideoRenderer', 'compactVideoRenderer', 'playlistVideoRenderer'],
  ...['playlistPanelVideoRenderer', 'videoWithContextRenderer', 'videoCardRenderer'],
  ...['reelItemRenderer', 'channelVideoPlayerRenderer'],
];
const PROMOTED = ['promotedVideoRenderer', 'compactPromotedVideoRenderer'];
const BYLINES = ['ownerText', 'longBylineText', 'shortBylineText'];
const READERS = new Map<string, (value: Json) => Tile | null>([
  ...[...RENDERERS, ...PROMOTED].map((key) => [key, renderer] as const),
  ['lockupViewModel', lockup],
  ['shortsLockupViewModel', shortsLockup],
  ['reelWatchEndpoint', adShort],
]);

/** Where a paid tile lies, and what says so of a tile itself. */
const AD_SLOT = 'adSlotRenderer';
const AD_METADATA = 'feedAdMetadataViewModel';

/** All videos that a document lists, in order; the ads among them with their label. */
export function tilesIn(json: unknown, place: Place, owner: Author | null, channels: Channels) {
  const posts: Post[] = [];
  const ads = paidIn(json);
  for (const object of objectsIn(json)) {
    for (const key of Object.keys(object)) {
      const value = object[key];
      if (!isObject(value)) continue;
      const tile = READERS.get(key)?.(value) ?? null;
      if (tile === null) continue;
      const mark = ads.get(value) ?? (PROMOTED.includes(key) ? key : null);
      posts.push(postOf(tile, mark, place, owner, channels));
    }
  }
  return posts;
}

function renderer(value: Json): Tile | null {
  if (!isVideoId(value.videoId)) return null;
  const byline = BYLINES.map((key) => value[key]).find((line) => textOf(line) !== null);
  return {
    id: value.videoId,
    short: isObject(at(value, 'navigationEndpoint', 'reelWatchEndpoint')),
    title: firstText(value.title, value.headline) ?? '',
    authors: namedChannels(byline),
    named: byline !== undefined,
  };
}

/** Also playlists, channels and mixes have this shape; an ad says not of which kind it is. */
function lockup(value: Json): Tile | null {
  const type = text(value.contentType)?.replace('LOCKUP_CONTENT_TYPE_', '') ?? 'VIDEO';
  if (!isVideoId(value.contentId) || (type !== 'VIDEO' && type !== 'SHORT')) return null;
  const metadata = at(value, 'metadata', 'lockupMetadataViewModel');
  // "Members only" and the like stand in rows of their own, which tell of no one.
  const rows = items(at(metadata, 'metadata', 'contentMetadataViewModel', 'metadataRows')).filter(
    (row) => items(at(row, 'metadataParts')).length > 0,
  );
  const byline = at(rows, 0, 'metadataParts', 0, 'text');
  const authors = namedChannels([at(metadata, 'image'), at(metadata, 'metadata')]);
  const name = authors.length === 1 ? textOf(byline) : null;
  return {
    id: value.contentId,
    short: type === 'SHORT',
    title: firstText(at(metadata, 'title'), headline(value)) ?? '',
    authors: authors.map((author) => ({ ...author, name: boundedName(author.name ?? name) })),
    // In the list of one channel the row with its name is left out.
    named: rows.length > 1,
  };
}

function headline(value: Json): unknown {
  return at(value, 'metadata', AD_METADATA, 'headline');
}

function shortsLockup(value: Json): Tile | null {
  const id = at(value, 'onTap', 'innertubeCommand', 'reelWatchEndpoint', 'videoId');
  if (!isVideoId(id)) return null;
  const title = textOf(at(value, 'overlayMetadata', 'primaryText')) ?? '';
  return { id, short: true, title, authors: [], named: false };
}

/** In the order of Shorts to come an ad is told by its address alone. */
function adShort(value: Json): Tile | null {
  if (!isVideoId(value.videoId) || !isAdShort(value)) return null;
  return { id: value.videoId, short: true, title: '', authors: [], named: true };
}

function isAdShort(value: Json): boolean {
  return at(value, 'adClientParams', 'isAd') === true;
}

function postOf(
  tile: Tile,
  mark: string | null,
  place: Place,
  owner: Author | null,
  channels: Channels,
): Post {
  const [author = null, ...coAuthors] = tile.authors;
  const own = tile.named ? null : owner;
  const someone = author ?? own;
  return {
    ...emptyPost(place),
    ...addressFields(tile.id, tile.short),
    ...(tile.title === '' ? {} : wordFields(tile.title, '')),
    author: someone === null ? null : known(someone, channels),
    coAuthors: coAuthors.slice(0, 50).map((other) => known(other, channels)),
    labels: mark === null ? [] : [{ kind: 'platform-ad', text: mark, brand: null } satisfies Label],
    extent: 'part',
  };
}

/** The tiles that somebody paid to show here, each with its badge's words or the mark's name. */
function paidIn(json: unknown): Map<Json, string> {
  const paid = new Map<Json, string>();
  for (const object of objectsIn(json)) {
    const metadata = isObject(object.metadata) ? object.metadata[AD_METADATA] : null;
    if (isObject(metadata)) paid.set(object, badgeWords(metadata) ?? AD_METADATA);
    if (isAdShort(object)) paid.set(object, 'adClientParams.isAd');
    const slot = object[AD_SLOT];
    if (!isObject(slot)) continue;
    const words = badgeWords(slot) ?? AD_SLOT;
    for (const inner of objectsIn(slot)) paid.set(inner, words);
  }
  return paid;
}

/** What the badge of an ad says: in its shape of 2025, or in that of 2021. */
function badgeWords(ad: unknown): string | null {
  for (const { adBadge, adBadgeViewModel, metadataBadgeRenderer } of objectsIn(ad)) {
    const style = text(at(metadataBadgeRenderer, 'style')) ?? '';
    const words =
      text(at(adBadge, 'text')) ??
      textOf(at(adBadgeViewModel, 'label')) ??
      (style.includes('_AD') ? text(at(metadataBadgeRenderer, 'label')) : null);
    if (words !== null) return boundedName(words);
  }
  return null;
}
