import { labelText } from '../../detect/labels.ts';
import { isWithin, precedes } from '../elements.ts';
import { writtenText } from '../text.ts';
import { type Account, accountOf, isGroup } from './addresses.ts';

/** Feed units of the builds before 2026 (facts 5a). */
const OLD_UNIT = '[data-pagelet^="FeedUnit"]';
/** A post of any feed in October 2026, and of a dialog. Proof: tests/pages/facebook/fixtures/home.html. */
const NUMBERED = 'div[aria-posinset]';
/** A comment; a post of older and logged-out pages has the role without a label (facts 5a). */
const COMMENT = '[role="article"][aria-label]';
const ARTICLE = 'div[role="article"]:not([aria-label])';
/** Posts for some users (uBlock filters, August 2026): no other mark than this. */
const DESCRIBED = 'div[aria-describedby]';

/** One post each, the outermost box that is marked: what lies inside of it is no unit again. */
export const POST = [
  OLD_UNIT,
  `${NUMBERED}:not(${OLD_UNIT} *, ${NUMBERED} *)`,
  `${ARTICLE}:not(${NUMBERED}, ${OLD_UNIT} *, ${NUMBERED} *, [role="article"] *)`,
].join(', ');
const OTHER_POST = `${DESCRIBED}:not(${OLD_UNIT}, ${NUMBERED}, [role], ${OLD_UNIT} *, ${NUMBERED} *, [role="article"] *)`;
/** What is around the post where its own page, dialog or reel marks it in none of these ways. */
export const FRAME = '[role="main"], [role="dialog"]';
export const UNIT = `${POST}, ${OTHER_POST}, ${FRAME}`;

/** The title of a post names its author; h4 in feeds, h2 and h3 elsewhere, h5 in a shared post. */
const HEADING = 'h2, h3, h4, h5';
const NAME_BOX = '[data-ad-rendering-role="profile_name"]';
const TITLE = `${HEADING}, ${NAME_BOX}`;
/** The author's words. These marks stand on every post, advertisement or not (August 2026). */
const MESSAGE =
  '[data-ad-rendering-role="story_message"], [data-ad-comet-preview="message"], [data-ad-preview="message"]';
/** The buttons below a post. */
export const ACTION = '[data-ad-rendering-role$="_button"]';
const PICTURE = 'video, [data-video-id], a[href] img, [data-imgperflogname]';
/** Text that nobody sees (decoys), or that belongs to an avatar. */
export const UNSEEN = '[aria-hidden="true"], [data-visualcompletion="ignore"]';

/** A post taken apart; `box` is the unit, or the shared post inside of it. */
export interface Parts {
  box: Element;
  title: Element;
  /** The link in the title: the author's, or that of the group the post stands in. */
  titleLink: Element;
  message: Element | null;
  /** The post that this one shares. */
  shared: Element | null;
  /** The rows around the title, down to what the author published; see `headerOf`. */
  header: readonly Element[];
}

/** The first link of each title in a box, with words, to an account or group. */
function titleLinks(box: Element): Element[] {
  const selector = TITLE.split(', ').map((title) => `${title} a[href]`);
  return Array.from(box.querySelectorAll(selector.join(', '))).filter((link) => {
    const href = link.getAttribute('href');
    if (accountOf(href) === null && !isGroup(href)) return false;
    return wordsOf(link) !== '' && !isWithin(link, `${COMMENT}, ${UNSEEN}, ${MESSAGE}`, box);
  });
}

function titleAround(link: Element, box: Element): Element {
  const title = link.closest(HEADING) ?? link.closest(NAME_BOX);
  return title !== null && box.contains(title) ? title : link;
}

/** @returns null where no title names an author: a carousel, or a post that is still loading */
export function partsOf(box: Element): Parts | null {
  const links = titleLinks(box);
  const titleLink = links[0];
  if (titleLink === undefined) return null;
  const title = titleAround(titleLink, box);
  const second = links.find(
    (link) => !title.contains(link) && !titleAround(link, box).contains(title),
  );
  const message = Array.from(box.querySelectorAll(MESSAGE)).find(
    (element) =>
      !isWithin(element, COMMENT, box) && (second === undefined || precedes(element, second)),
  );
  const shared = second === undefined ? null : sharedBox(second, box, [title, message ?? title]);
  const body = { box, title, titleLink, message: message ?? null, shared };
  return { ...body, header: headerOf(body) };
}

/** The largest box around the second title that holds nothing of the first post. */
function sharedBox(start: Element, box: Element, own: readonly Element[]): Element {
  let shared = start;
  for (let up = start.parentElement; up !== null && up !== box; up = up.parentElement) {
    const around = up;
    if (own.some((element) => around.contains(element))) break;
    shared = up;
  }
  return shared;
}

/** The elements of a post that are its own: not comments, not the post that it shares. */
export function ownElements({ box, shared }: Body, selector: string): Element[] {
  return Array.from(box.querySelectorAll(selector)).filter(
    (element) => !shared?.contains(element) && !isWithin(element, COMMENT, box),
  );
}

/** A header is a few rows; a page that puts more into it is read to here. */
const MAX_HEADER = 300;

/** The elements of a post's header that match. */
export function headerElements({ header }: Parts, selector: string): Element[] {
  return header.filter((element) => element.matches(selector));
}

type Body = Omit<Parts, 'header'>;

/** Own elements above what the author published, but for the title and what nobody sees. */
function headerOf(body: Body): Element[] {
  const { box, title, message, shared } = body;
  const end = message ?? pictureIn(body) ?? ownElements(body, ACTION)[0] ?? null;
  const walker = box.ownerDocument.createTreeWalker(box, NodeFilter.SHOW_ELEMENT, (node) =>
    node === title || node === shared || (node as Element).matches(`${COMMENT}, ${UNSEEN}`)
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const header: Element[] = [];
  while (header.length < MAX_HEADER) {
    const element = walker.nextNode() as Element | null;
    if (element === null || element === end) break;
    if (!element.contains(title) && !element.contains(end)) header.push(element);
  }
  return header;
}

/** The post's own picture or film, not an avatar nor an emoji. */
export function pictureIn(parts: Body): Element | null {
  const { title, message } = parts;
  const isPicture = (element: Element) =>
    precedes(title, element) &&
    !message?.contains(element) &&
    accountOf(element.closest('a')?.getAttribute('href') ?? null) === null;
  return ownElements(parts, PICTURE).find(isPicture) ?? null;
}

/** The author's account; of a post in a group's feed the account that its second line links to. */
export function authorIn(parts: Parts): (Account & { name: string }) | null {
  const { titleLink } = parts;
  const links = isGroup(titleLink.getAttribute('href'))
    ? headerElements(parts, 'a[href]')
    : [titleLink];
  for (const link of links) {
    const account = accountOf(link.getAttribute('href'));
    const name = nameIn(link);
    if (account !== null && name !== '') return { ...account, name };
  }
  return null;
}

const MAX_NAME = 500;

/** A name as it stands on its one line. */
export function nameIn(link: Element): string {
  const words = writtenText(link, (element) => element.matches('svg, [role="button"]'));
  return words.replace(/\s+/gu, ' ').slice(0, MAX_NAME);
}

/** The words of an element on one line, as they are compared. */
export function wordsOf(element: Element): string {
  return labelText(element.textContent ?? '');
}
