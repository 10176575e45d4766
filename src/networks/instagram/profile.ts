import { labelText } from '../../detect/labels.ts';
import type { AccountFacts } from '../../model/post.ts';
import { parseCount } from '../counts.ts';
import type { PageContext } from '../network.ts';
import { isHandle, profileOf, profileUrl } from './addresses.ts';

/** Links to the followers, where they may be seen (facts 1h; name of the page: since 2013). */
const FOLLOWERS = 'main header a[href$="/followers/"], main a[href$="/followers/"]';
/** The exact number stands in a title: of the followers alone, of the link or of a part of it. */
const EXACT = '[title]';
const MAX_NAME = 500;

/** The account whose profile is open. Whether it is followed the page says only in words. */
export function account(root: ParentNode, { url, lang }: PageContext): AccountFacts | null {
  const handle = profileOf(url);
  if (!isHandle(handle)) return null;
  return {
    network: 'instagram',
    stableId: null,
    handle,
    name: nameOf(root, handle),
    url: profileUrl(handle),
    followers: followersOf(root, handle, lang),
    followed: null,
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
  const exact = link?.matches(EXACT) ? link : (link ?? header(root))?.querySelector(EXACT);
  const title = exact?.getAttribute('title') ?? '';
  if (/^[\p{N}\s.,'’٬٫]+$/u.test(title)) return parseCount(title, lang);
  return link === undefined ? null : parseCount(link.textContent ?? '', lang);
}

/** Without the right to see the followers there is no link; the number keeps its title. */
function header(root: ParentNode): Element | null {
  return root.querySelector('main header');
}
