/** Codes and addresses that are told by their shape or by whose name they carry. */
import { describe, expect, it } from 'vitest';
import { verdictOf } from './post.ts';

describe('a code of a name and a round number', () => {
  it.each([
    'Camera (code NORA10)',
    'Lamp – code NORA10',
    'code nora10 💕',
    'NORA10 voor korting',
    'Korting: NORA10',
    'Ik heb een code geregeld: NORA10',
    'Code NORA10 is weer actief bij @norwick',
    'Shop hem met NORA10 bij @norwick',
    'Kortingscode: NoraLeest',
    'Met mijn code NORAxNORWICK scoor je korting',
    'Gebruik code Nora voor 10% korting bij @norwick',
  ])('%j', (text) => {
    expect(verdictOf(text).kinds).toContain('discount-code');
  });

  it.each([
    'Code NORA10 opent het hek',
    'Windows10 is traag',
    'Wie weet een kortingscode voor MyNorwick?',
    'Code Oranje in het hele land, 10% kans op storm',
  ])('not %j', (text) => {
    expect(verdictOf(text).class).toBe('organic');
  });
});

describe('an address that carries its author’s name', () => {
  it.each(['10% korting via https://norwick.example/tester', '60% off at norwick.com/testersings'])(
    '%j',
    (text) => {
      expect(verdictOf(text).kinds).toEqual(['discount-code']);
    },
  );

  it.each([
    '10% korting via https://norwick.example/anna',
    'Lees verder op https://norwick.example/tester',
    '10% korting op mijn prints: etsy.com/tester',
    '10% korting op tester.example/tester',
  ])('not %j', (text) => {
    expect(verdictOf(text).class).toBe('organic');
  });
});

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
