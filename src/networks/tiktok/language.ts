/** The language that TikTok found a caption to be in; "un" is its word for none. */
export function languageOf(code: string | null): string | null {
  return code !== null && /^[A-Za-z-]{2,35}$/.test(code) && code !== 'un' ? code : null;
}
