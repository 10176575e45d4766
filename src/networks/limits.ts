import { unique } from './text.ts';

/** The longest name, label or handle, and the longest address or tag, that a post may hold. */
const MAX_NAME = 500;
export const MAX_ENTRY = 4096;
const MAX_ENTRIES = 2000;

/** A name as it may be stored; null where there is none. */
export function boundedName(text: string | null): string | null {
  const name = text?.trim() ?? '';
  return name === '' ? null : name.slice(0, MAX_NAME);
}

/** Each entry once, in order; what is empty or too long to be real is left out. */
export function boundedList(entries: readonly string[]): string[] {
  return unique(entries)
    .filter((entry) => entry !== '' && entry.length <= MAX_ENTRY)
    .slice(0, MAX_ENTRIES);
}
