import { MAX_TEXT } from '../../model/limits.ts';
import type { Author, Place, Post } from '../../model/post.ts';
import { boundedList, boundedName } from '../limits.ts';
import { openLink } from '../links.ts';
import { shellPost } from '../shell.ts';
import { hashtagsOf, mentionsOf } from '../text.ts';
import { type Channel, isOnSite, videoUrl } from './addresses.ts';

/** A post of which nothing is known yet. */
export function emptyPost(place: Place): Post {
  return shellPost('youtube', place);
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
    hashtags: boundedList(hashtagsOf(text)),
    mentions: boundedList(mentionsOf(text)),
  };
}

/** Where addresses lead outside of YouTube, its redirector opened. */
export function outwardLinks(addresses: readonly string[]): string[] {
  const links = addresses.map((address) => openLink(address, 'https://www.youtube.com'));
  return boundedList(
    links.filter((link) => link !== null).filter((link) => !isOnSite(new URL(link))),
  );
}

export function authorOf(channel: Channel, name: string | null): Author {
  return { ...channel, name: boundedName(name), followers: null, followed: null };
}
