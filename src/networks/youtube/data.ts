import type { AccountFacts, Post } from '../../model/post.ts';
import { at, objectsIn } from '../json.ts';
import type { DataFacts, DataReader } from '../network.ts';
import { isDataUrl } from './addresses.ts';
import { type Channels, channelsIn, pageOwner } from './channels.ts';
import { inlineDocuments } from './inline.ts';
import { tilesIn } from './tiles.ts';
import { isVideoPage, pageVideo, playerVideo } from './videos.ts';

export const data: DataReader = {
  wants: isDataUrl,
  // `ytInitialData` and `ytInitialPlayerResponse` are assigned by scripts without any mark.
  inline: 'script:not([src])',
  documents: inlineDocuments,
  read,
};

/**
 * The videos that a document is about or lists, each once: the player's word first, then the
 * page's around it, then that of any list.
 */
function read(json: unknown): DataFacts {
  const channels = channelsIn(json);
  const posts = new Map<string, Post>();
  for (const post of [...videosIn(json, channels), ...listsIn(json, channels)]) {
    if (post.id === null) continue;
    const first = posts.get(post.id);
    posts.set(post.id, first === undefined ? post : together(first, post));
  }
  return { posts: [...posts.values()], accounts: accountsOf(channels) };
}

function videosIn(json: unknown, channels: Channels): Post[] {
  const place = placeOf(json);
  const players = Array.from(objectsIn(json), (object) => playerVideo(object, place, channels));
  const around = Array.from(
    objectsIn(json, (object) => !isVideoPage(object)),
    (object) => pageVideo(object, place, channels),
  );
  return [...players, ...around].filter((post) => post !== null);
}

function listsIn(json: unknown, channels: Channels): Post[] {
  return tilesIn(json, placeOf(json), pageOwner(json), channels);
}

/** What the fuller reading leaves open, the other may tell. */
function together(first: Post, other: Post): Post {
  const kinds = new Set(first.labels.map(({ kind }) => kind));
  return {
    ...first,
    author: first.author ?? other.author,
    coAuthors: first.coAuthors.length > 0 ? first.coAuthors : other.coAuthors,
    publishedAt: first.publishedAt ?? other.publishedAt,
    labels: [...first.labels, ...other.labels.filter(({ kind }) => !kinds.has(kind))],
  };
}

/** What a document is, by the names of its parts. */
function placeOf(json: unknown): Post['place'] {
  const documents = Array.isArray(json)
    ? json.flatMap((part) => Object.values(part ?? {}))
    : [json];
  const has = (...path: string[]) => documents.some((part) => at(part, ...path) !== undefined);
  if (has('replacementEndpoint') || has('overlay', 'reelPlayerOverlayRenderer'))
    return 'short-video';
  if (['currentVideoEndpoint', 'videoDetails', 'playerResponse'].some((key) => has(key)))
    return 'post';
  if (has('metadata', 'channelMetadataRenderer')) return 'profile';
  if (has('metadata', 'playlistMetadataRenderer')) return 'list';
  return has('estimatedResults') ? 'search' : 'feed';
}

/** The channels of which a document says more than that they exist. */
function accountsOf(channels: Channels): AccountFacts[] {
  return [...channels.values()]
    .filter(
      ({ name, followers, followed }) => name !== null || followers !== null || followed !== null,
    )
    .map((author) => ({ network: 'youtube', ...author }));
}
