import type { AccountFacts } from '../../model/post.ts';
import { parseCount } from '../counts.ts';
import { boundedName } from '../limits.ts';
import type { PageContext } from '../network.ts';
import { accountOfProfile, isHandle } from './addresses.ts';
import { FOLLOW, UNFOLLOW, words } from './parts.ts';
import { namedAuthor } from './shown.ts';

/** Proof: fixtures/profile-nl.html. */
const NAME = '[data-test-id="profile-name"]';
/** The handle below the name, on pages of 2025. */
const USERNAME = '[data-test-id="profile-username"]';
const FOLLOWERS =
  '[data-test-id="profile-followers-count"], [data-test-id="profile-followers-link"]';
/** Suggested accounts and pins have buttons of their own. */
const OTHERS = '[data-test-id^="user-rep"], [data-grid-item], [role="dialog"]';

/** The account whose profile is open; null elsewhere, and while another profile still stands there. */
export function readProfile(root: ParentNode, { url, lang }: PageContext): AccountFacts | null {
  const asked = accountOfProfile(url);
  const name = root.querySelector(NAME);
  if (asked === null || name === null) return null;
  const username = root.querySelector(USERNAME);
  const handle = username === null ? null : handleIn(username);
  if (handle !== null && handle.toLowerCase() !== asked.toLowerCase()) return null;
  const followers = root.querySelector(FOLLOWERS);
  return {
    network: 'pinterest',
    ...namedAuthor(handle ?? asked, boundedName(words(name))),
    followers: followers === null ? null : parseCount(words(followers), lang),
    followed: followState(root),
  };
}

function handleIn(username: Element): string | null {
  const text = words(username).replace(/^@/u, '');
  return isHandle(text) ? text : null;
}

function followState(root: ParentNode): boolean | null {
  const button = Array.from(root.querySelectorAll(`${FOLLOW}, ${UNFOLLOW}`)).find(
    (candidate) => candidate.closest(OTHERS) === null,
  );
  return button === undefined ? null : button.matches(UNFOLLOW);
}
