import './drift-track.css';
import type { AccountSummary } from '../model/tally.ts';
import { percent, t } from './i18n.ts';
import { type Track, trackOf } from './track.ts';

const MIDDLE = '50%';

/**
 * The drift track: a rail from organic to sponsored, a hollow dot where the account was, a solid
 * one where it is, a soft band for the uncertainty and the way between. Mirrored where text runs
 * from the right.
 */
export function DriftTrack({
  account,
  large = false,
}: {
  account: AccountSummary;
  large?: boolean;
}) {
  const track = trackOf(account);
  const { tone, was, now, band } = track;
  const radius = large ? 6 : 5;
  return (
    <span class={`track track-${tone} ${large ? 'track-large' : ''}`}>
      <svg role="img" aria-label={describe(track)}>
        {band && (
          <rect
            class="track-band"
            x={`${band.from}%`}
            y={MIDDLE}
            width={`${band.to - band.from}%`}
            rx="4"
          />
        )}
        {was !== null && now !== null && (
          <line class="track-way" x1={`${was}%`} x2={`${now}%`} y1={MIDDLE} y2={MIDDLE} />
        )}
        {was !== null && <circle class="track-was" cx={`${was}%`} cy={MIDDLE} r={radius - 1} />}
        {now !== null && <circle class="track-now" cx={`${now}%`} cy={MIDDLE} r={radius} />}
      </svg>
    </span>
  );
}

/** The track in words. */
function describe({ was, now, band }: Track): string {
  if (now === null) return t('trackEmpty');
  const low = percent((band?.from ?? now) / 100);
  const high = percent((band?.to ?? now) / 100);
  if (was === null) return t('trackNow', percent(now / 100), low, high);
  return t('trackChange', percent(was / 100), percent(now / 100), low, high);
}
