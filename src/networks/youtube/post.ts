import type { Author, Place, Post } from '../../model/post.ts';
import { MAX_TEXT } from '../../model/post.ts';
import { openLink } from '../links.ts';
import { hashtagsOf, mentionsOf, unique } from '../text.ts';
import { type Channel, isOnSite, videoUrl } from './addresses.ts';

const MAX_NAME = 500;
const MAX_ENTRY = 4096;
const MAX_ENTRIES = 2000;

/** A post of which nothing is known yet. */
export function emptyPost(place: Place): Post {
  return {
    network: 'youtube',
    id: null,
    url: null,
    author: null,
    coAuthors: [],
    publishedAt: null,
    text: null,
    lang: null,
    hashtags: [],
    mentions: [],
    links: [],
    labels: [],
    place,
    extent: 'shell',
  };
}

/** The fields that follow from a video's id. */
export function addressFields(id: string, short: boolean): Pick<Post, 'id' | 'url'> {
  return { id, url: videoUrl(id, short) };
}

/** The fields that follow from a video's words: its title, and its description where that is read. */
export function wordFields(
  title: string,
  description: string,
): Pick<Post, 'text' | 'hashtags' | 'mentions'> {
  const text = `${title}\n${description}`.trim().slice(0, MAX_TEXT);
  return {
    text,
    hashtags: bounded(hashtagsOf(text)),
    mentions: bounded(mentionsOf(text)),
  };
}

/** Where addresses lead outside of YouTube, its redirector opened. */
export function outwardLinks(addresses: readonly string[]): string[] {
  const links = addresses.map((address) => openLink(address, 'https://www.youtube.com'));
  return bounded(links.filter((link) => link !== null).filter((link) => !isOnSite(new URL(link))));
}

export function authorOf(channel: Channel, name: string | null): Author {
  return { ...channel, name: boundedName(name), followers: null, followed: null };
}

export function boundedName(name: string | null): string | null {
  return name === null || name === '' ? null : name.slice(0, MAX_NAME);
}

/** Each entry once, in order; what is too long to be real is left out. */
function bounded(entries: readonly string[]): string[] {
  return unique(entries)
    .filter((entry) => entry.length <= MAX_ENTRY)
    .slice(0, MAX_ENTRIES);
}
