import type { AccountFacts } from '../../model/post.ts';
import { parseCount } from '../counts.ts';
import type { PageContext } from '../network.ts';
import { profileOf } from './addresses.ts';
import { nameIn, POST } from './parts.ts';

/** The name at the top of a profile or page. Proof: tests/pages/facebook/fixtures/page-nl.html. */
const NAME = '[role="main"] h1';
/** The number of followers links to their list (facts 5h), by path or by parameter. */
const FOLLOWERS = '[role="main"] a[href*="/followers"], [role="main"] a[href*="sk=followers"]';

/** The account whose profile is open. Whether it is followed the page says only in words. */
export function account(root: ParentNode, { url, lang }: PageContext): AccountFacts | null {
  const profile = profileOf(url);
  if (profile === null) return null;
  const heading = root.querySelector(NAME);
  const name = heading === null ? '' : nameIn(heading);
  const count = Array.from(root.querySelectorAll(FOLLOWERS)).find(
    (link) => link.closest(POST) === null && /\p{Nd}/u.test(link.textContent ?? ''),
  );
  return {
    network: 'facebook',
    ...profile,
    name: name === '' ? null : name,
    followers: count === undefined ? null : parseCount(count.textContent ?? '', lang),
    followed: null,
  };
}
