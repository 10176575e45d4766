import { useMemo, useState } from 'preact/hooks';
import type { AccountSummary } from '../model/tally.ts';
import { AccountRows } from '../ui/AccountRows.tsx';
import { plural, t } from '../ui/i18n.ts';
import { type Order, searchAccounts, sortAccounts } from '../ui/order.ts';
import { Nobody, NoHit, Welcome } from './Empty.tsx';
import { Toolbar } from './Toolbar.tsx';

interface Props {
  accounts: readonly AccountSummary[];
  /** Whether nothing at all was seen of late. */
  firstRun: boolean;
  onOpen(account: AccountSummary, opener: HTMLElement): void;
}

/** The followed accounts, searched and in order; or what to do to have some. */
export function AccountList({ accounts, firstRun, onOpen }: Props) {
  const [search, setSearch] = useState('');
  const [order, setOrder] = useState<Order>('drift');
  const shown = useMemo(
    () => sortAccounts(searchAccounts(accounts, search), order),
    [accounts, search, order],
  );
  if (accounts.length === 0) return firstRun ? <Welcome /> : <Nobody />;
  return (
    <section aria-labelledby="followed">
      <h2 id="followed" class="visually-hidden">
        {t('followedAccounts')}
      </h2>
      <Toolbar
        accounts={accounts.length}
        {...{ search, order }}
        onSearch={setSearch}
        onOrder={setOrder}
      />
      <p class="visually-hidden" role="status">
        {search !== '' && plural('searchFound', shown.length)}
      </p>
      {accounts.every((account) => account.drift.state === 'too-few') && (
        <p class="notice">{t('allTooFew')}</p>
      )}
      <AccountRows accounts={shown} onOpen={onOpen} />
      {shown.length === 0 && <NoHit onClear={() => setSearch('')} />}
    </section>
  );
}
