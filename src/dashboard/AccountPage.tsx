import { useState } from 'preact/hooks';
import { dropTold } from '../drift-notices.ts';
import { forgetAccount } from '../ledger/forget.ts';
import { accountSummary } from '../ledger/queries.ts';
import { accountName } from '../model/keys.ts';
import type { AccountRef } from '../model/messages.ts';
import type { AccountSummary } from '../model/tally.ts';
import { plural, t } from '../ui/i18n.ts';
import { LiveCard } from '../ui/LiveCard.tsx';
import { displayHandle, isolatedName } from '../ui/names.ts';
import { postsSeen } from '../ui/share.ts';
import { useLive } from '../ui/use-live.ts';
import { Confirm } from './Confirm.tsx';
import { Heading } from './Heading.tsx';
import { pageHref } from './route.ts';
import { tellOfChanges } from './share.ts';

interface Props {
  account: AccountRef;
  /** Gets the words to say of it. */
  onForgotten(words: string): void;
}

/** One account in full. */
export function AccountPage({ account: ref, onForgotten }: Props) {
  const account = useLive(accountName(ref.network, ref), () => accountSummary(ref));
  return (
    <>
      <a class="up" href={pageHref('accounts')}>
        {t('pageAccounts')}
      </a>
      <Heading>
        <bdi>{displayHandle(ref)}</bdi>
      </Heading>
      {account.state === 'failed' && <p role="alert">{t('recordsFailed')}</p>}
      {account.state === 'ready' &&
        (account.value === null ? (
          <p class="empty">{t('accountUnknown')}</p>
        ) : (
          <Known account={account.value} onForgotten={onForgotten} />
        ))}
    </>
  );
}

interface KnownProps {
  account: AccountSummary;
  onForgotten: Props['onForgotten'];
}

function Known({ account, onForgotten }: KnownProps) {
  const [failed, setFailed] = useState(false);
  // Written here and not by the worker: see YourData.
  const forget = () =>
    forgetAccount(account, Date.now()).then(
      async () => {
        tellOfChanges();
        await dropTold(accountName(account.network, account)).catch(() => {});
        onForgotten(t('forgetDone', isolatedName(account)));
      },
      () => setFailed(true),
    );
  return (
    <div class="details">
      <LiveCard account={account} testid="account-details" />
      <Confirm
        testid="forget-account"
        label={t('forgetAccount')}
        title={t('forgetAsk', isolatedName(account))}
        loss={t('forgetLoss', plural('postsCount', postsSeen(account.tally)))}
        action={t('forgetDo')}
        onConfirm={forget}
      />
      {failed && <p role="alert">{t('eraseFailed')}</p>}
    </div>
  );
}
