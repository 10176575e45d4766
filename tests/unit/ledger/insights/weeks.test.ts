import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { weeklyTotals, weekStarts } from '../../../../src/ledger/insights/weeks.ts';
import { DAY, eraseAll, labelled, sighting, verdict } from '../fixtures.ts';
import { record } from '../recorded.ts';

const HOUR = 3_600_000;
const ZONE = process.env.TZ;

beforeEach(eraseAll);
afterEach(() => {
  if (ZONE === undefined) delete process.env.TZ;
  else process.env.TZ = ZONE;
});

const ZONES = [
  'UTC',
  'Europe/Amsterdam',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Kiritimati',
  'Australia/Lord_Howe',
  // Its clocks went forward at midnight: that Sunday had none.
  'America/Asuncion',
];

describe.each(ZONES)('in %s', (zone) => {
  beforeEach(() => {
    process.env.TZ = zone;
  });

  it('a week begins on Monday, as early on that day as there is', () => {
    const anyTime = fc.integer({ min: Date.UTC(2019, 0), max: Date.UTC(2029, 0) });
    fc.assert(
      fc.property(anyTime, fc.integer({ min: 1, max: 60 }), (now, weeks) => {
        const starts = weekStarts(now, weeks);
        expect(starts).toHaveLength(weeks + 1);
        const [begun = 0, next = 0] = starts.slice(-2);
        expect(begun <= now && now < next).toBe(true);
        for (const [i, start] of starts.entries()) {
          expect(new Date(start).getDay()).toBe(1);
          expect(new Date(start - 1).getDay()).toBe(0);
          const before = starts[i - 1];
          if (before === undefined) continue;
          expect(Math.abs(start - before - 7 * DAY)).toBeLessThanOrEqual(HOUR);
        }
      }),
    );
  });

  it('counts each post in the week that a plain look at the calendar gives', async () => {
    const now = new Date(2026, 3, 2, 15).getTime();
    const classes = ['organic', 'sponsored', 'likely'] as const;
    const seen = Array.from({ length: 60 }, (_, i) =>
      sighting({
        id: String(i),
        seenAt: now - i * 29 * HOUR,
        verdict: i % 3 === 1 ? labelled('platform-ad') : verdict(classes[i % 3] ?? 'organic'),
      }),
    );
    await record({ sightings: seen, accounts: [] }, now);
    const weeks = await weeklyTotals(now, 6);
    const plain = weeks.map(() => ({ organic: 0, sponsored: 0, likely: 0 }));
    for (const [i, { seenAt }] of seen.entries()) {
      const back = weeksBack(now, seenAt);
      const week = plain[5 - back];
      if (week !== undefined) week[classes[i % 3] ?? 'organic']++;
    }
    expect(weeks.map(({ organic, sponsored, likely }) => ({ organic, sponsored, likely }))).toEqual(
      plain,
    );
  });
});

/** How many Mondays, 0:00, one passes on the way back; by walking the days of the calendar. */
function weeksBack(now: number, time: number): number {
  let back = 0;
  const day = new Date(now);
  const last = new Date(time).toDateString();
  while (day.toDateString() !== last) {
    if (day.getDay() === 1) back++;
    day.setDate(day.getDate() - 1);
  }
  return back;
}

it('puts a post at the very start of a week in that week, and counts a repeated sighting once', async () => {
  const [start = 0] = weekStarts(Date.UTC(2026, 5, 15, 12), 1);
  await record(
    {
      sightings: [
        sighting({ id: '1', seenAt: start }),
        sighting({ id: '1', seenAt: start + 9 * DAY }),
        sighting({ id: '2', seenAt: start - 1 }),
      ],
      accounts: [],
    },
    start + 9 * DAY,
  );
  const weeks = await weeklyTotals(start + 9 * DAY, 3);
  expect(weeks.map(({ organic }) => organic)).toEqual([1, 1, 0]);
});
