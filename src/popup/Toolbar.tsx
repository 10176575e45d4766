import { useId, useState } from 'preact/hooks';
import { NETWORK_NAMES } from '../model/network.ts';
import type { AccountSummary } from '../model/tally.ts';
import { Choice } from '../ui/Choice.tsx';
import { type MessageKey, t } from '../ui/i18n.ts';
import { ORDERS, type Order } from '../ui/order.ts';
import { SearchField } from '../ui/SearchField.tsx';
import { TIER_NAMES } from '../ui/say.ts';
import { choicesIn, type View } from './view.ts';

const ORDER_NAMES: Record<Order, MessageKey> = {
  drift: 'sortDrift',
  share: 'sortShare',
  recent: 'sortRecent',
  posts: 'sortPosts',
};

interface Props {
  accounts: readonly AccountSummary[];
  view: View;
  onView(view: View): void;
}

/** Search and order of the list, and behind a button the filters, where there is anything to choose. */
export function Toolbar({ accounts, view, onView }: Props) {
  const filters = useId();
  const [open, setOpen] = useState(false);
  const { networks, tiers } = choicesIn(accounts);
  const filtered = view.network !== null || view.tier !== null;
  const choosable = networks.length > 1 || tiers.length > 1 || filtered;
  return (
    <search class="toolbar">
      <SearchField
        accounts={accounts.length}
        value={view.search}
        onSearch={(search) => onView({ ...view, search })}
      />
      <select
        aria-label={t('sortLabel')}
        value={view.order}
        onChange={({ currentTarget: { value } }) =>
          onView({ ...view, order: ORDERS.find((known) => known === value) ?? 'drift' })
        }
      >
        {ORDERS.map((each) => (
          <option key={each} value={each}>
            {t(ORDER_NAMES[each])}
          </option>
        ))}
      </select>
      {choosable && (
        <button
          type="button"
          class={`filter-button ${filtered ? 'filter-on' : ''}`}
          aria-expanded={open}
          aria-controls={filters}
          aria-label={t(filtered ? 'filterActive' : 'filter')}
          title={t(filtered ? 'filterActive' : 'filter')}
          onClick={() => setOpen(!open)}
        >
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <path d="M2 4h12M4.5 8h7M6.5 12h3" />
          </svg>
        </button>
      )}
      <div class="filters" id={filters} hidden={!open}>
        <Choice
          label={t('columnNetwork')}
          all={t('filterAllNetworks')}
          options={networks.map((id) => [id, NETWORK_NAMES[id]])}
          value={view.network}
          onChoose={(network) => onView({ ...view, network })}
        />
        <Choice
          label={t('columnTier')}
          all={t('filterAllTiers')}
          options={tiers.map((tier) => [tier, t(TIER_NAMES[tier])])}
          value={view.tier}
          onChoose={(tier) => onView({ ...view, tier })}
        />
      </div>
    </search>
  );
}
