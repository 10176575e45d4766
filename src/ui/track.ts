import type { AccountSummary } from '../model/tally.ts';
import { shareOf } from './share.ts';

/** Which colour a track has: where the account drifts to, none while steady, grey with too few. */
export type Tone = 'sponsored' | 'organic' | 'steady' | 'few';

/** Positions along the rail, 0 (organic) to 100 (sponsored). */
export interface Track {
  tone: Tone;
  /** The hollow dot; null where there is nothing older to compare with. */
  was: number | null;
  /** The solid dot; null without posts. */
  now: number | null;
  /** The 95% interval. */
  band: { from: number; to: number } | null;
}

/** Where the parts of a drift track stand. Always on the rail, whatever the numbers. */
export function trackOf(summary: Pick<AccountSummary, 'tally' | 'drift'>): Track {
  const { state, recent, older, interval } = summary.drift;
  const few = state === 'too-few';
  const [low, high] = interval ?? [null, null];
  const from = position(low);
  const to = position(high);
  return {
    tone: toneOf(state),
    was: few ? null : position(older.share),
    now: position(few ? shareOf(summary.tally) : recent.share),
    band:
      from === null || to === null ? null : { from: Math.min(from, to), to: Math.max(from, to) },
  };
}

/** Which colour stands for a state of drift. */
export function toneOf(state: AccountSummary['drift']['state']): Tone {
  if (state === 'too-few') return 'few';
  if (state === 'steady') return 'steady';
  return state === 'up' || state === 'maybe-up' ? 'sponsored' : 'organic';
}

function position(share: number | null): number | null {
  if (share === null || Number.isNaN(share)) return null;
  return Math.min(100, Math.max(0, share * 100));
}
