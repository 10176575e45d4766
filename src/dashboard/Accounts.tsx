import { useMemo, useState } from 'preact/hooks';
import { followedAccounts } from '../ledger/queries.ts';
import type { AccountSummary } from '../model/tally.ts';
import { AccountRows } from '../ui/AccountRows.tsx';
import { plural, t } from '../ui/i18n.ts';
import { isolatedName } from '../ui/names.ts';
import { sortAccounts } from '../ui/order.ts';
import { useDetails } from '../ui/use-details.ts';
import { useLive } from '../ui/use-live.ts';
import { Details } from './Details.tsx';

/** The followed accounts, or one of them in full. */
export function Accounts() {
  const accounts = useLive('followed', followedAccounts);
  const { opened, open, back, leave, fallback } = useDetails();
  const [said, say] = useState('');
  const forgotten = (account: AccountSummary) => {
    say(t('forgetDone', isolatedName(account)));
    leave();
  };
  return (
    <section class="accounts" aria-labelledby="followed" tabIndex={-1} ref={fallback}>
      {opened === null && (
        <h2 id="followed">
          {t('followedAccounts')}
          {accounts.state === 'ready' && accounts.value.length > 0 && (
            <span class="count">{plural('accountsCount', accounts.value.length)}</span>
          )}
        </h2>
      )}
      <p class="outcome" role="status">
        {said}
      </p>
      {accounts.state === 'failed' && <p role="alert">{t('recordsFailed')}</p>}
      {opened !== null && <Details account={opened} onBack={back} onForgotten={forgotten} />}
      <div hidden={opened !== null}>
        {accounts.state === 'ready' && (
          <List
            accounts={accounts.value}
            onOpen={(account, opener) => {
              say('');
              open(account, opener);
            }}
          />
        )}
      </div>
    </section>
  );
}

interface ListProps {
  accounts: readonly AccountSummary[];
  onOpen(account: AccountSummary, opener: HTMLElement): void;
}

function List({ accounts, onOpen }: ListProps) {
  const sorted = useMemo(() => sortAccounts(accounts, 'drift'), [accounts]);
  if (accounts.length === 0) {
    return (
      <div class="empty">
        <h3>{t('nobodyTitle')}</h3>
        <p>{t('nobodyFollow')}</p>
      </div>
    );
  }
  return <AccountRows accounts={sorted} onOpen={onOpen} />;
}
