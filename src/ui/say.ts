import type { AccountSummary, Drift } from '../model/tally.ts';
import type { Tier } from '../model/tier.ts';
import {
  compact,
  longMonthName,
  type MessageKey,
  number,
  percent,
  plural,
  pluralOf,
  signed,
  t,
} from './i18n.ts';
import type { Detail, Sentence } from './sentence.ts';
import { changeOf } from './share.ts';

/** What the tiers are called. */
export const TIER_NAMES: Record<Tier, MessageKey> = {
  nano: 'tierNano',
  micro: 'tierMicro',
  macro: 'tierMacro',
  celebrity: 'tierCelebrity',
};

/** The second half of an account's sentence in the user's language. */
export function detailText(detail: Detail): string {
  if ('key' in detail) return t(detail.key);
  const { posts, shares = [], count } = detail;
  const counts = count === undefined ? [] : [number(count)];
  return plural(detail.plural, posts, ...shares.map(percent), ...counts);
}

/** "Since about March 2026."; null where the beginning of a change is not known. */
export function sinceText({ since }: Pick<Sentence, 'since'>): string | null {
  return since === null ? null : t('sinceAbout', longMonthName(since));
}

/** "micro, 48K followers"; null where the followers are unknown. */
export function tierText(
  { tier, followers }: Pick<AccountSummary, 'tier' | 'followers'>,
  key: 'tierFollowers' | 'tierShort',
): string | null {
  return tier === null || followers === null
    ? null
    : t(key, t(TIER_NAMES[tier]), compact(followers));
}

/** "+23 points", "steady", "too few posts". */
export function changeText(account: Pick<AccountSummary, 'drift'>): string {
  const { state } = account.drift;
  const change = changeOf(account);
  if (change === null) return t('changeTooFew');
  if (state === 'steady') return t('changeSteady');
  const maybe = state === 'maybe-up' || state === 'maybe-down';
  return pluralOf(maybe ? 'changeMaybe' : 'changePoints', change, signed(change));
}

/**
 * "97% sure it rose"; null where no change is claimed outright: the two sides of a change that only may
 * be one were chosen to differ. Never 100%: of nothing is one that sure.
 */
export function probabilityText({ state, probabilityRose }: Drift): string | null {
  if (probabilityRose === null || (state !== 'up' && state !== 'down')) return null;
  const rose = state === 'up';
  const probability = rose ? probabilityRose : 1 - probabilityRose;
  const whole = Math.floor(probability * 100) / 100;
  const text = whole >= 0.99 ? t('overProbability', percent(0.99)) : percent(whole);
  return t(rose ? 'sureRose' : 'sureFell', text);
}
