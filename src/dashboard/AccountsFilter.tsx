import { NETWORK_IDS, NETWORK_NAMES } from '../model/network.ts';
import type { AccountSummary } from '../model/tally.ts';
import { TIERS } from '../model/tier.ts';
import { plural, t } from '../ui/i18n.ts';
import { TIER_NAMES } from '../ui/say.ts';
import type { View } from './columns.ts';

interface Props {
  accounts: readonly AccountSummary[];
  view: View;
  onView(view: View): void;
}

const TIER_CHOICES = [...TIERS, 'unknown'] as const;

/** Search, and which accounts the table shows. */
export function AccountsFilter({ accounts, view, onView }: Props) {
  const seen = new Set(accounts.map(({ network }) => network));
  const networks = NETWORK_IDS.filter((id) => seen.has(id));
  return (
    <search class="filter">
      <input
        type="search"
        aria-label={t('searchLabel')}
        placeholder={plural('searchHint', accounts.length)}
        value={view.search}
        onInput={(event) => onView({ ...view, search: event.currentTarget.value })}
      />
      <select
        aria-label={t('filterFollowed')}
        value={view.followed ? 'followed' : 'all'}
        onChange={(event) =>
          onView({ ...view, followed: event.currentTarget.value === 'followed' })
        }
      >
        <option value="all">{t('filterAll')}</option>
        <option value="followed">{t('filterFollowedOnly')}</option>
      </select>
      <select
        aria-label={t('columnNetwork')}
        value={view.network ?? ''}
        onChange={({ currentTarget }) =>
          onView({ ...view, network: networks.find((id) => id === currentTarget.value) ?? null })
        }
      >
        <option value="">{t('filterAllNetworks')}</option>
        {networks.map((id) => (
          <option key={id} value={id}>
            {NETWORK_NAMES[id]}
          </option>
        ))}
      </select>
      <select
        aria-label={t('columnTier')}
        value={view.tier ?? ''}
        onChange={({ currentTarget }) =>
          onView({ ...view, tier: TIER_CHOICES.find((id) => id === currentTarget.value) ?? null })
        }
      >
        <option value="">{t('filterAllTiers')}</option>
        {TIER_CHOICES.map((id) => (
          <option key={id} value={id}>
            {t(id === 'unknown' ? 'notKnown' : TIER_NAMES[id])}
          </option>
        ))}
      </select>
    </search>
  );
}
