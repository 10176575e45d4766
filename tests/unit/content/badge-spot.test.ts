import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, findSpot } from '../../../src/content/badge/spot.ts';

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
