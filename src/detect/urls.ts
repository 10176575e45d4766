import { COLON, type Cursor, codes, DOT, HYPHEN, isDigit } from './cursor.ts';
import { CHARS, meet, ROLE } from './normalize.ts';
import { KIND } from './reading.ts';

/** Signs after an address that belong to the sentence. */
const TRAILING = codes(".,;:!?)]}'*");
const URL_ENDS = codes('"<>');
const { roles, folds } = CHARS;

/** Reads an address that begins with the word from `start` up to here. @returns false where there is none */
export function address(scan: Cursor, start: number): boolean {
  const { text } = scan;
  const scheme = text.charCodeAt(scan.at) === COLON;
  if (scheme) {
    const known = scan.at - start < 6 && /^https?$/iu.test(text.slice(start, scan.at));
    if (!known || !text.startsWith('//', scan.at + 1)) return false;
    return url(scan, start, scan.at + 3);
  }
  if (scan.at - start === 3 && text.slice(start, scan.at).toLowerCase() === 'www')
    return url(scan, start, scan.at + 1);
  if (start < scan.noHost) return false;
  const slash = host(scan, start);
  return slash > 0 && url(scan, start, slash);
}

/** @returns the place of the "/" behind a host that begins at `start`; 0 for none */
function host(scan: Cursor, start: number): number {
  const { text, length } = scan;
  let labels = 0;
  let size = 0;
  let letters = true;
  let i = start;
  for (; i < length && labels < 5 && size < 64; i++) {
    const unit = text.charCodeAt(i);
    if (unit === DOT && size > 0) {
      labels++;
      size = 0;
      letters = true;
    } else if (isLatin(unit)) size++;
    else if (isDigit(unit) || unit === HYPHEN) {
      size++;
      letters = false;
    } else break;
  }
  if (text[i] === '/' && labels > 0 && letters && size > 1 && size < 25) return i;
  scan.noHost = i;
  return 0;
}

function url(scan: Cursor, start: number, from: number): boolean {
  let i = from;
  for (; i < scan.length; i++) {
    const unit = scan.text.charCodeAt(i);
    const role = roles[unit] || meet(unit);
    if (role === ROLE.space || role === ROLE.line || role === ROLE.dense || role === ROLE.picture)
      break;
    if (role === ROLE.mark && URL_ENDS.has(folds[unit] as number)) break;
    if (role === ROLE.surrogate) break;
  }
  if (i === from) return false;
  let end = i;
  while (end > start + 1 && TRAILING.has(folds[scan.text.charCodeAt(end - 1)] as number)) end--;
  scan.reading.urls.push(scan.count);
  scan.at = i;
  return scan.put(KIND.url, 0, start, end, 0);
}

function isLatin(unit: number): boolean {
  return (unit | 32) >= 97 && (unit | 32) <= 122;
}
