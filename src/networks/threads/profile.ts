import { labelText } from '../../detect/labels.ts';
import type { AccountFacts } from '../../model/post.ts';
import { parseCount } from '../counts.ts';
import { boundedName } from '../limits.ts';
import type { PageContext } from '../network.ts';
import { profileOf, profileUrl } from './addresses.ts';
import { UNIT } from './parts.ts';

/** The exact number of followers stands in a title, with nothing but digits and their signs. */
const NUMBER = /^[\p{Nd}\s.,'’٬٫]+$/u;

/** The account whose profile is open. Whether it is followed the page says only in words. */
export function account(root: ParentNode, { url, lang }: PageContext): AccountFacts | null {
  const handle = profileOf(url);
  if (handle === null) return null;
  return {
    network: 'threads',
    stableId: null,
    handle,
    name: nameIn(root, handle),
    url: profileUrl(handle),
    followers: followersIn(root, lang),
    followed: null,
  };
}

/** The page's title has the same form in every language: a name, then the handle in brackets. */
function nameIn(root: ParentNode, handle: string): string | null {
  const title = labelText(root.querySelector('title')?.textContent ?? '');
  const end = title.toLowerCase().indexOf(`(@${handle.toLowerCase()})`);
  return end < 0
    ? null
    : boundedName(
        title
          .slice(0, end)
          .replace(/^\(\d+\+?\)\s*/, '')
          .trim(),
      );
}

function followersIn(root: ParentNode, lang: string): number | null {
  const exact = Array.from(root.querySelectorAll('[title]')).find(
    (element) => NUMBER.test(element.getAttribute('title') ?? '') && element.closest(UNIT) === null,
  );
  return exact === undefined ? null : parseCount(exact.getAttribute('title') ?? '', lang);
}
