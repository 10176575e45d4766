import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  at,
  count,
  flag,
  isObject,
  isoDate,
  isoSeconds,
  items,
  objectsIn,
  parseDocuments,
  text,
} from '../../../src/networks/json.ts';

describe('objectsIn', () => {
  it('finds every object of a document once, outermost first, in order', () => {
    const json = { a: [{ b: 1 }, { c: { d: 2 } }], e: { f: 3 } };
    expect([...objectsIn(json)]).toEqual([json, { b: 1 }, { c: { d: 2 } }, { d: 2 }, { f: 3 }]);
  });

  it('does not enter what it is told not to', () => {
    const json = { stop: true, inner: { x: 1 } };
    expect([...objectsIn([json, { y: 1 }], (object) => !('stop' in object))]).toEqual([
      json,
      { y: 1 },
    ]);
  });

  it('finds as many objects as were written', () => {
    fc.assert(
      fc.property(fc.json(), (body) => {
        let written = 0;
        const json: unknown = JSON.parse(body, (_, value: unknown) => {
          if (isObject(value)) written++;
          return value;
        });
        expect([...objectsIn(json)]).toHaveLength(written);
      }),
    );
  });

  it('ends on cycles, great depth and great size', () => {
    const cycle: Record<string, unknown> = {};
    cycle.self = [cycle];
    expect([...objectsIn(cycle)]).toHaveLength(1);
    let deep: unknown = { end: true };
    for (let i = 0; i < 100_000; i++) deep = { deep };
    expect([...objectsIn(deep)].length).toBeLessThan(100);
    const wide = Array.from({ length: 300_000 }, () => ({}));
    expect([...objectsIn(wide)].length).toBeLessThanOrEqual(200_000);
  });
});

describe('single values', () => {
  it('at: a path, own keys only', () => {
    expect(at({ a: [{ b: 7 }] }, 'a', 0, 'b')).toBe(7);
    expect(at({}, 'constructor')).toBeUndefined();
    expect(at('word', 'length')).toBeUndefined();
    expect(at(null, 'a')).toBeUndefined();
  });

  it('text, count, flag, items', () => {
    expect([text('a'), text(''), text(12), text(1e300), text({})]).toEqual([
      'a',
      null,
      '12',
      null,
      null,
    ]);
    expect([count(0), count(5), count(-1), count(1.5), count('5')]).toEqual([
      0,
      5,
      null,
      null,
      null,
    ]);
    expect([flag(true), flag(0)]).toEqual([true, null]);
    expect([items([1]), items('x')]).toEqual([[1], []]);
  });

  it('dates', () => {
    expect(isoSeconds(1_790_931_600)).toBe('2026-10-02T09:00:00.000Z');
    expect(isoSeconds('1790931600')).toBe('2026-10-02T09:00:00.000Z');
    expect([0, -1, 1e12, '1e9', 'soon', null].map(isoSeconds)).toEqual(Array(6).fill(null));
    expect(isoDate('Sat Oct 03 08:15:00 +0000 2026')).toBe('2026-10-03T08:15:00.000Z');
    expect(['nonsense', '', 7, undefined].map(isoDate)).toEqual(Array(4).fill(null));
  });

  it('never throw on what a document may hold', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        for (const read of [text, count, flag, items, isoSeconds, isoDate]) read(value);
        at(value, 'a', 0, '__proto__');
      }),
    );
  });
});

describe('parseDocuments', () => {
  it.each([
    ['{"a":1}', [{ a: 1 }]],
    ['for (;;);{"a":1}', [{ a: 1 }]],
    ['{"a":1}\n{"b":2}\r\n', [{ a: 1 }, { b: 2 }]],
    ['for (;;);{"a":1}\nfor (;;);{"b":2}', [{ a: 1 }, { b: 2 }]],
    ['{"a":1}\nbroken\n{"b":2}', [{ a: 1 }, { b: 2 }]],
    ['<html>', []],
    ['', []],
  ])('%j', (body, documents) => expect(parseDocuments(body)).toEqual(documents));

  it('gives back what was written, one document a line', () => {
    const documents = fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { minLength: 2 });
    fc.assert(
      fc.property(documents, (list) => {
        const lines = list.map((document) => JSON.stringify(document));
        expect(parseDocuments(lines.join('\n'))).toEqual(lines.map((line) => JSON.parse(line)));
      }),
    );
  });
});
