import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoOf } from '../../../../src/networks/reddit/dates.ts';

describe('isoOf', () => {
  it('reads the stamps of both kinds of pages', () => {
    expect(isoOf('2026-10-05T08:00:00.123456+0000')).toBe('2026-10-05T08:00:00.123Z');
    expect(isoOf('2026-10-05T10:00:00+02:00')).toBe('2026-10-05T08:00:00.000Z');
    expect(isoOf('2026-10-05T08:00:00.123Z')).toBe('2026-10-05T08:00:00.123Z');
  });

  it('takes no words and no impossible day for a moment', () => {
    for (const other of ['3 hr. ago', '2026-13-05T08:00:00Z', '2026-10-05', '1791187200000', '']) {
      expect(isoOf(other)).toBeNull();
    }
  });

  it('reads back every moment in any offset', () => {
    const moment = fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true });
    fc.assert(
      fc.property(moment, fc.integer({ min: -12, max: 14 }), (date, hours) => {
        const local = new Date(date.getTime() + hours * 3_600_000).toISOString().replace('Z', '');
        const offset = `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}00`;
        expect(isoOf(`${local}000${offset}`)).toBe(date.toISOString());
      }),
    );
  });
});
