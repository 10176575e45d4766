import { useState } from 'preact/hooks';
import { dropTold } from '../drift-notices.ts';
import { forgetAccount } from '../ledger/forget.ts';
import { accountSummary, monthsOf } from '../ledger/queries.ts';
import { accountName } from '../model/keys.ts';
import type { AccountRef } from '../model/messages.ts';
import type { AccountSummary, Month } from '../model/tally.ts';
import { AccountCard } from '../ui/AccountCard.tsx';
import { plural, t } from '../ui/i18n.ts';
import { displayHandle, isolatedName } from '../ui/names.ts';
import { postsSeen } from '../ui/share.ts';
import { useLive } from '../ui/use-live.ts';
import { AccountInsights } from './AccountInsights.tsx';
import { Confirm } from './Confirm.tsx';
import { Heading } from './Heading.tsx';
import { PostList } from './PostList.tsx';
import { pageHref } from './route.ts';
import { ShareCard } from './ShareCard.tsx';
import { tellOfChanges } from './share.ts';
import { Timeline } from './Timeline.tsx';

interface Props {
  account: AccountRef;
  /** Gets the words to say of it. */
  onForgotten(words: string): void;
}

/** One account in full. */
export function AccountPage({ account: ref, onForgotten }: Props) {
  const account = useLive(accountName(ref.network, ref), async () => ({
    summary: await accountSummary(ref),
    months: await monthsOf(ref),
  }));
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
        (account.value.summary === null ? (
          <p class="empty">{t('accountUnknown')}</p>
        ) : (
          <Known
            account={account.value.summary}
            months={account.value.months}
            onForgotten={onForgotten}
          />
        ))}
    </>
  );
}

interface KnownProps {
  account: AccountSummary;
  months: readonly Month[];
  onForgotten: Props['onForgotten'];
}

function Known({ account, months, onForgotten }: KnownProps) {
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
      <AccountCard account={account} testid="account-details" />
      <Timeline account={account} months={months} />
      <AccountInsights account={account} />
      {months.length > 0 && <ShareCard account={account} months={months} />}
      <PostList account={account} />
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
