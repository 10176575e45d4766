import { labelText } from '../../detect/labels.ts';
import type { AccountFacts } from '../../model/post.ts';
import { parseCount } from '../counts.ts';
import type { PageContext } from '../network.ts';
import { handleOfProfile, profileUrl } from './addresses.ts';
import { href, isLeaf, nameIn, UNIT } from './parts.ts';

const COLUMN = '[data-testid="primaryColumn"]';
/** Name and handle at the top of a profile. Proof: tests/pages/x/fixtures/profile.html. */
const HEADER = '[data-testid="UserName"]';
const FOLLOWERS = 'a[href$="/verified_followers"], a[href$="/followers"]';
const FOLLOW = '[data-testid$="-follow"], [data-testid$="-unfollow"]';
const FOLLOW_ID = /^(\d{1,20})-(un)?follow$/;
/** Where other accounts have their own follow buttons. */
const OTHERS = `[data-testid="UserCell"], [data-testid="HoverCard"], aside, ${UNIT}`;

/** No handle or count is longer. */
const MAX_LEAF = 100;

/** The account whose profile is open; null elsewhere, and while another profile still stands there. */
export function readProfile(root: ParentNode, context: PageContext): AccountFacts | null {
  const asked = handleOfProfile(context.url);
  const column = root.querySelector(COLUMN) ?? root;
  const header = column.querySelector(HEADER);
  if (asked === null || header === null) return null;
  const handleLine = leafOf(header, (text) => text.toLowerCase() === `@${asked.toLowerCase()}`);
  if (handleLine === null) return null;
  const handle = leafText(handleLine).slice(1);
  return {
    network: 'x',
    handle,
    name: nameBefore(header, handleLine),
    url: profileUrl(handle),
    followers: followersOf(column, handle, context),
    ...followState(column, handle),
  };
}

function leafOf(element: Element, fits: (text: string) => boolean): Element | null {
  const leaves = Array.from(element.querySelectorAll('*')).filter(isLeaf);
  return leaves.find((leaf) => fits(leafText(leaf))) ?? null;
}

function leafText(leaf: Element): string {
  return labelText((leaf.textContent ?? '').slice(0, MAX_LEAF));
}

function nameBefore(header: Element, handleLine: Element): string | null {
  const after = Node.DOCUMENT_POSITION_FOLLOWING;
  return nameIn(
    header,
    (element) =>
      element === handleLine ||
      element.matches('svg, button, a') ||
      (handleLine.compareDocumentPosition(element) & after) !== 0,
  );
}

/** The count stands in a leaf of its own beside its word, which may come first. */
function followersOf(column: ParentNode, handle: string, { url, lang }: PageContext) {
  const path = `/${handle.toLowerCase()}/`;
  const link = Array.from(column.querySelectorAll(FOLLOWERS)).find((candidate) =>
    pathOf(href(candidate), url).startsWith(path),
  );
  if (link === undefined) return null;
  const number = leafOf(link, (text) => /\p{Nd}/u.test(text)) ?? link;
  return parseCount(number.textContent ?? '', lang);
}

function pathOf(address: string, base: URL): string {
  return URL.canParse(address, base) ? new URL(address, base).pathname.toLowerCase() : '';
}

/** The profile's own button; its test id holds the account's id, its label names the handle. */
function followState(
  column: ParentNode,
  handle: string,
): { stableId: string | null; followed: boolean | null } {
  for (const button of column.querySelectorAll(FOLLOW)) {
    const match = FOLLOW_ID.exec(button.getAttribute('data-testid') ?? '');
    if (match === null || button.closest(OTHERS) || !names(button, handle)) continue;
    return { stableId: match[1] ?? null, followed: match[2] !== undefined };
  }
  return { stableId: null, followed: null };
}

function names(button: Element, handle: string): boolean {
  const named = /@(\w+)/.exec(button.getAttribute('aria-label') ?? '');
  return named === null || named[1]?.toLowerCase() === handle.toLowerCase();
}
