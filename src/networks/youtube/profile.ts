import { labelText } from '../../detect/labels.ts';
import type { AccountFacts } from '../../model/post.ts';
import { parseFollowers } from '../counts.ts';
import { boundedName } from '../limits.ts';
import type { PageContext } from '../network.ts';
import { type Channel, channelInLink, channelUrl, isHandle } from './addresses.ts';
import { isHidden, wordsOf } from './parts.ts';
import { authorOf } from './post.ts';

/** The head of a channel: since 2024, before, on the older mobile site. Proof: channel-nl.html. */
const HEADER =
  'yt-page-header-view-model, ytd-c4-tabbed-header-renderer, #channel-header, ytm-c4-tabbed-header-renderer';
const NAME = 'h1, #channel-name #text';
/** Handle, subscribers, videos: parts of lines now, elements with names of their own before. */
const FACTS = 'yt-content-metadata-view-model span';
const OLD_HANDLE = '#channel-handle';
const OLD_COUNT = '#subscriber-count';
/** Reflects what the button says, and so is there in every language. */
const BUTTON = 'ytd-subscribe-button-renderer';

/** The channel whose page is open; null elsewhere. */
export function readProfile(root: ParentNode, context: PageContext): AccountFacts | null {
  const asked = channelInLink(context.url.href);
  if (asked === null) return null;
  const header = Array.from(root.querySelectorAll(HEADER)).find(
    (candidate) => !isHidden(candidate) && isOf(candidate, asked),
  );
  const account: AccountFacts = { network: 'youtube', ...authorOf(asked, null) };
  if (header === undefined) return account;
  const handle = handleIn(header);
  return {
    ...account,
    ...(handle === null ? {} : { handle, url: channelUrl(handle) }),
    name: boundedName(wordsOf(header, NAME)),
    followers: followersIn(header, context.lang),
    followed: followedIn(header),
  };
}

/** While the page goes from one channel to the next, the head is still that of the last. */
function isOf(header: Element, asked: Channel): boolean {
  const handle = handleIn(header);
  const isHandleAddress = asked.url.includes('/@');
  return handle === null || !isHandleAddress || handle.toLowerCase() === asked.handle.toLowerCase();
}

function handleIn(header: Element): string | null {
  const lines = [wordsOf(header, OLD_HANDLE), ...factsIn(header)];
  const line = lines.find((text) => text.startsWith('@') && isHandle(text.slice(1)));
  return line?.slice(1) ?? null;
}

/** Subscribers stand before videos; a lone count may be either, so it is not read. */
function followersIn(header: Element, lang: string): number | null {
  const old = wordsOf(header, OLD_COUNT);
  if (old !== '') return parseFollowers(old, lang);
  const counts = factsIn(header).filter((text) => !text.startsWith('@') && /\p{Nd}/u.test(text));
  return counts.length >= 2 ? parseFollowers(counts[0] ?? '', lang) : null;
}

function factsIn(header: Element): string[] {
  return Array.from(header.querySelectorAll(FACTS))
    .filter((part) => part.querySelector('span') === null)
    .map((part) => labelText(part.textContent ?? ''));
}

/** @returns null where the page has the newer button, which says it in words alone */
export function followedIn(root: ParentNode): boolean | null {
  const button = root.querySelector(BUTTON);
  if (button === null || button.querySelector('button') === null) return null;
  return button.matches('[subscribed]') || button.querySelector('[subscribed]') !== null;
}
