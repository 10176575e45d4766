import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/detect/lexicon/index.ts';
import { compile } from '../../../src/detect/patterns.ts';

const entries = Object.values(LANGUAGES).flatMap((language) => language.entries);

describe('the lexicon', () => {
  it('writes hashtags without sign or underscore', () => {
    for (const { form, terms } of entries.filter((entry) => entry.form === 'tag')) {
      for (const term of terms.join(' ').split(' ')) {
        expect(term, form).toMatch(/^\*?[\p{L}\p{M}\p{N}]+\*?$/u);
      }
    }
  });

  it('gives beginnings of hashtags at least the three letters that they are looked up by', () => {
    for (const { terms } of entries.filter(({ form }) => form === 'tag'))
      for (const term of terms.join(' ').split(' '))
        if (term.endsWith('*')) expect(Array.from(term).length, term).toBeGreaterThan(3);
  });

  it('begins no phrase with a word that may be left out, and says something with the rest', () => {
    for (const term of entries.filter(({ form }) => form !== 'tag').flatMap(({ terms }) => terms)) {
      const firm = compile(term).slots.filter(({ optional }) => !optional);
      expect(
        firm.some(({ oneOf }) => oneOf.length > 0),
        term,
      ).toBe(true);
      expect(compile(term).slots[0]?.anyWord, term).toBe(false);
    }
  });

  it('has one space between words: a second one would list the empty word', () => {
    for (const { terms, unless = '' } of entries)
      for (const words of [...terms, unless]) expect(words).not.toMatch(/^ | {2}| $/);
  });

  it('proves nothing by ambiguous words, own shops and denials', () => {
    for (const { kind, strength, terms } of entries) {
      if (kind === 'ambiguous' || kind === 'own-brand') expect(strength, terms[0]).toBe('weak');
    }
  });
});
