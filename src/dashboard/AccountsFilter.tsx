import { NETWORK_NAMES } from '../model/network.ts';
import type { AccountSummary } from '../model/tally.ts';
import { TIERS } from '../model/tier.ts';
import { Choice } from '../ui/Choice.tsx';
import { t } from '../ui/i18n.ts';
import { networksOf } from '../ui/order.ts';
import { SearchField } from '../ui/SearchField.tsx';
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
  return (
    <search class="filter">
      <SearchField
        accounts={accounts.length}
        value={view.search}
        onSearch={(search) => onView({ ...view, search })}
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
      <Choice
        label={t('columnNetwork')}
        all={t('filterAllNetworks')}
        options={networksOf(accounts).map((id) => [id, NETWORK_NAMES[id]] as const)}
        value={view.network}
        onChoose={(network) => onView({ ...view, network })}
      />
      <Choice
        label={t('columnTier')}
        all={t('filterAllTiers')}
        options={TIER_CHOICES.map(
          (id) => [id, t(id === 'unknown' ? 'notKnown' : TIER_NAMES[id])] as const,
        )}
        value={view.tier}
        onChoose={(tier) => onView({ ...view, tier })}
      />
    </search>
  );
}
