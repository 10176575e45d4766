import { type MessageKey, plural, t } from '../ui/i18n.ts';
import { ORDERS, type Order } from '../ui/order.ts';

const ORDER_NAMES: Record<Order, MessageKey> = {
  drift: 'sortDrift',
  share: 'sortShare',
  recent: 'sortRecent',
  posts: 'sortPosts',
};

interface Props {
  accounts: number;
  search: string;
  order: Order;
  onSearch(search: string): void;
  onOrder(order: Order): void;
}

/** Search and order of the list. */
export function Toolbar({ accounts, search, order, onSearch, onOrder }: Props) {
  const choose = (value: string) => onOrder(ORDERS.find((known) => known === value) ?? 'drift');
  return (
    <search class="toolbar">
      <input
        type="search"
        aria-label={t('searchLabel')}
        placeholder={plural('searchHint', accounts)}
        value={search}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
      <select
        aria-label={t('sortLabel')}
        value={order}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {ORDERS.map((each) => (
          <option key={each} value={each}>
            {t(ORDER_NAMES[each])}
          </option>
        ))}
      </select>
    </search>
  );
}
