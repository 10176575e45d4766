import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DRIFT_STATES } from '../../../src/model/tally.ts';
import { trackOf } from '../../../src/ui/track.ts';
import { account, drifting, few } from './summaries.ts';

describe('trackOf', () => {
  it('stands at the ends for none and for all', () => {
    expect(trackOf(drifting('down', 0, 30))).toMatchObject({ was: 100, now: 0, tone: 'organic' });
    expect(trackOf(drifting('up', 20, 0))).toMatchObject({ was: 0, now: 100, tone: 'sponsored' });
  });

  it('is grey and without a past with too few posts, at the share of all of them', () => {
    const track = trackOf(few(3, 1));
    expect(track).toMatchObject({ tone: 'few', was: null, now: 25 });
    expect(track.band?.from).toBeLessThan(25);
    expect(track.band?.to).toBeGreaterThan(25);
  });

  it('is an empty rail without posts', () => {
    expect(trackOf(account())).toEqual({ tone: 'few', was: null, now: null, band: null });
  });

  it('never leaves the rail, whatever the numbers', () => {
    const any = fc.oneof(fc.double(), fc.constant(null));
    const interval = fc.option(fc.tuple(fc.double(), fc.double()));
    fc.assert(
      fc.property(any, any, interval, fc.constantFrom(...DRIFT_STATES), (was, now, band, state) => {
        const part = (share: number | null) => ({ posts: 20, sponsored: 1, share });
        const drift = {
          state,
          basis: 'feed' as const,
          recent: part(now),
          older: part(was),
          probabilityRose: null,
          interval: band,
          since: null,
          evidence: 0,
        };
        const track = trackOf({ ...few(3, 1), drift });
        const places = [track.was, track.now, track.band?.from ?? null, track.band?.to ?? null];
        const onRail = places.every((place) => place === null || (place >= 0 && place <= 100));
        return onRail && (track.band === null || track.band.from <= track.band.to);
      }),
    );
  });
});
