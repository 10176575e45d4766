import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  actAt,
  byRank,
  entryName,
  ITEM_BYTES,
  ITEM_NAMES,
  itemsToWrite,
  merge,
  readItems,
  type SyncEntry,
} from '../../../src/model/sync.ts';
import { anyEntry, meetingEntry } from './sync-entries.ts';

/** As Chrome counts: key and JSON, in which it writes "<" as \u003C. */
function bytesOf(items: Record<string, string>): number[] {
  return Object.entries(items).map(
    ([key, value]) =>
      Buffer.byteLength(key) + Buffer.byteLength(JSON.stringify(value).replaceAll('<', '\\u003C')),
  );
}

function star(handle: string, at: number, more: Partial<SyncEntry> = {}): SyncEntry {
  const entry = { kind: 'star', network: 'x', stableId: null, handle, value: true, at };
  return { ...entry, ...more } as SyncEntry;
}

function correction(key: string, at: number): SyncEntry {
  return { kind: 'correction', key, value: 'organic', at };
}

const entries = fc.array(meetingEntry, { maxLength: 30 });

describe('merge', () => {
  it('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(entries, entries, entries, (a, b, c) => {
        expect(merge(a, b)).toEqual(merge(b, a));
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
        expect(merge(merge(a, b), b)).toEqual(merge(a, b));
      }),
    );
  });

  it('ends the same for any order, repetition and splitting on any number of replicas', () => {
    const cases = entries.chain((all) =>
      fc.record({
        all: fc.constant(all),
        replicas: fc.array(
          fc.tuple(
            fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 }),
            fc.integer({ min: 1, max: 7 }),
          ),
          { minLength: 2, maxLength: 5 },
        ),
      }),
    );
    fc.assert(
      fc.property(cases, ({ all, replicas }) => {
        for (const [order, size] of replicas) {
          let state: SyncEntry[] = [];
          for (let i = 0; i < order.length; i += size) {
            state = merge(state, order.slice(i, i + size));
          }
          expect(state).toEqual(merge(all));
        }
      }),
    );
  });

  it('ranks totally, and a newer entry of a name never behind an older', () => {
    fc.assert(
      fc.property(meetingEntry, meetingEntry, (a, b) => {
        expect(byRank(a, b)).toBe(-byRank(b, a) + 0);
        if (byRank(a, b) === 0) expect(a).toEqual(b);
        if (entryName(a) === entryName(b) && a.at > b.at) expect(byRank(a, b)).toBeLessThan(0);
      }),
    );
  });

  it('tells ids from handles, and handles whatever their case', () => {
    expect(merge([star('ann', 1), star('ANN', 2)])).toHaveLength(1);
    expect(merge([star('5', 1), star('ann', 2, { stableId: '5' })])).toHaveLength(2);
    expect(merge([star('#5', 1), star('ann', 2, { stableId: '5' })])).toHaveLength(2);
    expect(merge([star('b', 1), star('ann', 2, { stableId: '@b' })])).toHaveLength(2);
  });
});

describe('actAt', () => {
  it('lets an act win over all that was known, however far that clock ran ahead', () => {
    const known = star('ann', 5_000, { value: true });
    const act = star('ann', actAt(1_000, known.at, undefined), { value: false });
    expect(merge([known, act])).toEqual([act]);
    expect(actAt(9_000, 5_000)).toBe(9_000);
    expect(actAt(9_000)).toBe(9_000);
  });
});

