import { useLayoutEffect } from 'preact/hooks';
import { accountInsights } from '../ledger/insights/account.ts';
import { accountSummary, monthsOf } from '../ledger/queries.ts';
import { accountName } from '../model/keys.ts';
import type { AccountSummary, Month } from '../model/tally.ts';
import { AccountCard } from './AccountCard.tsx';
import { useLive } from './use-live.ts';

const BRANDS = 3;
const NOTHING: { summary: AccountSummary | null; months: Month[]; brands: string[] } = {
  summary: null,
  months: [],
  brands: [],
};

interface Props {
  /** Shown where the ledger does not know the account, or less of it, yet. */
  account: AccountSummary;
  testid: string;
  /** Called once there is something to see, before it is painted. */
  onShown?: () => void;
}

/** The card of an account, following the ledger. */
export function LiveCard({ account, testid, onShown }: Props) {
  const { network, handle } = account;
  const live = useLive(accountName(network, account), async () => {
    const [summary, months, insights] = await Promise.all([
      accountSummary({ network, handle }),
      monthsOf({ network, handle }),
      accountInsights({ network, handle }),
    ]);
    const brands = insights?.brands.slice(0, BRANDS).map(({ name }) => name) ?? [];
    return { summary, months, brands };
  });
  const loading = live.state === 'loading';
  useLayoutEffect(() => {
    if (!loading) onShown?.();
  }, [loading]);
  if (loading) return null;
  const { summary, months, brands } = live.state === 'ready' ? live.value : NOTHING;
  return (
    <AccountCard
      account={summary === null ? account : completed(summary, account)}
      months={months}
      brands={brands}
      testid={testid}
    />
  );
}

/** What the ledger knows, with what only the page shows so far. */
function completed(known: AccountSummary, shown: AccountSummary): AccountSummary {
  const size = known.followers === null ? shown : known;
  return {
    ...known,
    name: known.name ?? shown.name,
    followers: size.followers,
    tier: size.tier,
  };
}
