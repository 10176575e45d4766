/** Codes that X gives in place of a language: no words, only tags, only links, and the like. */
const NO_LANGUAGE = /^(?:und|zxx|q[a-z]{2}|art)$/;

/** The language that X found a post to be in, or null where it found none. */
export function languageOf(code: string | null): string | null {
  return code !== null && /^[A-Za-z-]{2,35}$/.test(code) && !NO_LANGUAGE.test(code) ? code : null;
}
