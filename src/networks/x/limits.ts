import { unique } from '../text.ts';

/** The longest name, label or handle, and the longest address or tag, that a post may hold. */
const MAX_NAME = 500;
const MAX_ENTRY = 4096;
const MAX_ENTRIES = 2000;

export function boundedName(text: string | null): string | null {
  return text === null || text === '' ? null : text.slice(0, MAX_NAME);
}

/** Each entry once, in order; what is too long to be real is left out. */
export function boundedList(entries: readonly string[]): string[] {
  return unique(entries)
    .filter((entry) => entry.length <= MAX_ENTRY)
    .slice(0, MAX_ENTRIES);
}

/** Codes that X gives in place of a language: no words, only tags, only links, and the like. */
const NO_LANGUAGE = /^(?:und|zxx|q[a-z]{2}|art)$/;

/** The language that X found a post to be in, or null where it found none. */
export function languageOf(code: string | null): string | null {
  return code !== null && /^[A-Za-z-]{2,35}$/.test(code) && !NO_LANGUAGE.test(code) ? code : null;
}
