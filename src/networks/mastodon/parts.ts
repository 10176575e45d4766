import { writtenText } from '../text.ts';
import { acctInLink, fullHandle, namesServer } from './addresses.ts';
import { localDomain } from './server.ts';

/** The app's coming markup has no class names to hold on to (mastodon/mastodon, autumn 2026). */
const REDESIGNED = 'article[data-id]:has(> header a[data-hover-card-account])';
/** A post of a list or thread, and the one whose page is open. Proof: tests/pages/mastodon/fixtures. */
export const UNIT = `div.status, div.detailed-status, ${REDESIGNED}`;
/** What stands inside of another post, or of what the user is about to write. */
const INSIDE = `${UNIT}, .status__quote, .compose-form, .reply-indicator`;
/** A message to certain people; its page draws a line above it. */
const PRIVATE =
  '.status-direct, .status__wrapper-direct *, .detailed-status:has(> .status__prepend)';
const QUOTE = '.status__quote';

/** The line with who wrote a post, and when. */
export const AUTHOR =
  '.status__display-name, .detailed-status__display-name, header a[data-hover-card-account]';
export const DATE = '.status__relative-time, .detailed-status__datetime, header a:has(time)';
/** The words: in the app since 3.0, as the server draws them, and in the coming markup. */
export const TEXT =
  '.status__content__text, .e-content, [style*="--max-height"] > [lang], [style*="--max-height"] > [class*="_text_"]';
/** All that a post says, in the versions without a part for the words alone. */
const CONTENT = '.status__content';
/**
 * A warning that the author wrote before the words: since 4.3, before, as the server draws it, and in the
 * coming markup, where a reader's own filter has no box of its own inside the same frame.
 */
const WARNING =
  '.content-warning:not(.content-warning--filter) p, p:has(> .status__content__spoiler-link) > span, .p-summary, header ~ * [class*="_textWrapper"] > div';
/** The tags of a post's last line, which the app sets apart (4.2 and later); a button hides some. */
const TAG_BAR = '.hashtag-bar';
const REDESIGNED_TAG = 'footer a[href^="/tags/"]';
/** Parts of the content that are not the author's words. */
const NOT_WRITTEN = '.quote-inline, .poll, button, p:has(> .status__content__spoiler-link)';

export function isNested(unit: Element): boolean {
  return unit.matches('.status--is-quote') || unit.parentElement?.closest(INSIDE) != null;
}

export function isPrivate(unit: Element): boolean {
  return unit.matches(PRIVATE);
}

/** The elements of a post that are not those of a post it quotes. */
export function ownElements(unit: Element, selector: string): Element[] {
  return Array.from(unit.querySelectorAll(selector)).filter(
    (element) => element.closest(QUOTE) === null,
  );
}

export function own(unit: Element, selector: string): Element | null {
  return ownElements(unit, selector)[0] ?? null;
}

export interface Words {
  /** Null where the words are behind a warning or a filter. */
  text: string | null;
  /** False where more of them is hidden. */
  whole: boolean;
}

/** Warning, words and tags, as the author wrote them below each other. */
export function wordsOf(unit: Element): Words {
  const warning = own(unit, WARNING);
  const content = contentOf(unit);
  const bar = own(unit, TAG_BAR);
  const tags = ownElements(unit, `${TAG_BAR} a, ${REDESIGNED_TAG}`).map(shown).join(' ');
  const lines = [
    warning === null ? '' : writtenText(warning),
    content === null ? '' : writtenText(content, (element) => element.matches(NOT_WRITTEN)),
    tags,
  ];
  const text = lines.filter((line) => line !== '').join('\n');
  return {
    text: content === null && text === '' ? null : text,
    whole: content !== null && bar?.querySelector('button') == null,
  };
}

export function contentOf(unit: Element): Element | null {
  return own(unit, TEXT) ?? own(unit, CONTENT);
}

/** Where tags and links of the author stand. */
export function writtenLinks(unit: Element): Element[] {
  const content = contentOf(unit);
  const links = ownElements(
    unit,
    `${TAG_BAR} a[href], ${REDESIGNED_TAG}, .status-card[href], .status-card a[href]`,
  );
  return [
    ...Array.from(content?.querySelectorAll('a[href]') ?? []).filter(
      (link) => link.closest('.quote-inline') === null,
    ),
    ...links,
  ];
}

export function href(link: Element): string {
  return link.getAttribute('href') ?? '';
}

export function shown(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

/** `user@server` of a link to an account: as shown beside the name, as its title, or its address. */
export function handleOf(link: Element, url: URL): string | null {
  const account = link.querySelector('.display-name__account');
  const words = shown(account ?? link);
  const accts = [
    // Without the sign it is a name, which may look like a handle.
    account !== null || words.startsWith('@') ? words : '',
    link.getAttribute('title') ?? '',
    acctInLink(href(link), url) ?? '',
  ];
  const domain = localDomain(link.ownerDocument, url);
  const named = accts.find(namesServer) ?? accts.find((acct) => fullHandle(acct, domain) !== null);
  return named === undefined ? null : fullHandle(named, domain);
}
