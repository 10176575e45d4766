import { useEffect, useRef } from 'preact/hooks';
import type { AccountSummary } from '../model/tally.ts';
import { t } from '../ui/i18n.ts';
import { LiveCard } from '../ui/LiveCard.tsx';

interface Props {
  /** As the list showed it; what the ledger says since then is shown instead. */
  account: AccountSummary;
  onBack(): void;
}

/** One followed account in full, with a way back to the list. */
export function Details({ account, onBack }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <section class="details">
      <button type="button" class="button details-back" ref={button} onClick={onBack}>
        <svg class="details-arrow" viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
          <path d="M10 3 5 8l5 5" />
        </svg>
        {t('back')}
      </button>
      <LiveCard account={account} testid="account-details" />
    </section>
  );
}
