import type { AccountFacts } from '../../model/post.ts';
import { parseCount } from '../counts.ts';
import { boundedName } from '../limits.ts';
import type { PageContext } from '../network.ts';
import { handleInLink, handleOfProfile, ID, profileUrl } from './addresses.ts';
import { FOLLOW, followState, href } from './parts.ts';

const HEADER = '[data-part="profile"]';
const NAME = 'h1';
const SELF = 'a[rel="me"]';
const FOLLOWERS = '[data-part="followers"]';

/**
 * The account whose profile is open. The address changes before the page does, so the header must
 * name the account that was asked for: else the last profile's facts are given to the next.
 */
export function readProfile(root: ParentNode, { url, lang }: PageContext): AccountFacts | null {
  const asked = handleOfProfile(url);
  const header = root.querySelector(HEADER);
  const self = header?.querySelector(SELF);
  const handle = self == null ? null : handleInLink(href(self), url);
  if (asked === null || header === null || handle === null) return null;
  if (handle.toLowerCase() !== asked.toLowerCase()) return null;
  return {
    network: ID,
    stableId: null,
    handle,
    name: boundedName(header.querySelector(NAME)?.textContent ?? null),
    url: profileUrl(handle),
    // "12.4K", "1,2 mln." and "1.2万" are all understood; what is not a count is null.
    followers: parseCount(header.querySelector(FOLLOWERS)?.textContent ?? '', lang),
    followed: followState(header.querySelector(FOLLOW) ?? undefined),
  };
}
