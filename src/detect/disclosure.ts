import type { Disclosure } from '../model/verdict.ts';
import type { Finding } from './finding.ts';
import { KIND, type Reading } from './tokens.ts';

/** What feeds show of a caption before "more": FTC's three lines, and the 125 characters of Instagram. */
const VISIBLE_LINES = 3;
const VISIBLE_CHARS = 125;
/** From here on a row of hashtags hides what stands inside it; first and last are seen (RSM). */
const LONG_ROW = 4;
const WORDS = new Set(['author-disclosure', 'gifted', 'ambassador', 'affiliate']);

/**
 * How plainly the post says that it is paid for: `clear` by the network's label or an accepted word
 * that is seen at once, `weak` by an inadequate or a buried one, `none` without words.
 */
export function disclosureOf(reading: Reading, findings: readonly Finding[]): Disclosure {
  if (findings.some(({ where }) => where === 'label')) return 'clear';
  const said = findings.filter(
    ({ kind, form }) =>
      (WORDS.has(kind) && form !== 'address') || (kind === 'ambiguous' && form === 'tag'),
  );
  if (said.some((finding) => finding.strength === 'strong' && isSeen(reading, finding)))
    return 'clear';
  return said.length > 0 ? 'weak' : 'none';
}

function isSeen(reading: Reading, { from, start }: Finding): boolean {
  const line = reading.at(from)?.line ?? 0;
  return (start ?? 0) < VISIBLE_CHARS && line < VISIBLE_LINES && !isBuried(reading, from);
}

function isBuried(reading: Reading, at: number): boolean {
  if (reading.kind(at) !== KIND.tag) return false;
  let first = at;
  let last = at;
  while (reading.kind(first - 1) === KIND.tag && at - first < LONG_ROW) first--;
  while (reading.kind(last + 1) === KIND.tag && last - at < LONG_ROW) last++;
  return first < at && at < last && last - first + 1 >= LONG_ROW;
}
