import type { AccountFacts } from '../../model/post.ts';
import { parseCount } from '../counts.ts';
import { boundedName } from '../limits.ts';
import { openLink } from '../links.ts';
import type { PageContext } from '../network.ts';
import { writtenText } from '../text.ts';
import { acctOfProfile, fullHandle, placeOf } from './addresses.ts';
import { shown } from './parts.ts';
import { localDomain } from './server.ts';

/** In the app, and as the server drew it until 3.5. Proof: fixtures/profile-*.html. */
const HEADER = '.account__header, .public-account-header';
/** Its title holds the exact number, its words a shortened one. */
const FOLLOWERS = 'a[href$="/followers"]';
/** Handle below the name: with the server hidden in it, plain, and in the coming markup. */
const HANDLES = ['h1 small > span', 'h1 small', 'h1 + p'];
const FOLLOW = 'button.button';
const FOLLOWING = '.button--destructive';

/** The account whose profile is open; null elsewhere, and while another profile still stands there. */
export function readProfile(root: ParentNode, { url, lang }: PageContext): AccountFacts | null {
  const header = root.querySelector(HEADER);
  if (header === null || placeOf(url) !== 'profile') return null;
  const domain = localDomain(header.ownerDocument, url);
  const handle = handleIn(header, domain, url);
  if (handle === null) return null;
  const followers = header.querySelector(FOLLOWERS);
  return {
    network: 'mastodon',
    stableId: null,
    handle,
    name: nameIn(header),
    url: profileUrl(handle, domain, url),
    followers: followers === null ? null : countIn(followers, lang),
    followed: followState(header),
  };
}

/** The address and the page must name the same account; until 3.5 an address might hold a number. */
function handleIn(header: Element, domain: string, url: URL): string | null {
  const asked = acctOfProfile(url);
  const line = HANDLES.map((place) => header.querySelector(place)).find((found) => found !== null);
  const written = line == null ? null : fullHandle(shown(line).split(' ')[0] ?? '', domain);
  const addressed = asked === null ? null : fullHandle(asked, domain);
  if (addressed === null || written === null) return addressed ?? written;
  return addressed.toLowerCase() === written.toLowerCase() ? written : null;
}

function profileUrl(handle: string, domain: string, url: URL): string | null {
  const local = handle.endsWith(`@${domain}`) ? handle.slice(0, -domain.length - 1) : handle;
  return openLink(`/@${local}`, url.href);
}

function nameIn(header: Element): string | null {
  const heading = header.querySelector('h1');
  if (heading === null) return null;
  const [name = ''] = writtenText(heading, (part) => part.matches('small, button, svg')).split(
    '\n',
  );
  return boundedName(name.trim());
}

function countIn(link: Element, lang: string): number | null {
  return parseCount(link.getAttribute('title') ?? '', lang) ?? parseCount(shown(link), lang);
}

/** By the button's colour, in every language; a request that waits for an answer has the same. */
function followState(header: Element): boolean | null {
  if (header.querySelector(`${FOLLOW}${FOLLOWING}`) !== null) return true;
  const button = header.querySelector(FOLLOW);
  return button === null || shown(button) === '' ? null : false;
}
