import { matchAround } from './patterns.ts';
import type { Reading } from './reading.ts';
import { HEAD_IDIOMS, OTHER_IDIOMS } from './rules.ts';
import type { Idioms, PlacedIdiom } from './sentence.ts';

const NO_IDIOMS: Idioms = new Map();

/**
 * Concepts that several words together stand for ("op hun kosten"), by each of their tokens. Those
 * that only accompany a disclosure are looked for where something may begin one.
 */
export function findIdioms(reading: Reading): Idioms {
  const found = new Map<number, PlacedIdiom[]>();
  placeIdioms(reading, HEAD_IDIOMS, found);
  if (found.size + reading.heads.length === 0) return NO_IDIOMS;
  placeIdioms(reading, OTHER_IDIOMS, found);
  return found;
}

function placeIdioms(
  reading: Reading,
  idioms: typeof HEAD_IDIOMS,
  found: Map<number, PlacedIdiom[]>,
): void {
  for (const at of reading.anchors) {
    for (const { pattern, idiom } of idioms.of(reading.number(at))) {
      const match = matchAround(reading, pattern, at);
      if (match === null) continue;
      const { from, to } = match;
      const placed = { ...idiom, from, to };
      for (let i = from; i < to; i++) found.set(i, [...(found.get(i) ?? []), placed]);
    }
  }
}
