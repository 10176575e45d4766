import { useMemo } from 'preact/hooks';
import { followedAccounts } from '../ledger/queries.ts';
import type { AccountSummary } from '../model/tally.ts';
import { AccountRows } from '../ui/AccountRows.tsx';
import { plural, t } from '../ui/i18n.ts';
import { sortAccounts } from '../ui/order.ts';
import { useLive } from '../ui/use-live.ts';
import { Heading } from './Heading.tsx';
import { accountHref } from './route.ts';
import { TiersInShort } from './TierPicture.tsx';
import { Weeks } from './Weeks.tsx';
import { YourData } from './YourData.tsx';

/** What there is at a glance: the followed accounts, and below them what may be done with it all. */
export function OverviewPage() {
  const accounts = useLive('followed', followedAccounts);
  return (
    <>
      <Heading>{t('pageOverview')}</Heading>
      <Weeks />
      <TiersInShort />
      <section class="accounts" aria-labelledby="followed">
        <h2 id="followed">
          {t('followedAccounts')}
          {accounts.state === 'ready' && accounts.value.length > 0 && (
            <bdi class="count">{plural('accountsCount', accounts.value.length)}</bdi>
          )}
        </h2>
        {accounts.state === 'failed' && <p role="alert">{t('recordsFailed')}</p>}
        {accounts.state === 'ready' && <Followed accounts={accounts.value} />}
      </section>
      <YourData />
    </>
  );
}

function Followed({ accounts }: { accounts: readonly AccountSummary[] }) {
  const sorted = useMemo(() => sortAccounts(accounts, 'drift'), [accounts]);
  if (accounts.length === 0) {
    return (
      <div class="empty">
        <h3>{t('nobodyTitle')}</h3>
        <p>{t('nobodyFollow')}</p>
      </div>
    );
  }
  const open = (account: AccountSummary) => {
    location.hash = accountHref(account);
  };
  return <AccountRows accounts={sorted} onOpen={open} />;
}
