import { useMemo, useState } from 'preact/hooks';
import type { AccountSummary } from '../model/tally.ts';
import { AccountRows } from '../ui/AccountRows.tsx';
import { plural, t } from '../ui/i18n.ts';
import { Nobody, NoHit, Welcome } from './Empty.tsx';
import { Toolbar } from './Toolbar.tsx';
import { accountsIn, FIRST_VIEW, isNarrowed } from './view.ts';

interface Props {
  accounts: readonly AccountSummary[];
  /** What was seen of late; null while it is being counted. */
  week: { posts: number } | null;
  onOpen(account: AccountSummary, opener: HTMLElement): void;
}

/** The followed accounts, as the user asked to see them; or what to do to have some. */
export function AccountList({ accounts, week, onOpen }: Props) {
  const [view, setView] = useState(FIRST_VIEW);
  const shown = useMemo(() => accountsIn(accounts, view), [accounts, view]);
  if (accounts.length === 0) {
    if (week === null) return null;
    return week.posts === 0 ? <Welcome /> : <Nobody />;
  }
  const narrowed = isNarrowed(view);
  return (
    <section aria-labelledby="followed">
      <h2 id="followed" class="visually-hidden">
        {t('followedAccounts')}
      </h2>
      <Toolbar {...{ accounts, view }} onView={setView} />
      <p class="visually-hidden" role="status">
        {narrowed && plural('searchFound', shown.length)}
      </p>
      {accounts.every((account) => account.drift.state === 'too-few') && (
        <p class="notice">{t('allTooFew')}</p>
      )}
      <AccountRows accounts={shown} onOpen={onOpen} />
      {shown.length === 0 && (
        <NoHit onClear={() => setView({ ...FIRST_VIEW, order: view.order })} />
      )}
    </section>
  );
}
