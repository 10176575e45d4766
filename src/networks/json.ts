/** A page's data may nest deeply on purpose; nothing real lies below this. */
const MAX_DEPTH = 60;
/** Objects looked at in one document; the largest real one (a profile on X) has about 20,000. */
const MAX_OBJECTS = 200_000;

export type Json = Record<string, unknown>;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Every object in a document, outermost first, each once. Moved paths do not matter to it, and
 * neither depth, size nor cycles can keep it busy.
 * @param enter false for an object whose inside is not to be searched
 */
export function* objectsIn(
  json: unknown,
  enter: (object: Json) => boolean = () => true,
): Generator<Json> {
  const seen = new Set<object>();
  // Two lists in step: an entry of its own for each value would cost more than the search.
  const values: unknown[] = [json];
  const depths: number[] = [0];
  while (values.length > 0 && seen.size < MAX_OBJECTS) {
    const value = values.pop();
    const depth = depths.pop() ?? 0;
    if (typeof value !== 'object' || value === null || depth > MAX_DEPTH || seen.has(value))
      continue;
    seen.add(value);
    if (!Array.isArray(value)) {
      yield value as Json;
      if (!enter(value as Json)) continue;
    }
    const inner = Object.values(value);
    for (let i = inner.length - 1; i >= 0; i--) {
      if (typeof inner[i] !== 'object' || inner[i] === null) continue;
      values.push(inner[i]);
      depths.push(depth + 1);
    }
  }
}

/** The value at a path of keys, or undefined where the shape is another one. */
export function at(value: unknown, ...path: (string | number)[]): unknown {
  let here: unknown = value;
  for (const key of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as Record<string | number, unknown>)[key];
  }
  return here;
}

/** A non-empty string, or null. Numbers (ids) become strings. */
export function text(value: unknown): string | null {
  if (typeof value === 'string') return value === '' ? null : value;
  return typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : null;
}

/** A count: a whole number from 0, or null. */
export function count(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

export function flag(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}

export function items(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Seconds since 1970 as an ISO date, or null where the number cannot be a date of a post. */
export function isoSeconds(value: unknown): string | null {
  const seconds = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  if (typeof seconds !== 'number' || !(seconds > 0 && seconds <= 4e9)) return null;
  return new Date(seconds * 1000).toISOString();
}

/** A date in words a machine wrote, as an ISO date, or null. */
export function isoDate(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const time = Date.parse(value);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** Above this a response is left unread; the largest real ones are about 2 MB. */
const MAX_RESPONSE = 20_000_000;

/** Meta's guard against being run; a route's answer has one on each line (October 2026). */
const GUARD = /^\s*for\s*\(;;\);/;

/**
 * The JSON documents in one response: one, or several on a line each, behind Meta's guard or not.
 * @returns the documents that could be parsed; broken ones are left out
 */
export function parseDocuments(body: string): unknown[] {
  if (body.length > MAX_RESPONSE) return [];
  const whole = parse(body);
  if (whole !== undefined) return [whole];
  return body
    .split('\n')
    .map(parse)
    .filter((json) => json !== undefined);
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body.replace(GUARD, ''));
  } catch {
    return undefined;
  }
}
