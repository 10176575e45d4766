import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Reading, readingOf } from '../../../src/content/read.ts';
import { Sweep } from '../../../src/content/sweep.ts';
import { SWEEP_ENDS, TabStateSchema } from '../../../src/model/messages.ts';
import type { Post } from '../../../src/model/post.ts';
import type { VerdictClass } from '../../../src/model/verdict.ts';
import { post } from './samples.ts';

const START = Date.parse('2026-11-20T12:00:00Z');
const DAY = 86_400_000;
const TICK = 250;

function reading(more: Partial<Post>, verdict: VerdictClass = 'organic'): Reading {
  const read = post(more);
  return readingOf(read, {
    class: verdict,
    kinds: [],
    disclosure: 'none',
    rule: null,
    brands: [],
    signals: [],
  });
}

/** The nth newest post of a profile, one a week. */
function nth(n: number, verdict: VerdictClass = 'organic'): Reading {
  const publishedAt = new Date(START - n * 7 * DAY).toISOString();
  return reading({ id: String(1000 + n), publishedAt }, verdict);
}

/** A page that shows `screen` posts more for each screen scrolled; @returns the steps taken. */
function walk(sweep: Sweep, total: number, screen: number, verdict?: VerdictClass) {
  let shown = 0;
  let scrolls = 0;
  let now = START;
  const show = () => {
    const end = Math.min(total, shown + screen);
    for (; shown < end; shown++) sweep.saw(nth(shown, verdict), true);
  };
  show();
  for (let tick = 0; tick < 10_000; tick++) {
    now += TICK;
    const step = sweep.next({ now, hidden: false, atEnd: shown === total });
    if (step === 'over') return { scrolls, ms: now - START };
    if (step === 'scroll') {
      scrolls++;
      show();
    }
  }
  throw new Error('It does not end.');
}

describe('a sweep', () => {
  it('reads to the end of a short profile, no faster than a person', () => {
    const sweep = new Sweep(START);
    const { scrolls, ms } = walk(sweep, 34, 4);
    expect(sweep.state()).toEqual({
      stage: 'end',
      read: 34,
      unread: 0,
      reached: '2026-04',
      limit: 100,
    });
    expect(scrolls).toBe(8);
    expect(ms / scrolls).toBeGreaterThan(1000);
  });

  it('ends at a hundred posts', () => {
    const sweep = new Sweep(START);
    walk(sweep, 500, 4);
    expect(sweep.state()).toMatchObject({ stage: 'limit', read: 100 });
  });

  it('ends at posts of two years ago, but not for pinned ones', () => {
    const sweep = new Sweep(START);
    for (const id of ['1', '2', '3']) {
      sweep.saw(reading({ id, publishedAt: '2019-01-01T00:00:00Z' }), true);
    }
    expect(walkYears(sweep)).toBe('age');
    // All of the last four are older: of one a month the 26th to the 29th, and the pinned three.
    expect(sweep.state()).toMatchObject({ read: 29 + 3, reached: '2024-10' });
  });

  it('says how many posts could not be read, and takes back what data told later', () => {
    const sweep = new Sweep(START);
    walk(sweep, 10, 10, 'unread');
    expect(sweep.state()).toMatchObject({ read: 0, unread: 10 });
    const other = new Sweep(START);
    other.saw(nth(1, 'unread'), true);
    other.saw(nth(1), true);
    other.saw(nth(1, 'unread'), true);
    expect(other.state()).toMatchObject({ read: 1, unread: 0 });
  });

  it('counts a post once whose id came late', () => {
    const sweep = new Sweep(START);
    sweep.saw(reading({ id: null }), true);
    sweep.saw(reading({ id: '77' }), true);
    sweep.saw(reading({ id: '77', text: null }, 'unread'), true);
    expect(sweep.state()).toMatchObject({ read: 1, unread: 0 });
  });

  it('counts no posts of others, and ends on a profile that is all theirs', () => {
    const sweep = new Sweep(START);
    let now = START;
    for (let i = 0; ; i++) {
      sweep.saw(nth(i), false);
      now += TICK;
      if (sweep.next({ now, hidden: false, atEnd: false }) === 'over') break;
    }
    expect(sweep.state()).toMatchObject({ stage: 'time', read: 0, unread: 0 });
  });

  it('waits while hidden, however long, and goes on', () => {
    const sweep = new Sweep(START);
    const hidden = { hidden: true, atEnd: false };
    sweep.next({ now: START + TICK, hidden: false, atEnd: false });
    for (let hour = 1; hour < 50; hour++) {
      expect(sweep.next({ now: START + hour * 3_600_000, ...hidden })).toBe('wait');
    }
    expect(sweep.state().stage).toBe('paused');
    expect(sweep.next({ now: START + 50 * 3_600_000, hidden: false, atEnd: false })).toBe('wait');
    expect(sweep.state().stage).toBe('reading');
  });

  it.each(['+012345-01-01T00:00:00Z', 'never', '1901-01-01', '2031-01-01'])(
    'is not misled by the date %s',
    (publishedAt) => {
      const sweep = new Sweep(START);
      for (const id of ['1', '2', '3', '4', '5']) sweep.saw(reading({ id, publishedAt }), true);
      expect(sweep.state()).toMatchObject({ read: 5, reached: null });
    },
  );
});

