import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteOf } from '../../../src/content/badge/context.ts';
import type { Signal } from '../../../src/model/verdict.ts';

function signal(text: string, evidence: string): Signal {
  const start = text.indexOf(evidence);
  const end = start + evidence.length;
  return { kind: 'discount-code', evidence, where: 'text', start, end, strength: 'medium' };
}

describe('evidence in its sentence', () => {
  it('ends where the sentence does', () => {
    const text = 'Lekker gereden! Met code RUBEN15 krijg je korting. Tot morgen.';
    expect(quoteOf(signal(text, 'RUBEN15'), text)).toEqual({
      before: 'Met code ',
      evidence: 'RUBEN15',
      after: ' krijg je korting.',
    });
  });

  it('is cut between words in a long sentence', () => {
    const text = `${'vandaag '.repeat(20)}#ad${' morgen'.repeat(20)}`;
    const { before, after } = quoteOf(signal(text, '#ad'), text);
    expect(before).toMatch(/^…(?:vandaag )+$/);
    expect(after).toMatch(/^(?: morgen)+…$/);
    expect(before.length + after.length).toBeLessThan(150);
  });

  it('stands alone where the text is not known, or says something else by now', () => {
    const alone = { before: '', evidence: '#ad', after: '' };
    expect(quoteOf(signal('so #ad', '#ad'), null)).toEqual(alone);
    expect(quoteOf(signal('so #ad', '#ad'), 'no tags')).toEqual(alone);
    const label: Signal = { ...signal('#ad', '#ad'), where: 'label', start: null, end: null };
    expect(quoteOf(label, 'so #ad')).toEqual(alone);
  });

  it('is what the author wrote, short and whole, whatever that is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        (before, evidence, after) => {
          const text = `${before}${evidence}${after}`;
          const quote = quoteOf(signal(text, evidence), text);
          const words =
            quote.before.replace(/^…/, '') + quote.evidence + quote.after.replace(/…$/, '');
          expect(text).toContain(words);
          expect(() => encodeURIComponent(words)).not.toThrow();
          expect(words.length).toBeLessThan(300);
        },
      ),
    );
  });
});
