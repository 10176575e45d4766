import { labelText } from '../../detect/labels.ts';
import type { AccountFacts } from '../../model/post.ts';
import { parseCount } from '../counts.ts';
import { boundedName } from '../limits.ts';
import type { PageContext } from '../network.ts';
import { handleOfProfile, profileUrl } from './addresses.ts';
import { phrasesOf } from './phrases.ts';

/** Handle and name at the top of a profile, in this order since 2022. Proof: fixtures/profile-nl.html. */
const TITLES = '[data-e2e="user-title"], [data-e2e="user-subtitle"]';
const FOLLOWERS = '[data-e2e="followers-count"]';
const FOLLOW = '[data-e2e="follow-button"]';

/** The account whose profile is open; null elsewhere, and while another profile still stands there. */
export function readProfile(root: ParentNode, context: PageContext): AccountFacts | null {
  const asked = handleOfProfile(context.url)?.toLowerCase();
  const titles = Array.from(root.querySelectorAll(TITLES));
  const shown = titles.find((title) => handleOf(title).toLowerCase() === asked);
  if (asked === undefined || shown === undefined) return null;
  const handle = handleOf(shown);
  const count = root.querySelector(FOLLOWERS);
  return {
    network: 'tiktok',
    stableId: null,
    handle,
    // In the characters that its owner chose.
    name: boundedName(titles.find((title) => title !== shown)?.textContent ?? null),
    url: profileUrl(handle),
    followers: count === null ? null : parseCount(wordsOf(count), context.lang),
    followed: count === null ? null : followed(root, count),
  };
}

/** By the page's own dictionary. Suggested accounts below have buttons of the same name. */
function followed(root: ParentNode, count: Element): boolean | null {
  const button = root.querySelector(FOLLOW);
  const before = Node.DOCUMENT_POSITION_PRECEDING;
  if (button === null || (count.compareDocumentPosition(button) & before) === 0) return null;
  const { follow, followBack, following } = phrasesOf(button.ownerDocument);
  const words = wordsOf(button);
  if (words === '') return null;
  if (words === following) return true;
  return words === follow || words === followBack ? false : null;
}

function handleOf(title: Element): string {
  return wordsOf(title).replace(/^@/, '');
}

function wordsOf(element: Element): string {
  return labelText((element.textContent ?? '').slice(0, 500));
}
