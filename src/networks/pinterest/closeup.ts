import type { Extent, Post } from '../../model/post.ts';
import { parseCount } from '../counts.ts';
import type { PageContext } from '../network.ts';
import { writtenText } from '../text.ts';
import { pinInLink } from './addresses.ts';
import { labelsOf } from './marks.ts';
import { CLOSEUP_TITLE, creatorLink, DESCRIPTION, FOLLOW, own, UNFOLLOW, words } from './parts.ts';
import { addressOf, linksOf, namedAuthor, nameOf, wordsOfPost } from './shown.ts';

const FOLLOWERS = '[data-test-id="follower-count"]';

/** The pin whose page is open; null where the address is none of a pin. */
export function readCloseup(unit: Element, { url, lang }: PageContext): Post | null {
  const id = pinInLink(url.href, url);
  if (id === null) return null;
  const link = creatorLink(unit, url);
  const name = nameOf(unit, link);
  const followers = own(unit, FOLLOWERS);
  const description = own(unit, DESCRIPTION);
  return {
    ...wordsOfPost(textOf(own(unit, CLOSEUP_TITLE), description)),
    ...addressOf(id),
    author: link && {
      ...namedAuthor(link.handle, name),
      followers: followers === null ? null : parseCount(words(followers), lang),
      followed: followState(unit),
    },
    links: linksOf(unit, url),
    labels: labelsOf(unit, link, name),
    place: 'post',
    extent: link === null ? 'shell' : extentOf(description),
  };
}

function textOf(title: Element | null, description: Element | null): string | null {
  if (title === null && description === null) return null;
  const lines = [title, description].map((place) =>
    place === null ? '' : writtenText(place, isButton),
  );
  return lines.filter((line) => line !== '').join('\n');
}

function isButton(element: Element): boolean {
  return element.matches('button, [role="button"]');
}

/** A description may be cut behind a button, and may come after the title. */
function extentOf(description: Element | null): Extent {
  return description === null || description.querySelector('button, [role="button"]') !== null
    ? 'part'
    : 'whole';
}

function followState(unit: Element): boolean | null {
  if (own(unit, UNFOLLOW) !== null) return true;
  return own(unit, FOLLOW) === null ? null : false;
}
