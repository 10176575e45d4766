import { unique } from '../text.ts';

/** The longest name or label, and the longest address or tag, that a post may hold. */
const MAX_NAME = 500;
const MAX_ENTRY = 4096;
const MAX_ENTRIES = 2000;

export function boundedName(text: string): string | null {
  return text === '' ? null : text.slice(0, MAX_NAME);
}

/** Each entry once, in order; what is too long to be real is left out. */
export function boundedList(entries: readonly string[]): string[] {
  return unique(entries)
    .filter((entry) => entry.length <= MAX_ENTRY)
    .slice(0, MAX_ENTRIES);
}
