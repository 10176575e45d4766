import { labelText } from '../../detect/labels.ts';
import type { Author, Label, Place, Post } from '../../model/post.ts';
import { at, isObject, isoDate, items, type Json, objectsIn, text } from '../json.ts';
import { boundedName } from '../limits.ts';
import { isChannelId, isVideoId } from './addresses.ts';
import { type Channels, channel, known, namedChannels } from './channels.ts';
import { dateInWords } from './dates.ts';
import { addressFields, authorOf, emptyPost, outwardLinks, wordFields } from './post.ts';
import { firstText, textOf } from './shapes.ts';

/** The mark of a creator's disclosure, in what the player or the page around it loads (facts 4). */
const OVERLAY = 'paidContentOverlay';
const OVERLAY_RENDERER = 'paidContentOverlayRenderer';

/** The video of a player's own data: all words, an exact date, the disclosure. */
export function playerVideo(player: Json, place: Place, channels: Channels): Post | null {
  const { videoDetails: details } = player;
  const id = at(details, 'videoId');
  const title = text(at(details, 'title'));
  if (!isVideoId(id) || title === null) return null;
  const facts = at(player, 'microformat', 'playerMicroformatRenderer');
  const short = text(at(facts, 'canonicalUrl'))?.includes('/shorts/') ?? place === 'short-video';
  const description = text(at(details, 'shortDescription'));
  return {
    ...emptyPost(place),
    ...addressFields(id, short),
    ...wordFields(title, description ?? ''),
    author: playerAuthor(details, facts, channels),
    publishedAt: isoDate(at(facts, 'publishDate')) ?? isoDate(at(facts, 'uploadDate')),
    links: outwardLinks(addressesIn(description ?? '')),
    labels: paidLabels(at(player, OVERLAY)),
    extent: at(details, 'shortDescription') === undefined ? 'part' : 'whole',
  };
}

function playerAuthor(details: unknown, facts: unknown, channels: Channels): Author | null {
  const id = [at(details, 'channelId'), at(facts, 'externalChannelId')].find(isChannelId);
  if (id === undefined) return null;
  const address = text(at(facts, 'ownerProfileUrl'));
  return known(authorOf(channel(id, address), text(at(details, 'author'))), channels);
}

/** Addresses in plain words; marks that close a sentence are not theirs. */
function addressesIn(words: string): string[] {
  return (words.match(/https?:\/\/\S+/giu) ?? []).map((word) => word.replace(/[)\].,;:!?]$/u, ''));
}

/** The parts of a watch page or of a Short's page; the first of each belongs to its video. */
const PARTS = [
  ...['videoPrimaryInfoRenderer', 'videoSecondaryInfoRenderer', 'videoDescriptionHeaderRenderer'],
  ...['expandableVideoDescriptionBodyRenderer', 'slimVideoInformationRenderer'],
  ...['slimOwnerRenderer', 'reelChannelBarViewModel', 'shortsVideoTitleViewModel'],
  'playerDisclosure',
];

/** The video of the data around a player; null where a document is not about one video. */
export function pageVideo(document: Json, place: Place, channels: Channels): Post | null {
  const id = videoOfPage(document);
  if (id === null) return null;
  const part = partsOf(document);
  const header = part.get('videoDescriptionHeaderRenderer');
  const secondary = part.get('videoSecondaryInfoRenderer');
  const body = part.get('expandableVideoDescriptionBodyRenderer');
  const title = firstText(
    part.get('videoPrimaryInfoRenderer')?.title,
    header?.title,
    part.get('slimVideoInformationRenderer')?.title,
    part.get('shortsVideoTitleViewModel')?.text,
  );
  if (title === null) return null;
  const description = [
    secondary?.attributedDescription,
    secondary?.description,
    body?.attributedDescriptionBodyText,
    body?.descriptionBodyText,
  ].find((value) => textOf(value) !== null);
  const [author = null, ...coAuthors] = authorsOf(part).map((named) => known(named, channels));
  const date =
    textOf(part.get('videoPrimaryInfoRenderer')?.dateText) ?? textOf(header?.publishDate);
  return {
    ...emptyPost(place),
    ...addressFields(id, place === 'short-video'),
    ...wordFields(title, textOf(description) ?? ''),
    author,
    coAuthors: coAuthors.slice(0, 50),
    publishedAt: date === null ? null : dateInWords(date),
    links: outwardLinks(linkAddresses(description)),
    labels: paidLabels(part.get('playerDisclosure')),
    extent: secondary === undefined && body === undefined ? 'part' : 'whole',
  };
}

export function isVideoPage(object: Json): boolean {
  return videoOfPage(object) !== null;
}

function videoOfPage(document: Json): string | null {
  const ids = [
    at(document, 'currentVideoEndpoint', 'watchEndpoint', 'videoId'),
    at(document, 'currentVideoEndpoint', 'reelWatchEndpoint', 'videoId'),
    at(document, 'replacementEndpoint', 'reelWatchEndpoint', 'videoId'),
  ];
  return ids.find(isVideoId) ?? null;
}

function partsOf(document: Json): Map<string, Json> {
  const parts = new Map<string, Json>();
  for (const object of objectsIn(document)) {
    for (const key of PARTS) {
      const value = object[key];
      if (isObject(value) && !parts.has(key)) parts.set(key, value);
    }
  }
  return parts;
}

/** One channel, or several that made the video together, the uploader first. */
function authorsOf(part: ReadonlyMap<string, Json>): Author[] {
  const header = part.get('videoDescriptionHeaderRenderer');
  const bar = part.get('reelChannelBarViewModel');
  const places = [
    part.get('videoSecondaryInfoRenderer')?.owner,
    part.get('slimOwnerRenderer'),
    bar?.channelName,
    header?.channelNavigationEndpoint,
  ];
  const authors = places.map(namedChannels).find((found) => found.length > 0) ?? [];
  const name = authors.length > 1 ? null : firstText(header?.channel);
  return authors.map((author) => ({ ...author, name: author.name ?? boundedName(name) }));
}

/** Where the links of a description lead; its words show only their beginning. */
function linkAddresses(description: unknown): string[] {
  const newer = items(at(description, 'commandRuns')).map((run) =>
    at(run, 'onTap', 'innertubeCommand', 'urlEndpoint', 'url'),
  );
  const older = items(at(description, 'runs')).map((run) =>
    at(run, 'navigationEndpoint', 'urlEndpoint', 'url'),
  );
  return [...newer, ...older].flatMap((address) => text(address) ?? []);
}

function paidLabels(overlay: unknown): Label[] {
  const renderer = at(overlay, OVERLAY_RENDERER);
  if (!isObject(renderer)) return [];
  const words = boundedName(labelText(textOf(renderer.text) ?? ''));
  return [{ kind: 'paid-partnership', text: words ?? OVERLAY_RENDERER, brand: null }];
}
