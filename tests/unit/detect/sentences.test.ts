/** Where a sentence ends, and what a denial denies. */
import { describe, expect, it } from 'vitest';
import { verdictOf } from './post.ts';

describe('sentences and denials', () => {
  it.each([
    ['Advertentie i.s.m. Norwick | nieuwe lamp', 'author-disclosure'],
    ['Lamp hangt! Wat een licht. Reclame #wonen #lamp', 'author-disclosure'],
    ['Zuurkool 🥘 Advertentie ✨ Met worst van @norwick', 'author-disclosure'],
    ['Niet zelf gekocht maar gekregen van @norwick', 'gifted'],
  ])('%j', (text, kind) => {
    expect(verdictOf(text).kinds).toEqual([kind]);
  });

  it('leaves the sponsor of a run alone', () => {
    expect(verdictOf('Wij zijn sponsor van de Norwick Run').class).toBe('organic');
  });
});
