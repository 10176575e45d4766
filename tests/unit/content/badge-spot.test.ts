import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, findSpot, findTightSpot, type Wanted } from '../../../src/content/badge/spot.ts';

const box = (left: number, top: number, right: number, bottom: number): Box => ({
  left,
  top,
  right,
  bottom,
});
const POST = box(0, 0, 600, 300);
const LINE = box(50, 10, 200, 30);
const room = { line: LINE, bounds: POST, taken: [LINE], width: 120, height: 20, rtl: false };

describe('room for a badge', () => {
  it('is behind the line', () => {
    expect(findSpot(room)).toEqual({ left: 206, top: 10, width: 120, height: 20 });
  });

  it('is on the other side where one reads from the right', () => {
    const line = box(400, 10, 550, 30);
    expect(findSpot({ ...room, line, taken: [line], rtl: true })).toMatchObject({
      left: 274,
      top: 10,
      width: 120,
    });
  });

  it('is less where a control follows, and then for the mark alone', () => {
    const menu = (left: number) => [LINE, box(left, 5, 600, 35)];
    expect(findSpot({ ...room, taken: menu(300) })).toMatchObject({ left: 206, width: 88 });
    const textBelow = box(0, 32, 600, 300);
    expect(findSpot({ ...room, taken: [...menu(240), textBelow] })).toMatchObject({
      left: 206,
      width: 20,
    });
  });

  it('is in the next line where its own is full', () => {
    const full = box(0, 5, 600, 31);
    expect(findSpot({ ...room, taken: [full] })).toMatchObject({ left: 206, top: 32, width: 120 });
  });

  it('is nowhere in a post that is full', () => {
    expect(findSpot({ ...room, taken: [POST] })).toBeNull();
  });

  it('is never on anything, and never outside, whatever stands there', () => {
    const coordinate = fc.integer({ min: -50, max: 700 });
    const anyBox = fc
      .tuple(
        coordinate,
        coordinate,
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 1, max: 80 }),
      )
      .map(([left, top, width, height]) => box(left, top, left + width, top + height));
    fc.assert(
      fc.property(
        fc.array(anyBox, { maxLength: 12 }),
        anyBox,
        fc.integer({ min: 20, max: 250 }),
        fc.boolean(),
        (taken, line, width, rtl) => {
          const spot = findSpot({ line, bounds: POST, taken, width, height: 20, rtl });
          if (spot === null) return;
          const { left, top } = spot;
          expect(left).toBeGreaterThanOrEqual(POST.left);
          expect(left + spot.width).toBeLessThanOrEqual(POST.right);
          expect(spot.width).toBeLessThanOrEqual(width);
          for (const other of taken) {
            const apart =
              other.right <= left ||
              other.left >= left + spot.width ||
              other.bottom <= top ||
              other.top >= top + 20;
            expect(apart).toBe(true);
          }
        },
      ),
    );
  });
});

describe('room for a mark where there is little', () => {
  // A head of two lines and a text, 20 px apart, in a post as narrow as its longest line.
  const name = box(0, 20, 85, 40);
  const label = box(0, 60, 66, 80);
  const text = box(0, 80, 92, 100);
  const narrow = {
    ...{ line: name, bounds: box(0, 10, 92, 100), taken: [name, label, text] },
    ...{ width: 90, height: 20.375, rtl: false },
  };

  it('is between two lines that are less apart than a badge is high', () => {
    expect(findSpot(narrow)).toBeNull();
    expect(findTightSpot(narrow)).toEqual({ left: 72, top: 40, width: 20, height: 20 });
  });

  it('is for a smaller mark where no other fits', () => {
    const closer = { ...narrow, taken: [name, box(0, 56, 92, 80), text] };
    expect(findTightSpot(closer)).toMatchObject({ top: 40, width: 14, height: 14 });
  });

  it('is found wherever a mark would fit, whatever a font does to the widths of words', () => {
    const word = fc
      .tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 110 }))
      .chain(([left, top]) =>
        fc
          .tuple(fc.integer({ min: 10, max: 100 }), fc.integer({ min: 6, max: 24 }))
          .map(([width, height]) => box(left, top, left + width, top + height)),
      );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), fc.boolean(), (taken, rtl) => {
        const wanted = { ...narrow, taken, rtl };
        const spot = findTightSpot(wanted);
        expect(spot !== null).toBe(fitsSomewhere(wanted, 14));
        if (spot !== null) expect(isFree(wanted, spot.left, spot.top, spot.width)).toBe(true);
      }),
    );
  });

  /** Every place of the post is tried. */
  function fitsSomewhere(wanted: Wanted, size: number): boolean {
    const { right, bottom } = wanted.bounds;
    for (let top = 10; top <= bottom - size; top++) {
      for (let left = 0; left <= right - size; left++) {
        if (isFree(wanted, left, top, size)) return true;
      }
    }
    return false;
  }

  function isFree({ taken, bounds }: Wanted, left: number, top: number, size: number): boolean {
    const inside = left >= bounds.left && left + size <= bounds.right;
    return (
      inside &&
      taken.every(
        (other) =>
          other.right + 2 <= left ||
          other.left - 2 >= left + size ||
          other.bottom <= top ||
          other.top >= top + size,
      )
    );
  }
});
