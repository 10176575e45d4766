/** The demo's accounts and posts, as their authors would write them down, and what they are. */
import type { NetworkId } from '../../../src/model/network.ts';
import type { Kind, VerdictClass } from '../../../src/model/verdict.ts';
import type { Subject } from './picture.ts';

export interface DemoAccount {
  network: NetworkId;
  handle: string;
  name: string;
  /** The network's own id. */
  stableId: string;
  followers: number;
  followed: boolean;
  verified: boolean;
  bio: string;
  /** What its pictures show. */
  subject: Subject;
}

/** What a post is, from the rules in DESIGN.md ("What counts"); never taken from the detector. */
export interface Expected {
  class: Exclude<VerdictClass, 'unread'>;
  /** The kinds of evidence there are; for an organic post, what is noted of it. */
  kinds: readonly Kind[];
}

export interface DemoPost {
  network: NetworkId;
  id: string;
  /** The name of the post in addresses: Instagram's short code; on X the id itself. */
  code: string;
  author: DemoAccount;
  coAuthors: readonly string[];
  publishedAt: string;
  text: string;
  lang: 'nl' | 'en';
  media: 'photo' | 'video' | 'none';
  /** The network's creator label, and the brand it names. */
  label: { brand: string | null } | null;
  /** Somebody paid the network to show it. */
  ad: boolean;
  /** The proof is in page data only: behind "more", or the address behind a shortened link. */
  behind: boolean;
  /** Code of a post that this one quotes. */
  quotes: string | null;
  expected: Expected;
}

/** One post as written: all but what follows from its account and its place in the row. */
export type Written = Pick<DemoPost, 'text' | 'expected'> &
  Partial<Pick<DemoPost, 'lang' | 'media' | 'label' | 'behind' | 'coAuthors' | 'quotes'>>;
type More = Omit<Written, 'text' | 'expected'>;

export function organic(text: string, more: More = {}): Written {
  return { text, expected: { class: 'organic', kinds: [] }, ...more };
}

/** Organic, with something noted: the author's own brand, or a denial. */
export function noted(kind: 'own-brand' | 'negation', text: string, more: More = {}): Written {
  return { text, expected: { class: 'organic', kinds: [kind] }, ...more };
}

export function likely(text: string, more: More = {}): Written {
  return { text, expected: { class: 'likely', kinds: ['ambiguous'] }, ...more };
}

export function paid(kinds: Kind | readonly Kind[], text: string, more: More = {}): Written {
  const list = typeof kinds === 'string' ? [kinds] : kinds;
  return { text, expected: { class: 'sponsored', kinds: list }, ...more };
}

/** A post that carries the network's creator label, and perhaps more. */
export function labelled(
  brand: string | null,
  text: string,
  more: More & { kinds?: readonly Kind[] } = {},
): Written {
  const { kinds = [], ...rest } = more;
  return { ...paid(['paid-partnership', ...kinds], text, rest), label: { brand } };
}

const DAY = 86_400_000;

/**
 * Dates for a row of posts, oldest first: evenly from one day to another, each a little off, as
 * people post; the same on every run.
 * @returns ms since 1970, ascending
 */
export function datesBetween(from: string, to: string, count: number): number[] {
  const start = Date.parse(from);
  const step = count > 1 ? (Date.parse(to) - start) / (count - 1) : 0;
  return Array.from({ length: count }, (_, i) => {
    const off = ((i * 7919) % 97) / 97;
    const wobble = i === 0 || i === count - 1 ? 0 : (off - 0.5) * Math.min(step, 6 * DAY) * 0.6;
    return Math.round((start + i * step + wobble) / 60_000) * 60_000;
  });
}
