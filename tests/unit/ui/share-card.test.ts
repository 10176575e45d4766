import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, type ShareCard, shareCardSvg } from '../../../src/ui/share-card.ts';

function card(text: string, more: Partial<ShareCard> = {}): ShareCard {
  return {
    name: text,
    who: text,
    head: text,
    detail: text,
    caption: [text, text],
    ends: { organic: 'organic', sponsored: 'sponsored' },
    track: { tone: 'sponsored', was: 10, now: 40, band: { from: 20, to: 60 } },
    direction: 'ltr',
    ...more,
  };
}
const anyText = fc.string({ unit: 'binary', maxLength: 400 });

describe('shareCardSvg', () => {
  it('holds whatever it is given as text, and no character that breaks a document', () => {
    const marks = fc.constantFrom(
      '<script>',
      '&',
      '"><image href="https://x.example/"/>',
      '\u0000',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(anyText, marks)), (texts) => {
        const svg = shareCardSvg(card(texts.join(' ')));
        const tags = new Set(Array.from(svg.matchAll(/<\/?([a-zA-Z]+)/g), ([, tag]) => tag));
        for (const tag of tags) {
          expect([
            'svg',
            'rect',
            'text',
            'g',
            'linearGradient',
            'stop',
            'path',
            'circle',
          ]).toContain(tag);
        }
        expect(svg).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
        expect(svg).not.toMatch(/\p{Cc}|\ufffe|\uffff/u);
        expect(svg).toBe(Buffer.from(svg, 'utf8').toString('utf8'));
        const elements = svg.replace(/>[^<]*/g, '>');
        expect(elements).not.toMatch(/href|style|url\((?!#rail)/);
      }),
    );
  });

  it('shows dots only where there are numbers', () => {
    const none = card('x', { track: { tone: 'few', was: null, now: null, band: null } });
    expect(shareCardSvg(none)).not.toContain('<circle');
    expect(shareCardSvg(card('x')).match(/<circle/g)).toHaveLength(2);
  });
});

describe('a long sentence', () => {
  it('is said to its end, over the track', () => {
    const detail =
      'Al menos el 50 % de las últimas 30 publicaciones vistas están patrocinadas; antes era el 10 %. Desde septiembre de 2026, más o menos.';
    const svg = shareCardSvg(card('', { detail }));
    const lines = Array.from(svg.matchAll(/y="(\d+)" font-size="30"[^>]*>([^<]*)</g));
    expect(lines.map(([, , text]) => text).join(' ')).toBe(detail);
    expect(Math.max(...lines.map(([, y]) => Number(y)))).toBeLessThan(375);
  });
});

describe('linesOf', () => {
  it('keeps every word, in lines that are not too long', () => {
    const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }));
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 60 }), (words, most) => {
        const text = words.join(' ');
        const lines = linesOf(text, most);
        for (const line of lines) expect(Array.from(line).length).toBeLessThanOrEqual(most);
        expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });

  it('breaks at spaces', () => {
    expect(linesOf('one two three', 8)).toEqual(['one two', 'three']);
    expect(linesOf('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
    expect(linesOf('', 4)).toEqual([]);
  });
});
