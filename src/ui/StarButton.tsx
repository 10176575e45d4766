import './star-button.css';
import { useState } from 'preact/hooks';
import { sendMessage } from '../messaging.ts';
import type { AccountSummary } from '../model/tally.ts';
import { t } from './i18n.ts';
import { isolatedName } from './names.ts';

/** Stars or unstars an account. The worker writes; what is shown follows the ledger. */
export function StarButton({ account }: { account: AccountSummary }) {
  const [failed, setFailed] = useState(false);
  const { network, handle, starred } = account;
  const toggle = () =>
    sendMessage('star', { network, handle, starred: !starred }).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <span class="star">
      <button
        type="button"
        class="button star-button"
        aria-pressed={starred}
        aria-label={t('starAccount', isolatedName(account))}
        title={t('starHint')}
        onClick={toggle}
      >
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path d="M8 1.6l2 4.1 4.5.6-3.3 3.2.8 4.5-4-2.1-4 2.1.8-4.5L1.5 6.3 6 5.7z" />
        </svg>
        {t('star')}
      </button>
      <span class="star-failed" role="status">
        {failed && t('starFailed')}
      </span>
    </span>
  );
}
