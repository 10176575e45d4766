import { MAX_TEXT } from '../../model/limits.ts';
import type { Author, Post } from '../../model/post.ts';
import { boundedList, boundedName } from '../limits.ts';
import { openLink } from '../links.ts';
import { hashtagsOf, mentionsOf } from '../text.ts';
import { isOnSite, pinUrl, profileUrl } from './addresses.ts';
import { type AccountLink, href, leavesOf, own, ownElements, words } from './parts.ts';

const NAME = '[data-test-id="creator-profile-name"]';

export function namedAuthor(handle: string, name: string | null = null): Author {
  const url = profileUrl(handle);
  return { stableId: null, handle, name, url, followers: null, followed: null };
}

/** Where the name has no place of its own it is the first line of the link. */
export function nameOf(unit: Element, link: AccountLink | null): string | null {
  const place = own(unit, NAME) ?? (link === null ? null : leavesOf(link.element)[0]);
  return place == null ? null : boundedName(words(place));
}

/** What the page tells of a pin's words; it never shows its date or its language. */
export function wordsOfPost(
  text: string | null,
): Pick<Post, 'network' | 'coAuthors' | 'publishedAt' | 'lang' | 'text' | 'hashtags' | 'mentions'> {
  const known = text?.slice(0, MAX_TEXT) ?? null;
  return {
    network: 'pinterest',
    coAuthors: [],
    publishedAt: null,
    lang: null,
    text: known,
    hashtags: boundedList(hashtagsOf(known ?? '')),
    mentions: boundedList(mentionsOf(known ?? '')),
  };
}

export function addressOf(id: string | null): Pick<Post, 'id' | 'url'> {
  return { id, url: id === null ? null : pinUrl(id) };
}

/** Where a pin leads outside of Pinterest. */
export function linksOf(unit: Element, base: URL): string[] {
  const links = ownElements(unit, 'a[href]').flatMap((link) => {
    const target = openLink(href(link), base.href);
    return target === null || isOnSite(target) ? [] : [target];
  });
  return boundedList(links);
}
