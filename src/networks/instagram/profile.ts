import { labelText } from '../../detect/labels.ts';
import type { AccountFacts } from '../../model/post.ts';
import { parseCount } from '../counts.ts';
import type { PageContext } from '../network.ts';
import { isHandle, profileOf } from './addresses.ts';
import { shownAuthor } from './shown.ts';

/** Links to the followers, where they may be seen (facts 1h; name of the page: since 2013). */
const FOLLOWERS = 'main a[href$="/followers/"]';
/** The exact number of followers stands in a title; without the link, in the only one that counts. */
const TITLED = 'main header [title]';
const COUNT = /^[\p{N}\s.,'’٬٫]+$/u;
const MAX_NAME = 500;

/** The account whose profile is open. Whether it is followed the page says only in words. */
export function account(root: ParentNode, { url, lang }: PageContext): AccountFacts | null {
  const handle = profileOf(url);
  if (!isHandle(handle)) return null;
  return {
    network: 'instagram',
    ...shownAuthor(handle),
    name: nameOf(root, handle),
    followers: followersOf(root, handle, lang),
  };
}

/** The page's title has the same form in every language: a name, then the handle in brackets. */
function nameOf(root: ParentNode, handle: string): string | null {
  const title = labelText(root.querySelector('title')?.textContent ?? '');
  const end = title.toLowerCase().indexOf(`(@${handle.toLowerCase()})`);
  if (end < 0) return null;
  const name = title
    .slice(0, end)
    .replace(/^\(\d+\+?\)\s*/, '')
    .trim();
  return name === '' ? null : name.slice(0, MAX_NAME);
}

function followersOf(root: ParentNode, handle: string, lang: string): number | null {
  const link = Array.from(root.querySelectorAll(FOLLOWERS)).find((candidate) =>
    candidate.getAttribute('href')?.toLowerCase().endsWith(`/${handle.toLowerCase()}/followers/`),
  );
  const titled = link === undefined ? root.querySelectorAll(TITLED) : titledIn(link);
  const exact = Array.from(titled, (element) => element.getAttribute('title') ?? '').find((title) =>
    COUNT.test(title),
  );
  const shown = exact ?? link?.textContent ?? '';
  return parseCount(shown, lang);
}

function titledIn(link: Element): Element[] {
  return [link, ...link.querySelectorAll('[title]')];
}
