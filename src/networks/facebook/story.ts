import { MAX_TEXT } from '../../model/limits.ts';
import type { Place, Post } from '../../model/post.ts';
import { at, isObject, isoSeconds, items, type Json, objectsIn, text } from '../json.ts';
import { boundedList } from '../limits.ts';
import { openLink } from '../links.ts';
import { hashtagsOf, mentionsOf } from '../text.ts';
import { accountAt, isOffSite, type Permalink, permalinkOf } from './addresses.ts';
import { authorsOf } from './story-authors.ts';
import { adMarkOf, labelsOf } from './story-marks.ts';

/**
 * True for a post: its sections are laid out for the feed, a group, a page or a search. Of a reel a
 * part without a type comes later and tells who and when (October 2026).
 */
export function isStory(object: Json): boolean {
  const { __typename: type, comet_sections, actors, creation_time } = object;
  const isPart = isObject(comet_sections) || (isObject(at(actors, 0)) && creation_time != null);
  if (type !== 'Story' && (type !== undefined || !isPart)) return false;
  return (comet_sections ?? actors ?? creation_time) != null && idOf(object) !== null;
}

/** The stories that lie in no other. */
export function* storiesIn(json: unknown): Generator<Json> {
  for (const object of objectsIn(json, (inner) => !isStory(inner))) {
    if (isStory(object)) yield object;
  }
}

/**
 * Keys below which a story tells of others: of the post it shares, of those who commented, of the
 * pictures' owners. `translation` has the author's words in another language.
 */
const OTHERS = [
  ...['attached_story', 'attachments', 'feedback', 'feedback_context', 'story_ufi_container'],
  ...['comments', 'translation', 'translations', 'to', 'target_group', 'bumpers'],
];

/** A story taken apart, since each of its sections repeats it with other fields. */
interface Sections {
  /** All objects that tell of the story itself, outermost first. */
  own: Json[];
  attachments: unknown[];
  shared: unknown[];
}

function sectionsOf(story: Json): Sections {
  const foreign = new Set<unknown>();
  const sections: Sections = { own: [], attachments: [], shared: [] };
  for (const object of objectsIn(story, (inner) => !foreign.has(inner))) {
    if (foreign.has(object)) continue;
    for (const key of OTHERS) {
      const value = object[key];
      foreign.add(value);
      for (const item of items(value)) foreign.add(item);
    }
    sections.own.push(object);
    sections.attachments.push(object.attachments);
    sections.shared.push(object.attached_story);
  }
  // Until 2025 a reel's words and time stood with its film alone.
  for (const { fb_shorts_story: reel } of objectsIn(sections.attachments, isNoStory))
    if (isObject(reel) && idOf(reel) === idOf(story)) sections.own.push(reel);
  return sections;
}

/** Facebook shows what was first shared, not the shares between; a longer chain is made up. */
const MAX_SHARES = 5;

/**
 * @param mark the name of the ad mark that stands around the story, null where there is none
 * @param shares how many stories share this one, each the next
 * @returns the post; that which it shares where it has no words of its own; null without an author
 */
export function postOf(story: Json, place: Place, mark: string | null, shares = 0): Post | null {
  const sections = sectionsOf(story);
  const { own, shared } = sections;
  const words = wordsOf(own);
  const ad = mark ?? firstOf(own, adMarkOf);
  if (ad === null && (words === null || words === '')) {
    const [original] = shares < MAX_SHARES ? storiesIn(shared) : [];
    const post = original === undefined ? null : postOf(original, place, null, shares + 1);
    if (post !== null) return post;
  }
  const [author, ...coAuthors] = authorsOf(own);
  const id = idOf(story) ?? firstOf(own, idOf);
  if (author === undefined || id === null) return null;
  return {
    network: 'facebook',
    id,
    url: addressOf(sections)?.url ?? null,
    author,
    coAuthors: coAuthors.slice(0, 50),
    publishedAt: firstOf(own, ({ creation_time }) => isoSeconds(creation_time)),
    text: words,
    lang: null,
    hashtags: boundedList(hashtagsOf(words ?? '')),
    mentions: boundedList([...mentionedIn(own), ...mentionsOf(words ?? '')]),
    links: linksOf(sections),
    labels: labelsOf(ad, own),
    place,
    extent: words === null ? 'part' : 'whole',
  };
}

function firstOf<T>(objects: readonly Json[], read: (object: Json) => T | null): T | null {
  for (const object of objects) {
    const found = read(object);
    if (found !== null) return found;
  }
  return null;
}

const NUMBER = /^\d{1,20}$/;
/** What a story's own id says in base64: its author's number and, last, its own. */
const STORY_ID = /^S:_I\d+:(?:\w+:)?(\d+)/;

/** `post_id`, the same wherever the story stands; else the number inside of the story's id. */
export function idOf(object: Json): string | null {
  const id = text(object.post_id);
  if (id !== null && NUMBER.test(id)) return id;
  return typeof object.id === 'string' ? (STORY_ID.exec(decode(object.id))?.[1] ?? null) : null;
}

function decode(base64: string): string {
  try {
    return base64.length > 200 ? '' : atob(base64);
  } catch {
    return '';
  }
}

/** "" where the story says that it has no words, null where it does not say. */
function wordsOf(own: readonly Json[]): string | null {
  const words = firstOf(own, ({ message }) => {
    const shown = at(message, 'text');
    return typeof shown === 'string' ? shown : null;
  });
  if (words !== null) return words.slice(0, MAX_TEXT);
  return own.some(({ message }) => message === null) ? '' : null;
}

/** A reel's later part has no address: that of its film is where it is shown. */
function addressOf({ own, attachments }: Sections): Permalink | null {
  const said = firstOf(own, ({ permalink_url, wwwURL, url }) => {
    const addresses = [permalink_url, wwwURL, url].map((address) => permalinkOf(text(address)));
    return addresses.find((address) => address !== null) ?? null;
  });
  const film = at(attachments.flat()[0], 'media');
  const isFilm = said === null && at(film, '__typename') === 'Video';
  return isFilm ? permalinkOf(`/reel/${text(at(film, 'id'))}`) : said;
}

/** Accounts that the words name; Facebook shows them by name, and tells in `ranges` who they are. */
function mentionedIn(own: readonly Json[]): string[] {
  return rangesOf(own).flatMap(
    (range) => accountAt(text(at(range, 'entity', 'url')))?.handle ?? [],
  );
}

function rangesOf(own: readonly Json[]): unknown[] {
  return own.flatMap(({ message }) => items(at(message, 'ranges')));
}

/** Where links in the words and previews of links lead. */
function linksOf({ own, attachments }: Sections): string[] {
  const inWords = rangesOf(own).flatMap((range) => [
    at(range, 'entity', 'external_url'),
    at(range, 'entity', 'url'),
  ]);
  const previewed: unknown[] = [];
  for (const { web_link, external_url } of objectsIn(attachments, isNoStory)) {
    previewed.push(at(web_link, 'url'), external_url);
  }
  const links = [...inWords, ...previewed].flatMap((link) => openLink(text(link) ?? '') ?? []);
  return boundedList(links.filter(isOffSite));
}

function isNoStory(object: Json): boolean {
  return object.__typename !== 'Story';
}
