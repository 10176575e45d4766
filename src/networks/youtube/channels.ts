import { labelText } from '../../detect/labels.ts';
import type { Author } from '../../model/post.ts';
import { parseFollowers } from '../counts.ts';
import { at, flag, isObject, items, type Json, objectsIn, text } from '../json.ts';
import { boundedName } from '../limits.ts';
import { type Channel, channelInLink, channelUrl, isChannelId, isHandle } from './addresses.ts';
import { authorOf } from './post.ts';
import { endpointOf, firstText, textOf } from './shapes.ts';

/** What one document tells of channels, by their ids. */
export type Channels = ReadonlyMap<string, Author>;

/** The objects that tell of one channel, by their keys (desktop, mobile, search). */
const OWNERS = [
  ...['videoOwnerRenderer', 'slimOwnerRenderer', 'c4TabbedHeaderRenderer'],
  ...['channelRenderer', 'compactChannelRenderer', 'gridChannelRenderer'],
];

/** Everything that a document says of channels, put together from wherever it stands. */
export function channelsIn(json: unknown): Channels {
  const channels = new Map<string, Author>();
  const add = (author: Author | null) => {
    if (author?.stableId == null) return;
    channels.set(author.stableId, fuller(author, channels.get(author.stableId)));
  };
  const states = subscriptionStates(json);
  for (const object of objectsIn(json)) {
    add(endpointChannel(object, null));
    add(subscription(object, states));
    // A document has some 10,000 objects; most have nothing to do with channels.
    if (isObject(object.listItemViewModel)) add(listItemChannel(object.listItemViewModel));
    for (const key of OWNERS) if (isObject(object[key])) add(ownerChannel(object[key]));
  }
  add(pageOwner(json));
  return channels;
}

/** A channel with all that the document says of it. */
export function known(author: Author, channels: Channels): Author {
  const more = author.stableId === null ? undefined : channels.get(author.stableId);
  return fuller(author, more);
}

/** The channels that a byline, an avatar or a dialog of collaborators names, in order, each once. */
export function namedChannels(value: unknown): Author[] {
  const found = new Map<string, Author>();
  for (const object of objectsIn(value)) {
    const name = textOf(object.title) ?? text(object.text);
    const author =
      listItemChannel(object.listItemViewModel) ??
      endpointChannel(at(endpointOf(object), 'browseEndpoint'), name) ??
      endpointChannel(object.browseEndpoint, null);
    if (author?.stableId == null) continue;
    found.set(author.stableId, fuller(author, found.get(author.stableId)));
  }
  return [...found.values()];
}

/** The channel whose page a document is; null for any other. */
export function pageOwner(json: unknown): Author | null {
  const metadata = at(json, 'metadata', 'channelMetadataRenderer');
  const id = at(metadata, 'externalId');
  if (!isChannelId(id)) return null;
  const address = text(at(metadata, 'vanityChannelUrl')) ?? text(at(metadata, 'ownerUrls', 0));
  return {
    ...authorOf(channel(id, address), text(at(metadata, 'title'))),
    followers: headerFollowers(at(json, 'header')),
  };
}

/** A channel by its id, under its handle where an address tells it. */
export function channel(id: string, address: string | null): Channel {
  const shown = address === null ? null : channelInLink(address);
  return { ...(shown ?? { handle: id, url: channelUrl(id) }), stableId: id };
}

function endpointChannel(endpoint: unknown, name: string | null): Author | null {
  const id = at(endpoint, 'browseId');
  if (!isChannelId(id)) return null;
  return authorOf(channel(id, text(at(endpoint, 'canonicalBaseUrl'))), name);
}

/** A line of the dialog that names who made a video together: "@handle • 2.9M subscribers". */
function listItemChannel(item: unknown): Author | null {
  if (!isObject(item)) return null;
  const endpoints = [at(item, 'title', 'commandRuns', 0), item].map(endpointOf);
  const named = endpoints
    .map((endpoint) => endpointChannel(at(endpoint, 'browseEndpoint'), textOf(item.title)))
    .find((author) => author !== null);
  if (named === undefined) return null;
  const [first = '', ...rest] = labelText(textOf(item.subtitle) ?? '').split(/\s*[•·]\s*/u);
  const hasHandle = first.startsWith('@') && isHandle(first.slice(1));
  return {
    ...named,
    ...(hasHandle ? { handle: first.slice(1), url: channelUrl(first.slice(1)) } : {}),
    followers: rest.length === 1 ? parseFollowers(rest[0] ?? '') : null,
  };
}

function ownerChannel(owner: unknown): Author | null {
  const endpoint = at(owner, 'navigationEndpoint', 'browseEndpoint');
  const named = endpointChannel(
    endpoint,
    firstText(at(owner, 'title')) ?? text(at(owner, 'title')),
  );
  if (named === null) return null;
  const shown = ['subscriberCountText', 'videoCountText', 'expandedSubtitle']
    .map((key) => labelText(textOf(at(owner, key)) ?? ''))
    .filter((line) => line !== '');
  // Search shows the handle where the subscribers were, and those where the videos were counted.
  const count = shown[0]?.startsWith('@') ? shown[1] : textOf(at(owner, 'subscriberCountText'));
  return {
    ...named,
    followers: parseFollowers(count ?? ''),
    followed: flag(at(owner, 'subscriptionButton', 'subscribed')),
  };
}

/** Subscribers stand before videos; a lone count may be either, so it is not read. */
function headerFollowers(header: unknown): number | null {
  const rows = at(header, 'pageHeaderRenderer', 'content', 'pageHeaderViewModel', 'metadata');
  const parts = Array.from(objectsIn(rows), (object) => items(object.metadataParts)).flat();
  const counts = parts
    .map((part) => labelText(textOf(at(part, 'text')) ?? ''))
    .filter((line) => !line.startsWith('@') && /\p{Nd}/u.test(line));
  return counts.length >= 2 ? parseFollowers(counts[0] ?? '') : null;
}

/** Whether the user follows, by the key under which newer buttons keep it. */
function subscriptionStates(json: unknown): Map<string, boolean> {
  const states = new Map<string, boolean>();
  for (const { subscriptionStateEntity: entity } of objectsIn(json)) {
    const key = text(at(entity, 'key'));
    const subscribed = flag(at(entity, 'subscribed'));
    if (key !== null && subscribed !== null) states.set(key, subscribed);
  }
  return states;
}

function subscription(button: Json, states: ReadonlyMap<string, boolean>): Author | null {
  if (!isChannelId(button.channelId)) return null;
  const key = text(button.subscribedEntityKey) ?? text(button.stateEntityStoreKey);
  const followed = (key === null ? null : states.get(key)) ?? flag(button.subscribed);
  return { ...authorOf(channel(button.channelId, null), null), followed };
}

/** What either says; a handle is a better name than an id. */
function fuller(author: Author, other: Author | undefined): Author {
  if (other === undefined) return author;
  const named = isChannelId(author.handle) ? other : author;
  return {
    stableId: author.stableId ?? other.stableId,
    handle: named.handle,
    name: boundedName(author.name ?? other.name),
    url: named.url,
    followers: author.followers ?? other.followers,
    followed: author.followed ?? other.followed,
  };
}
