import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NETWORK_IDS } from '../../../src/model/network.ts';
import { displayName, hueOf, initials, isolatedName, networkMark } from '../../../src/ui/names.ts';

const named = (name: string | null, handle = 'handle') => ({ name, handle });

describe('displayName', () => {
  it('is the handle where the name cannot be seen', () => {
    for (const name of [null, '', '  ', '\u200b\u2060\ufeff', '\u200d', '\u0301']) {
      expect(displayName(named(name))).toBe('handle');
    }
  });

  it('keeps emoji whole and other scripts as they are', () => {
    for (const name of ['👩‍👧 Joke', 'می‌خواهم', 'ภาษาไทย', 'Ἀθῆναι']) {
      expect(displayName(named(name))).toBe(name);
    }
  });

  it('takes out what reorders text or piles up', () => {
    expect(displayName(named('\u202eabc\u202c\u2067d'))).toBe('abcd');
    expect(displayName(named(`a${'\u0301'.repeat(300)}`)).length).toBeLessThan(8);
    expect(displayName(named('a\n\tb'))).toBe('a b');
  });

  it('never shows a control or an unbalanced isolate', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(displayName(named(name))).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
    expect(isolatedName(named('\u2069a'))).toBe('\u2068a\u2069');
  });
});

describe('initials', () => {
  it.each([
    ['Zoë de Boer', 'ZD'],
    ['joep_op_wielen', 'JO'],
    ['élan', 'É'],
    ['🌷 Tulp', 'T'],
    ['👩‍👧‍👦', '👩‍👧‍👦'],
    ['日本 語', '日語'],
  ])('%s: %s', (name, expected) => {
    expect(initials(named(name))).toBe(expected);
  });
});

it('gives every network its own mark of one or two letters', () => {
  const marks = NETWORK_IDS.map(networkMark);
  expect(new Set(marks).size).toBe(NETWORK_IDS.length);
  for (const mark of marks) expect(mark).toMatch(/^[A-Z]{1,2}$/);
  // "In" could be either.
  expect([networkMark('instagram'), networkMark('linkedin')]).toEqual(['IG', 'LI']);
});

it('keeps a hue on the colour circle, the same for the same key', () => {
  fc.assert(
    fc.property(fc.string(), (key) => {
      expect(hueOf(key)).toBe(hueOf(key));
      expect(hueOf(key)).toBeGreaterThanOrEqual(0);
      expect(hueOf(key)).toBeLessThan(360);
    }),
  );
  expect(new Set(['a:1', 'a:2', 'a:3'].map(hueOf)).size).toBe(3);
});
