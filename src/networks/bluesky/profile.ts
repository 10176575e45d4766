import type { AccountFacts } from '../../model/post.ts';
import { parseCount } from '../counts.ts';
import { boundedName } from '../limits.ts';
import type { PageContext } from '../network.ts';
import { actorOfProfile, isDid, profileUrl, targetOf } from './addresses.ts';
import { hrefOf, shownWords } from './parts.ts';

/** One profile; the app may keep that of an earlier page hidden. Proof: fixtures/profile-nl.html. */
const PROFILE = '[data-testid="profileView"]';
const NAME = '[data-testid="profileHeaderDisplayName"]';
/** Its label holds the exact number, its words a shortened one. */
const FOLLOWERS = 'a[data-testid="profileHeaderFollowersButton"]';
const FOLLOW = '[data-testid="followBtn"]';
const UNFOLLOW = '[data-testid="unfollowBtn"]';

/** The account whose profile is open; null elsewhere, and while another profile still stands there. */
export function readProfile(root: ParentNode, { url, lang }: PageContext): AccountFacts | null {
  const asked = actorOfProfile(url);
  if (asked === null) return null;
  for (const profile of root.querySelectorAll(PROFILE)) {
    const followers = profile.querySelector(FOLLOWERS);
    const handle = followers === null ? null : targetOf(hrefOf(followers), url)?.actor;
    if (followers === null || handle == null) continue;
    if (handle.toLowerCase() !== asked.toLowerCase() && !isDid(asked)) continue;
    return {
      network: 'bluesky',
      stableId: isDid(handle) ? handle : null,
      handle,
      name: nameIn(profile, handle),
      url: profileUrl(handle),
      followers:
        parseCount(followers.getAttribute('aria-label') ?? '', lang) ??
        parseCount(shownWords(followers), lang),
      followed: followState(profile),
    };
  }
  return null;
}

function nameIn(profile: Element, handle: string): string | null {
  const element = profile.querySelector(NAME);
  const name = element === null ? '' : shownWords(element);
  return name === handle || name === `@${handle}` ? null : boundedName(name);
}

/** The header's own button, not those of suggested accounts below it. */
function followState(profile: Element): boolean | null {
  const button = profile.querySelector(`${FOLLOW}, ${UNFOLLOW}`);
  return button === null ? null : button.matches(UNFOLLOW);
}
