import type { Known } from './database.ts';

/** A fact as read at a time; null where it was not shown. */
export function known<T>(value: T | null, at: number): Known<T> | null {
  return value === null ? null : { value, at };
}

/** The newer of two facts, the same whichever comes first: known beats null, equal times go by value. */
export function newer<T>(a: Known<T> | null, b: Known<T> | null): Known<T> | null {
  if (a === null || b === null) return a ?? b;
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return String(a.value) >= String(b.value) ? a : b;
}
