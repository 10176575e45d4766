import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inlineDocuments } from '../../../../src/networks/youtube/inline.ts';
import { expectLinear } from '../../linear.ts';

const DATA = { a: '};var b = {"', c: ['\\', '"', { d: "it's" }] };
const JSON_TEXT = JSON.stringify(DATA);

describe('inlineDocuments', () => {
  it.each([
    `var ytInitialData = ${JSON_TEXT};`,
    `var ytInitialPlayerResponse = ${JSON_TEXT};var meta = document.createElement('meta');`,
    `window["ytInitialData"] = ${JSON_TEXT};\nif (window.ytcsi) {}`,
    `ytInitialData=${JSON_TEXT}`,
  ])('finds the object that a script assigns', (script) => {
    expect(inlineDocuments(script)).toEqual([DATA]);
  });

  it('reads the escaped string of the mobile site', () => {
    const escaped = Array.from(JSON_TEXT, (char) =>
      /[\w ]/.test(char) ? char : `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`,
    ).join('');
    expect(inlineDocuments(`var ytInitialData = '${escaped}'; more()`)).toEqual([DATA]);
  });

  it.each([
    'var ytInitialPlayerResponse = null;',
    'var ytInitialData = {"a": ',
    "var ytInitialData = '\\x7b",
    'ytcfg.set({"a": 1});',
    '{"a": 1}',
    '',
  ])('finds nothing in %j', (script) => {
    expect(inlineDocuments(script)).toEqual([]);
  });

  it('gives back any object, whatever stands behind it', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.string(), (object, rest) => {
        const text = JSON.stringify(object);
        const [found] = inlineDocuments(`var ytInitialData = ${text};${rest}`);
        expect(JSON.stringify(found)).toBe(text);
      }),
    );
  });

  it('is linear on hostile scripts', () => {
    expectLinear((size) => {
      inlineDocuments('ytInitialData = {'.repeat(size));
      inlineDocuments(`ytInitialData = '${'\\'.repeat(20 * size + 1)}`);
    }, 30_000);
  });
});