describe('items', () => {
  it('give back what they were made of', () => {
    const few = fc.array(fc.oneof(anyEntry, meetingEntry), { maxLength: 40 });
    fc.assert(
      fc.property(few, (all) => {
        expect(readItems(itemsToWrite(all, {}))).toEqual(merge(all));
      }),
    );
  });

  it('are written only where they lack something', () => {
    fc.assert(
      fc.property(entries, entries, (old, more) => {
        const stored = itemsToWrite(old, {});
        const all = merge(old, more);
        const items = itemsToWrite(all, stored);
        expect(readItems({ ...stored, ...items })).toEqual(all);
        expect(itemsToWrite(all, { ...stored, ...items })).toEqual({});
        expect(itemsToWrite(old, { ...stored, ...items })).toEqual({});
      }),
    );
  });

  it('stay below the bounds of the browser, whatever the history', () => {
    const long = fc.string({ unit: 'binary', minLength: 400, maxLength: 500 });
    const history = fc
      .array(fc.oneof(anyEntry, fc.tuple(anyEntry, long).map(lengthen)), { maxLength: 60 })
      .chain((some) => fc.tuple(fc.constant(some), fc.integer({ min: 1, max: 60 })));
    fc.assert(
      fc.property(history, ([some, times]) => {
        // Many of the same sort: fast-check alone makes too few to fill the items.
        const all = some.flatMap((entry) =>
          Array.from({ length: times }, (_, i) => renamed(entry, i)),
        );
        const items = itemsToWrite(all, {});
        const bytes = bytesOf(items);
        expect(Math.max(0, ...bytes)).toBeLessThanOrEqual(ITEM_BYTES);
        expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(102_400 - 4_000);
        for (const entry of readItems(items)) expect(all).toContainEqual(entry);
      }),
      { numRuns: 40 },
    );
  });

  it('hold bytes that are dear in JSON', () => {
    for (const mark of ['<', '"', '\\', '\u0001', '\u2028', '日', '🎈']) {
      const all = Array.from({ length: 500 }, (_, i) => star(mark.repeat(50) + i, i));
      expect(Math.max(...bytesOf(itemsToWrite(all, {})))).toBeLessThanOrEqual(8_192);
    }
  });

  it('leave out the oldest corrections first, then what is longest not followed, stars last', () => {
    const corrections = Array.from({ length: 4_000 }, (_, i) => correction(`x:17000000000${i}`, i));
    const follows = Array.from({ length: 1_000 }, (_, i) => star(`f${i}`, i, { kind: 'follow' }));
    const stars = Array.from({ length: 200 }, (_, i) => star(`s${i}`, i));
    const kept = readItems(itemsToWrite([...corrections, ...follows, ...stars], {}));
    const count = (kind: string) => kept.filter((entry) => entry.kind === kind).length;
    expect([count('star'), count('follow')]).toEqual([200, 1_000]);
    const times = kept.filter(({ kind }) => kind === 'correction').map(({ at }) => at);
    expect(times.length).toBeGreaterThan(1_000);
    // Each item has its own end: between the first and the last of these ends some are there, some not.
    const there = new Set(times);
    const missing = corrections.filter(({ at }) => !there.has(at));
    const [oldest, newestMissing] = [Math.min(...times), Math.max(...missing.map(({ at }) => at))];
    expect(newestMissing).toBeLessThan(4_000 * 0.35);
    expect(newestMissing - oldest).toBeLessThan(4_000 * 0.3);
  });

  it('of two browsers that heard each other come to rest, also when not all fits', () => {
    const big = fc.record({
      seed: fc.integer({ min: 0, max: 1_000 }),
      length: fc.integer({ min: 1, max: 400 }),
      split: fc.integer({ min: 2, max: 5 }),
    });
    fc.assert(
      fc.property(big, ({ seed, length, split }) => {
        const all = Array.from({ length: 700 }, (_, i) =>
          star(`${(i * 7919 + seed) % 700}`.padEnd(1 + ((i * seed) % length), 'x'), i % 90),
        );
        const knows = [
          merge(all.filter((_, i) => i % split === 0)),
          merge(all.filter((_, i) => i % split !== 0)),
        ];
        let stored: Record<string, string> = {};
        let rounds = 0;
        for (let quiet = 0; quiet < 2; rounds++) {
          const own = rounds % 2;
          knows[own] = merge(knows[own] ?? [], readItems(stored));
          const items = itemsToWrite(knows[own], stored);
          stored = { ...stored, ...items };
          quiet = Object.keys(items).length === 0 ? quiet + 1 : 0;
          expect(rounds).toBeLessThan(20);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('hostile storage', () => {
  it('is passed over, never thrown at', () => {
    const value = fc.oneof(
      fc.anything({ withNullPrototype: true, withMap: true, withBigInt: true }),
      fc.string({ unit: fc.constantFrom(...'sfc+-ox8 ,%\u0000_') }),
    );
    const items = fc.dictionary(fc.constantFrom('__proto__', 'other', ...ITEM_NAMES), value);
    fc.assert(
      fc.property(items, meetingEntry, (stored, entry) => {
        const heard = readItems(stored);
        for (const one of heard) expect(readItems(itemsToWrite([one], {}))).toEqual([one]);
        const all = merge(heard, [entry]);
        expect(readItems({ ...stored, ...itemsToWrite(all, stored) })).toEqual(all);
      }),
      { numRuns: 500 },
    );
    expect(({} as Record<string, unknown>).kind).toBeUndefined();
  });

  it.each([
    ['another kind', 'z+x1 ann'],
    ['another network', 's+q1 ann'],
    ['another value', 'ssx1 ann'],
    ['a correction that is set', 'c+x1 12'],
    ['no time', 's+x ann'],
    ['a time after all dates', 's+xzzzzzzzzzzz ann'],
    ['no name', 's+x1 '],
    ['more fields', 's+x1 ann 5 6'],
    ['an endless name', `s+x1 ${'a'.repeat(501)}`],
    ['half a character', 's+x1 \ud83c'],
    ['a prototype', '__proto__'],
  ])('%s is no entry, and takes no other with it', (_, line) => {
    expect(readItems({ synced0: line })).toEqual([]);
    expect(readItems({ synced0: `${line},s+x1 bea` })).toEqual([star('bea', 1)]);
  });

  it.each([{}, [], 7, null, true, 's+x1 ann,'.repeat(100_000)])('%# is no item', (value) => {
    expect(readItems({ synced0: value, synced1: 's+x1 bea' })).toEqual([star('bea', 1)]);
  });
});

function lengthen([entry, text]: [SyncEntry, string]): SyncEntry {
  return entry.kind === 'correction'
    ? { ...entry, key: `x:${text}` }
    : { ...entry, handle: text, stableId: text };
}

function renamed(entry: SyncEntry, i: number): SyncEntry {
  if (entry.kind === 'correction') return { ...entry, key: `${entry.key.slice(0, 590)}${i}` };
  return { ...entry, handle: `${entry.handle.slice(0, 490)}${i}`, stableId: null };
}
