import { MAX_TEXT } from '../../model/limits.ts';
import type { Author, Label, Post } from '../../model/post.ts';
import { at, count, flag, isObject, isoDate, items, type Json, text } from '../json.ts';
import { boundedList, boundedName } from '../limits.ts';
import { openLink } from '../links.ts';
import { hashtagsOf, mentionsOf, unique } from '../text.ts';
import { isHandle, isOnSite, isPinId, pinUrl, profileUrl } from './addresses.ts';

/** The accounts of a document by their id: older pages keep them apart from the pins. */
export type Users = ReadonlyMap<string, Author>;

/** A field by its name in resources (snake_case) or in GraphQL (camelCase). */
export function field(object: unknown, name: string): unknown {
  const value = at(object, name);
  if (value !== undefined) return value;
  return at(
    object,
    name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
  );
}

const RELAY_ID = /^(?:Pin|User):(.+)$/;

/** The site's own number: `entityId`, or within GraphQL's base64 ("Pin:123"), or as it is. */
export function idOf(object: unknown): string | null {
  const id = text(at(object, 'entityId')) ?? text(at(object, 'id'));
  if (id === null || /^\d+$/.test(id)) return id;
  return RELAY_ID.exec(decoded(id))?.[1] ?? id;
}

function decoded(base64: string): string {
  try {
    return atob(base64);
  } catch {
    return '';
  }
}

const TITLES = ['title', 'grid_title', 'closeup_unified_title'];
/** What the author wrote; `rich_summary` and SEO texts are the linked site's and a machine's. */
const DESCRIPTIONS = ['description', 'closeup_description', 'closeup_unified_description'];

/** A pin of any answer since 2019. Boards, accounts and comments have no pinner. */
export function isPin(object: Json): boolean {
  const id = idOf(object);
  if (id === null || !isPinId(id)) return false;
  const hasPeople = ['pinner', 'native_creator', 'promoter'].some((key) => field(object, key));
  const hasWords = [...TITLES, ...DESCRIPTIONS].some(
    (key) => typeof field(object, key) === 'string',
  );
  return hasPeople && (hasWords || typeof field(object, 'is_promoted') === 'boolean');
}

export function postOf(pin: Json, users: Users): Post {
  const id = idOf(pin) ?? '';
  const author = authorOfPin(pin, users);
  const words = captionOf(pin);
  return {
    network: 'pinterest',
    id,
    url: pinUrl(id),
    author,
    coAuthors: [],
    publishedAt: isoDate(field(pin, 'created_at')),
    text: words,
    lang: null,
    hashtags: boundedList([...tagsOf(pin), ...hashtagsOf(words ?? '')]),
    mentions: boundedList(mentionsOf(words ?? '')),
    links: boundedList(linksOf(pin)),
    labels: labelsOf(pin, users),
    place: 'feed',
    extent: DESCRIPTIONS.some((key) => field(pin, key) !== undefined) ? 'whole' : 'part',
  };
}

/**
 * Whose a pin is: who made it, who pays for it, whom its page names (the owner of the site that it
 * leads to), and only then who saved it.
 */
function authorOfPin(pin: Json, users: Users): Author | null {
  const people = [
    'native_creator',
    isPromoted(pin) ? 'promoter' : '',
    'closeup_attribution',
    'pinner',
  ];
  for (const key of people) {
    const author = key === '' ? null : personOf(field(pin, key), users);
    if (author !== null) return author;
  }
  return null;
}

function personOf(user: unknown, users: Users): Author | null {
  const id = isObject(user) ? idOf(user) : text(user);
  return authorOf(user) ?? (id === null ? null : (users.get(id) ?? null));
}

/** An account, or null for what is none. */
export function authorOf(user: unknown): Author | null {
  const handle = text(at(user, 'username'));
  if (handle === null || !isHandle(handle)) return null;
  return {
    stableId: boundedName(idOf(user)),
    handle,
    name: boundedName(text(field(user, 'full_name'))?.trim() ?? null),
    url: profileUrl(handle),
    followers: count(field(user, 'follower_count')),
    followed: flag(field(user, 'explicitly_followed_by_me')),
  };
}

/** Title and description below each other; either may repeat the other. */
function captionOf(pin: Json): string | null {
  const title = firstWords(pin, TITLES);
  const description = firstWords(pin, DESCRIPTIONS);
  const known = [...TITLES, ...DESCRIPTIONS].some((key) => field(pin, key) !== undefined);
  const lines = unique([title, description].filter((line) => line !== ''));
  return known ? lines.join('\n').slice(0, MAX_TEXT) : null;
}

function firstWords(pin: Json, keys: readonly string[]): string {
  const found = keys.map((key) => text(field(pin, key))?.trim() ?? '');
  return found.find((words) => words !== '') ?? '';
}

function tagsOf(pin: Json): string[] {
  return items(field(pin, 'hashtags')).flatMap((tag) => text(tag)?.replace(/^[#＃]/u, '') ?? []);
}

function linksOf(pin: Json): string[] {
  const addresses = ['link', 'ad_destination_url', 'affiliate_link'].map((key) => field(pin, key));
  return addresses.flatMap((address) => {
    const link = openLink(text(address) ?? '');
    return link === null || isOnSite(link) ? [] : [link];
  });
}

function labelsOf(pin: Json, users: Users): Label[] {
  const labels: Label[] = [];
  const mark = adMarkOf(pin);
  if (mark !== null) {
    const payer = personOf(field(pin, 'promoter'), users);
    labels.push({ kind: 'platform-ad', text: mark, brand: payer && (payer.name ?? payer.handle) });
  }
  const sponsorship = field(pin, 'sponsorship');
  if (isSponsorship(sponsorship)) {
    const payer = personOf(field(sponsorship, 'sponsor'), users);
    const brand = payer && (payer.name ?? payer.handle);
    labels.push({ kind: 'paid-partnership', text: 'sponsorship', brand });
  }
  return labels;
}

function isPromoted(pin: Json): boolean {
  return adMarkOf(pin) !== null;
}

/**
 * The name of the mark of an advertisement. `promoter` and `is_downstream_promotion` are none: pins
 * that were once promoted, and are now shown for nothing, keep them (notes on the app, 2026).
 */
function adMarkOf(pin: Json): string | null {
  for (const key of ['is_promoted', 'is_third_party_ad']) if (field(pin, key) === true) return key;
  const filled = ['pin_promotion_id', 'ad_destination_url'].find(
    (key) => text(field(pin, key)) !== null,
  );
  return filled ?? null;
}

/** The creator's label stays until the brand refuses it (Pinterest's help pages, 2025). */
function isSponsorship(value: unknown): boolean {
  if (!isObject(value) || Object.keys(value).length === 0) return false;
  return !/den|reject|declin|remov/i.test(text(value.status) ?? '');
}
