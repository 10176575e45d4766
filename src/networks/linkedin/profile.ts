import type { AccountFacts } from '../../model/post.ts';
import { parseCount } from '../counts.ts';
import { FOLLOWER_WORDS } from '../followers.ts';
import { boundedName } from '../limits.ts';
import type { PageContext } from '../network.ts';
import { accountOf, placeOf } from './addresses.ts';
import { FOLLOW, isFollowing } from './follow.ts';
import { BULLET } from './header.ts';
import { lineIn, UNIT } from './parts.ts';

const MAIN = 'main, [role="main"]';
/**
 * The page's heading; server-driven profiles have it in their first card alone. Proof:
 * tests/pages/linkedin/fixtures/activity-nl.html, company-guest-ar.html, profile-de.html.
 */
const NAME = 'h1, [componentkey$="Topcard"] h2';
/** Where other accounts have their own names, numbers and buttons. */
const OTHERS = `aside, ${UNIT}, [role="listitem"], li.pvs-list__item, li.artdeco-list__item`;

const FOLLOWERS = new RegExp(FOLLOWER_WORDS, 'iu');
const NUMBER = /\p{Nd}(?:[\p{Nd}.,'’٫٬\s]*\p{Nd})?/gu;
/** A line with the number of followers has no more; longer texts are somebody's words. */
const MAX_LINE = 120;
/** The top of a profile comes first; nothing below this many texts belongs to it. */
const MAX_TEXTS = 1500;

/** The account whose profile, company page, or part of one is open; null on any other page. */
export function readProfile(root: ParentNode, { url, lang }: PageContext): AccountFacts | null {
  const account = placeOf(url) === 'profile' ? accountOf(url.href) : null;
  if (account === null) return null;
  const main = root.querySelector(MAIN) ?? root;
  const heading = Array.from(main.querySelectorAll(NAME)).find((h) => h.closest(OTHERS) === null);
  return {
    network: 'linkedin',
    stableId: null,
    handle: account.handle,
    name: heading === undefined ? null : boundedName(lineIn(heading)),
    url: account.url,
    followers: followersIn(main, lang),
    followed: followedIn(main),
  };
}

function followersIn(main: ParentNode, lang: string): number | null {
  const page = main instanceof Document ? main : main.ownerDocument;
  if (page === null) return null;
  const walker = page.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let i = 0; i < MAX_TEXTS && walker.nextNode() !== null; i++) {
    const line = walker.currentNode.parentElement;
    if (line === null || !FOLLOWERS.test(walker.currentNode.nodeValue ?? '')) continue;
    // One line may hold the trade and the place too, with a postcode in it.
    const words =
      lineIn(line)
        .split(BULLET)
        .find((part) => FOLLOWERS.test(part)) ?? '';
    const number = words.length <= MAX_LINE ? numberBeside(words) : null;
    if (number !== null && line.closest(OTHERS) === null) return parseCount(number, lang);
  }
  return null;
}

/** The rest of the word, in forms for both genders too, and what may stand before its number. */
const AFTER_WORD = /^[\p{L}\p{M}]*(?:[:*_][\p{L}\p{M}]+)?[\s:：]*(?=\p{Nd})/u;

/** The number next to the word, with its unit: the line may begin with a postcode or a year. */
function numberBeside(words: string): string | null {
  const word = FOLLOWERS.exec(words);
  if (word === null) return null;
  const before = Array.from(words.slice(0, word.index).matchAll(NUMBER)).at(-1);
  if (before !== undefined) return words.slice(before.index, word.index);
  const rest = words.slice(word.index + word[0].length);
  const between = AFTER_WORD.exec(rest)?.[0];
  return between === undefined ? null : rest.slice(between.length);
}

/** By the state of the profile's own button, never by its words. */
function followedIn(main: ParentNode): boolean | null {
  for (const mark of main.querySelectorAll(FOLLOW)) {
    if (mark.closest(OTHERS) === null) return isFollowing(mark);
  }
  return null;
}
