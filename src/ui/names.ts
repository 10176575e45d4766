import type { NetworkId } from '../model/network.ts';
import type { AccountSummary } from '../model/tally.ts';

type Named = Pick<AccountSummary, 'name' | 'handle'>;

/** Controls and marks that reorder text or have no shape; joiners stay, emoji and Persian need them. */
const SHAPELESS = /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]+/gu;
/** More marks on one letter than any script has are there to break the line. */
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu;
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** The name an account is shown by: its own, if any of it can be seen, else its handle. */
export function displayName({ name, handle }: Named): string {
  const shown = clean(name ?? '');
  return VISIBLE.test(shown) ? shown : clean(handle);
}

/** "@handle", without marks that reorder or hide text. */
export function displayHandle({ handle }: Pick<Named, 'handle'>): string {
  return `@${clean(handle)}`;
}

/** Words for use inside a sentence that is not HTML: kept apart from its direction (UAX 9). */
export function isolated(words: string): string {
  return `\u2068${words}\u2069`;
}

export function isolatedName(account: Named): string {
  return isolated(displayName(account));
}

/** Its "@" stays before it, also where text runs from the right. */
export function isolatedHandle(account: Pick<Named, 'handle'>): string {
  return isolated(displayHandle(account));
}

/** One or two characters for the avatar. */
export function initials(account: Named): string {
  const words = displayName(account).split(/[\s._\-–—/|]+/u);
  const letters = words.flatMap((word) => /[\p{L}\p{N}]/u.exec(word)?.[0] ?? []);
  if (letters.length === 0) return firstCharacter(displayName(account));
  const second = letters[1] ?? '';
  return (letters[0] + second).toLocaleUpperCase();
}

/** A hue (0 to 359 degrees) that stays the same for the same key. */
export function hueOf(key: string): number {
  // FNV-1a.
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % 360;
}

/** As people shorten their names; "In" would be either of two. */
const NETWORK_MARKS: Record<NetworkId, string> = {
  instagram: 'IG',
  tiktok: 'TT',
  youtube: 'YT',
  x: 'X',
  facebook: 'FB',
  threads: 'TH',
  linkedin: 'LI',
  reddit: 'RD',
  pinterest: 'PI',
  bluesky: 'BS',
  mastodon: 'MA',
};

/** A network in one or two letters. */
export function networkMark(network: NetworkId): string {
  return NETWORK_MARKS[network];
}

function clean(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(SHAPELESS, '').replace(PILED_MARKS, '$1').trim();
}

function firstCharacter(text: string): string {
  const [first] = new Intl.Segmenter().segment(text.slice(0, 40));
  return first?.segment ?? '';
}
