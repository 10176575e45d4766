import { parseDocuments } from '../json.ts';

/** `var ytInitialData = {…};`, also as a property of the window; more statements may follow. */
const ASSIGNED = /\b(ytInitialData|ytInitialPlayerResponse)\b["'\]]*\s*=\s*/g;
/** A script assigns each once; the rest of a hostile one is left unread. */
const MAX_ASSIGNED = 4;
/** The mobile site writes the data as a string with escaped characters. */
const ESCAPED = /\\(?:x([\da-f]{2})|u([\da-f]{4})|(.))/gi;

/**
 * The data that a script of the first page assigns.
 * @returns no documents for any other script
 */
export function inlineDocuments(script: string): unknown[] {
  if (!script.includes('ytInitial')) return [];
  const found = Array.from(script.matchAll(ASSIGNED)).slice(0, MAX_ASSIGNED);
  return found.flatMap((match) => {
    const start = match.index + match[0].length;
    const body = script[start] === "'" ? unescaped(script, start) : objectAt(script, start);
    return body === null ? [] : parseDocuments(body);
  });
}

/** The object literal that begins at a place, found by its closing brace. */
function objectAt(script: string, start: number): string | null {
  if (script[start] !== '{') return null;
  let depth = 0;
  let inString = false;
  for (let i = start; i < script.length; i++) {
    const char = script[i];
    if (inString) {
      if (char === '\\') i++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{') depth++;
    else if (char === '}' && --depth === 0) return script.slice(start, i + 1);
  }
  return null;
}

function unescaped(script: string, start: number): string | null {
  let end = start + 1;
  while (end < script.length && script[end] !== "'") end += script[end] === '\\' ? 2 : 1;
  if (end >= script.length) return null;
  return script
    .slice(start + 1, end)
    .replace(ESCAPED, (_, hex?: string, unicode?: string, plain?: string) =>
      plain === undefined ? String.fromCharCode(Number.parseInt(hex ?? unicode ?? '', 16)) : plain,
    );
}
