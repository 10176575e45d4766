import { unique } from '../text.ts';

/** The longest name, label or handle, and the longest address or tag, that a post may hold. */
const MAX_NAME = 500;
const MAX_ENTRY = 4096;
const MAX_ENTRIES = 2000;

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

/** The language that TikTok found a caption to be in; "un" is its word for none. */
export function languageOf(code: string | null): string | null {
  return code !== null && /^[A-Za-z-]{2,35}$/.test(code) && code !== 'un' ? code : null;
}
