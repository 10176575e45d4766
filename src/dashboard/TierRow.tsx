import { useId } from 'preact/hooks';
import type { TierAccount, TierShare } from '../ledger/insights/tiers.ts';
import type { Tier } from '../model/tier.ts';
import { number, percent, plural, t } from '../ui/i18n.ts';
import { displayName } from '../ui/names.ts';
import { TIER_NAMES } from '../ui/say.ts';
import { toneOf } from '../ui/track.ts';
import { accountHref } from './route.ts';
import { type Spot, swarmOf } from './swarm.ts';

/** "micro"; "size unknown" */
export function tierName(tier: Tier | null): string {
  return tier === null ? t('tierUnknown') : t(TIER_NAMES[tier]);
}

/** "at least 18%"; "too few accounts" */
export function shareText({ share }: Pick<TierShare, 'share'>): string {
  if (share === null) return t('tierFew');
  return share > 0 && share < 1 ? t('shareAtLeast', percent(share)) : percent(share);
}

/** "10% to 29%"; "" where there is none */
export function rangeText({ interval }: Pick<TierShare, 'interval'>): string {
  if (interval === null) return '';
  const [low, high] = interval;
  return t('tierRange', percent(low), percent(high));
}

/** One tier: its accounts as dots along a rail from organic to sponsored, their mean and its band. */
export function TierRow({ row }: { row: TierShare }) {
  return (
    <li class={`tier ${row.share === null ? 'tier-few' : ''}`} data-tier={row.tier ?? 'unknown'}>
      <p class="tier-name">
        <strong>{tierName(row.tier)}</strong>
        <span>{boundsText(row.tier)}</span>
      </p>
      <Rail row={row} />
      <p class="tier-share">
        <b>{shareText(row)}</b>
        <span>{rangeText(row)}</span>
        <span>{plural('accountsCount', row.accounts.length)}</span>
      </p>
    </li>
  );
}

function boundsText(tier: Tier | null): string {
  switch (tier) {
    case 'nano':
      return t('tierBelow', number(5000));
    case 'micro':
      return t('tierBetween', number(5000), number(100_000));
    case 'macro':
      return t('tierBetween', number(100_000), number(1_000_000));
    case 'celebrity':
      return t('tierAbove', number(1_000_000));
    case null:
      return '';
  }
}

const MIDDLE = '50%';

function Rail({ row: { accounts, share, interval } }: { row: TierShare }) {
  const rail = useId();
  const dots = accounts.filter((one) => one.share !== null);
  const { spots, height } = swarmOf(dots.map((one) => one.share ?? 0));
  const [low, high] = interval ?? [0, 0];
  return (
    <svg
      class="tier-rail"
      aria-hidden="true"
      style={{ blockSize: `${Math.max(44, height + 20)}px` }}
    >
      <linearGradient id={rail}>
        <stop class="track-organic-end" offset="0" />
        <stop class="track-sponsored-end" offset="1" />
      </linearGradient>
      {interval !== null && (
        <rect
          class="tier-band"
          x={`${low * 100}%`}
          width={`${(high - low) * 100}%`}
          height="100%"
          rx="6"
        />
      )}
      <rect class="track-rail" y={MIDDLE} width="100%" fill={`url(#${rail})`} />
      {share !== null && (
        <line class="tier-mean" x1={`${share * 100}%`} x2={`${share * 100}%`} y2="100%" />
      )}
      {dots.map((one, i) => (
        <Dot key={i} one={one} spot={spots[i] ?? { x: 0, y: 0 }} />
      ))}
    </svg>
  );
}

/** A dot for the mouse; everybody else has the table below the picture. */
function Dot({ one, spot }: { one: TierAccount; spot: Spot }) {
  const { account, posts, share, counts } = one;
  const tone = counts ? toneOf(account.drift.state) : 'few';
  const words = `${displayName(account)}: ${percent(share ?? 0)} ${plural('ofPosts', posts)}`;
  return (
    <a href={accountHref(account)} tabindex={-1}>
      <circle
        class={`tier-dot tier-dot-${tone} ${counts ? '' : 'tier-dot-hollow'}`}
        cx={`${spot.x}%`}
        cy={MIDDLE}
        r="4.5"
        transform={`translate(0 ${spot.y})`}
      >
        <title>{words}</title>
      </circle>
    </a>
  );
}