type Event =
  | { kind: 'tick'; ms: number; hidden: boolean; atEnd: boolean }
  | { kind: 'post'; n: number; own: boolean; verdict: VerdictClass }
  | { kind: 'stop' };
const events = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: tickEvent() },
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant('post' as const),
        n: fc.nat(400),
        own: fc.boolean(),
        verdict: fc.constantFrom<VerdictClass>('organic', 'sponsored', 'likely', 'unread'),
      }),
    },
    { weight: 1, arbitrary: fc.constant({ kind: 'stop' as const }) },
  ),
  { maxLength: 400 },
);

describe('whatever happens, a sweep', () => {
  it('never scrolls once it is over, over the limit, or while hidden; and the first end holds', () => {
    fc.assert(
      fc.property(events, (happened) => {
        const sweep = new Sweep(START);
        let now = START;
        let ended: unknown = null;
        for (const event of happened) {
          const before = sweep.state();
          const step = apply(sweep, event, () => {
            now += event.kind === 'tick' ? event.ms : 0;
            return now;
          });
          const after = sweep.state();
          if (ended !== null) expect(after).toEqual(ended);
          if (ended !== null && event.kind === 'tick') expect(step).toBe('over');
          if (step === 'scroll') {
            expect(event).toMatchObject({ hidden: false, atEnd: false });
            expect(before.read + before.unread).toBeLessThan(before.limit);
          }
          if (SWEEP_ENDS.some((end) => end === after.stage)) ended ??= after;
          if (event.kind === 'stop' && ended === null) expect(after.stage).toBe('stopped');
          expect(TabStateSchema.entries.sweep['~run']({ value: after }, {}).issues).toBeUndefined();
        }
      }),
    );
  });

  it('always ends, of itself, within its time in view', () => {
    fc.assert(
      fc.property(events, fc.boolean(), (happened, atEnd) => {
        const sweep = new Sweep(START);
        let now = START;
        const posts = happened.filter((event) => event.kind !== 'stop');
        let ticks = 0;
        while (sweep.next({ now, hidden: false, atEnd }) !== 'over') {
          const event = posts[ticks % (posts.length + 1)];
          if (event?.kind === 'post') apply(sweep, event, () => now);
          now += TICK;
          expect(++ticks).toBeLessThanOrEqual((5 * 60_000) / TICK);
        }
        expect(sweep.state().stage).not.toBe('stopped');
      }),
    );
  });

  it('keeps its pace', () => {
    fc.assert(
      fc.property(events, (happened) => {
        const sweep = new Sweep(START);
        let now = START;
        let last = Number.NEGATIVE_INFINITY;
        for (const event of happened) {
          if (event.kind === 'tick') now += Math.max(0, event.ms);
          if (apply(sweep, event, () => now) !== 'scroll') continue;
          expect(now - last).toBeGreaterThanOrEqual(1200);
          last = now;
        }
      }),
    );
  });
});

/** Clocks jump, and go back. */
function tickEvent() {
  return fc.record({
    kind: fc.constant('tick' as const),
    ms: fc.oneof(fc.integer({ min: 0, max: 600 }), fc.integer({ min: -100_000, max: 10 ** 9 })),
    hidden: fc.boolean(),
    atEnd: fc.boolean(),
  });
}

function apply(sweep: Sweep, event: Event, clock: () => number) {
  if (event.kind === 'tick') {
    return sweep.next({ now: clock(), hidden: event.hidden, atEnd: event.atEnd });
  }
  if (event.kind === 'post') sweep.saw(nth(event.n, event.verdict), event.own);
  else sweep.stop();
  return null;
}

/** One post a month, each a screen; @returns how it ended */
function walkYears(sweep: Sweep): string {
  let now = START;
  for (let n = 0; n < 200; n++) {
    const date = new Date(START);
    date.setUTCMonth(date.getUTCMonth() - n);
    sweep.saw(reading({ id: String(2000 + n), publishedAt: date.toISOString() }), true);
    for (let tick = 0; tick < 8; tick++) {
      now += TICK;
      const step = sweep.next({ now, hidden: false, atEnd: false });
      if (step === 'over') return sweep.state().stage;
      if (step === 'scroll') break;
    }
  }
  return 'never';
}
