import { useMemo } from 'preact/hooks';
import { allAccounts } from '../ledger/queries.ts';
import type { AccountSummary } from '../model/tally.ts';
import { number, plural, t } from '../ui/i18n.ts';
import { useLive } from '../ui/use-live.ts';
import { AccountsFilter } from './AccountsFilter.tsx';
import { AccountsTable } from './AccountsTable.tsx';
import { accountsIn, FIRST_VIEW, type View } from './columns.ts';
import { Heading } from './Heading.tsx';

interface Props {
  view: View;
  onView(view: View): void;
}

/** Every account that was ever seen, as a table. */
export function AccountsPage(props: Props) {
  const accounts = useLive('accounts', allAccounts);
  return (
    <>
      <Heading>{t('pageAccounts')}</Heading>
      {accounts.state === 'failed' && <p role="alert">{t('recordsFailed')}</p>}
      {accounts.state === 'ready' && <Accounts accounts={accounts.value} {...props} />}
    </>
  );
}

function Accounts({ accounts, view, onView }: Props & { accounts: readonly AccountSummary[] }) {
  const shown = useMemo(() => accountsIn(accounts, view), [accounts, view]);
  if (accounts.length === 0) {
    return (
      <div class="empty">
        <h2>{t('accountsNoneTitle')}</h2>
        <p>{t('accountsNone')}</p>
      </div>
    );
  }
  return (
    <>
      <AccountsFilter {...{ accounts, view, onView }} />
      <p class="found" role="status">
        {shown.length < accounts.length
          ? t('accountsShown', plural('accountsCount', accounts.length), number(shown.length))
          : plural('accountsCount', accounts.length)}
      </p>
      {shown.length > 0 ? (
        <AccountsTable accounts={shown} view={view} onView={onView} />
      ) : (
        <div class="empty">
          <h2>{t('searchNone')}</h2>
          <p>{t('accountsNoneHere')}</p>
          <button type="button" class="button" onClick={() => onView(FIRST_VIEW)}>
            {t('filterClear')}
          </button>
        </div>
      )}
    </>
  );
}
