/*
 * One entry as a line of a stored item, short because the browser's storage is small:
 *
 *   s+x8hk2lq1o ann 42      star, set, on X, at the time 8hk2lq1o (ms, base 36), handle, stable id
 *   f-i8hk2lq1o ann         no longer followed, on Instagram; the id is not known
 *   csy8hk2lq1o dQw4w9WgXcQ correction to sponsored (o: organic, -: taken back), on YouTube, post id
 *
 * Lines are parted by ",", fields by " "; both and "%" are written %2c, %20 and %25 inside a field.
 */
import type { NetworkId } from './network.ts';
import type { SyncEntry } from './sync.ts';

/** For ever: other browsers read what this one wrote. A new network gets a letter not yet taken. */
const LETTERS: Record<NetworkId, string> = {
  instagram: 'i',
  tiktok: 't',
  youtube: 'y',
  x: 'x',
  facebook: 'f',
  threads: 'h',
  linkedin: 'l',
  reddit: 'r',
  pinterest: 'p',
  bluesky: 'b',
  mastodon: 'm',
};
const NETWORKS = new Map(Object.entries(LETTERS).map(([id, letter]) => [letter, id]));
const LINE = /^([sfc])([-+so])([a-z])([0-9a-z]{1,11}) ([^ ]+)(?: ([^ ]+))?$/;

/** The line of an entry; entries that are not equal have different lines. */
export function lineOf(entry: SyncEntry): string {
  if (entry.kind === 'correction') {
    const end = entry.key.indexOf(':');
    const letter = LETTERS[entry.key.slice(0, end) as NetworkId];
    const value = entry.value?.charAt(0) ?? '-';
    return `c${value}${letter}${entry.at.toString(36)} ${escaped(entry.key.slice(end + 1))}`;
  }
  const { kind, value, network, at, handle, stableId } = entry;
  const id = stableId === null ? '' : ` ${escaped(stableId)}`;
  const head = `${kind.charAt(0)}${value ? '+' : '-'}${LETTERS[network]}${at.toString(36)}`;
  return `${head} ${escaped(handle)}${id}`;
}

/**
 * What a line says, still to be validated: the fields may be of any length, the time out of range.
 * @returns null for a text of another form
 */
export function readLine(line: string): unknown {
  const [, kind, value = '', letter = '', time = '', first = '', second] = LINE.exec(line) ?? [];
  if (kind === undefined) return null;
  const network = NETWORKS.get(letter);
  const at = Number.parseInt(time, 36);
  if (kind === 'c') {
    const values: Record<string, string | null> = { s: 'sponsored', o: 'organic', '-': null };
    return { kind: 'correction', key: `${network}:${unescaped(first)}`, value: values[value], at };
  }
  return {
    kind: kind === 's' ? 'star' : 'follow',
    network,
    handle: unescaped(first),
    stableId: second === undefined ? null : unescaped(second),
    value: value === '+' ? true : value === '-' ? false : undefined,
    at,
  };
}

function escaped(field: string): string {
  return field.replace(/[%, ]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
}

function unescaped(field: string): string {
  return field.replace(/%(25|2c|20)/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
