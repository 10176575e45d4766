import { useEffect, useRef, useState } from 'preact/hooks';
import { forgetAccount } from '../ledger/forget.ts';
import type { AccountSummary } from '../model/tally.ts';
import { plural, t } from '../ui/i18n.ts';
import { LiveCard } from '../ui/LiveCard.tsx';
import { isolatedName } from '../ui/names.ts';
import { postsSeen } from '../ui/share.ts';
import { Confirm } from './Confirm.tsx';
import { tellOfChanges } from './share.ts';

interface Props {
  account: AccountSummary;
  onBack(): void;
  onForgotten(account: AccountSummary): void;
}

/** One followed account in full, with a way back to the list and one to forget it. */
export function Details({ account, onBack, onForgotten }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => button.current?.focus(), []);
  // Written here and not by the worker: see YourData.
  const forget = () =>
    forgetAccount(account, Date.now()).then(
      () => {
        tellOfChanges();
        onForgotten(account);
      },
      () => setFailed(true),
    );
  return (
    <div class="details">
      <button type="button" class="button" ref={button} onClick={onBack}>
        {t('back')}
      </button>
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
