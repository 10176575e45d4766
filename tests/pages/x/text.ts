/** A post's text as X holds it: every address behind a short link. */
import type { DemoPost } from '../shared/post.ts';

export interface ShortLink {
  /** https://t.co/… */
  url: string;
  /** What the page shows: no scheme, and little of the path. */
  display: string;
  address: string;
}

/** The longest text that stands in a post itself, in UTF-16 units; longer ones are notes. */
export const NOTE_LENGTH = 280;
const SHOWN_PATH = 27;
const ADDRESS = /(https:\/\/[^\s)]+)/;

/** The text in order, its words as strings. */
export function partsOf(text: string): (string | ShortLink)[] {
  return text
    .split(ADDRESS)
    .filter((part) => part !== '')
    .map((part) => (ADDRESS.test(part) ? shortLink(part) : part));
}

export function shortLink(address: string): ShortLink {
  const bare = address.replace(/^https:\/\/(?:www\.)?/, '');
  const display = bare.length > SHOWN_PATH ? `${bare.slice(0, SHOWN_PATH)}…` : bare;
  return { url: `https://t.co/${codeOf(address)}`, display, address };
}

/** What the page shows before "Show more". */
export function cutText(post: DemoPost): string {
  return `${post.text.slice(0, post.text.lastIndexOf(' ', NOTE_LENGTH - 3))}…`;
}

export function isNote(post: DemoPost): boolean {
  return post.text.length > NOTE_LENGTH;
}

/** Ten letters and digits, the same for the same address (FNV-1a, twice). */
function codeOf(address: string): string {
  const hash = (start: number) =>
    Array.from(address).reduce(
      (mixed, letter) => Math.imul(mixed ^ letter.charCodeAt(0), 16777619) >>> 0,
      start,
    );
  return (hash(2166136261).toString(36) + hash(40503).toString(36)).padEnd(10, '0').slice(0, 10);
}
