import type { AccountFacts } from '../../model/post.ts';
import { FOLLOWER_WORDS } from '../followers.ts';
import { boundedName } from '../limits.ts';
import type { PageContext } from '../network.ts';
import { handleOfProfile, isAccountId, profileUrl } from './addresses.ts';
import { lineIn, POST, UNIT } from './parts.ts';

/** Proof: tests/pages/reddit/fixtures/user-nl.html. */
const NAME = 'h1';
/** The exact number behind a shortened one. */
const COUNT = 'faceplate-number[number]';
const FOLLOWERS = new RegExp(`${FOLLOWER_WORDS}|подписчик`, 'iu');
/** Count and word stand at most this many boxes apart. */
const MAX_CLIMB = 2;

/** The account whose profile is open; null on any other page, also on a community's. */
export function readProfile(root: ParentNode, { url }: PageContext): AccountFacts | null {
  const handle = handleOfProfile(url);
  if (handle === null) return null;
  const own = Array.from(root.querySelectorAll(`${POST}[author-id]`)).find(
    (post) => post.getAttribute('author')?.toLowerCase() === handle.toLowerCase(),
  );
  const id = own?.getAttribute('author-id') ?? null;
  const heading = Array.from(root.querySelectorAll(NAME)).find((h) => h.closest(UNIT) === null);
  return {
    network: 'reddit',
    stableId: isAccountId(id) ? id : null,
    handle: own?.getAttribute('author') ?? handle,
    name: heading === undefined ? null : boundedName(lineIn(heading)),
    url: profileUrl(handle),
    followers: followersIn(root),
    followed: null,
  };
}

function followersIn(root: ParentNode): number | null {
  for (const count of root.querySelectorAll(COUNT)) {
    if (count.closest(UNIT) !== null || !isOfFollowers(count)) continue;
    const number = Number(count.getAttribute('number'));
    if (Number.isSafeInteger(number) && number >= 0) return number;
  }
  return null;
}

/** The word is beside the number, not beside the next one. */
function isOfFollowers(count: Element): boolean {
  let box = count.parentElement;
  for (let i = 0; i < MAX_CLIMB && box !== null; i++, box = box.parentElement) {
    if (box.querySelectorAll(COUNT).length > 1) return false;
    if (FOLLOWERS.test(lineIn(box))) return true;
  }
  return false;
}
