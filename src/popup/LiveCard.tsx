import { accountSummary, monthsOf } from '../ledger/queries.ts';
import { accountName } from '../model/keys.ts';
import type { AccountSummary, Month } from '../model/tally.ts';
import { AccountCard } from '../ui/AccountCard.tsx';
import { useLive } from '../ui/use-live.ts';

const NO_MONTHS: readonly Month[] = [];

interface Props {
  /** Shown where the ledger does not know the account (yet). */
  account: AccountSummary;
  testid: string;
}

/** The card of an account, following the ledger. */
export function LiveCard({ account, testid }: Props) {
  const { network, handle } = account;
  const live = useLive(accountName(network, account), async () => {
    const [summary, months] = await Promise.all([
      accountSummary({ network, handle }),
      monthsOf({ network, handle }),
    ]);
    return { summary, months };
  });
  if (live.state === 'loading') return null;
  const known = live.state === 'ready' ? live.value : null;
  return (
    <AccountCard
      account={known?.summary ?? account}
      months={known?.months ?? NO_MONTHS}
      testid={testid}
    />
  );
}
