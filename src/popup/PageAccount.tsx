import type { ReadonlySignal } from '@preact/signals';
import { emptyTally } from '../ledger/counts.ts';
import { driftOf } from '../ledger/drift.ts';
import type { AccountFacts } from '../model/post.ts';
import type { AccountSummary } from '../model/tally.ts';
import { tierOf } from '../model/tier.ts';
import { t } from '../ui/i18n.ts';
import { LiveCard } from '../ui/LiveCard.tsx';
import type { TabAnswer } from './tab.ts';

/** The account whose profile or post is open in the tab, if there is one. */
export function PageAccount({ answer }: { answer: ReadonlySignal<TabAnswer> }) {
  const facts = answer.value.kind === 'reading' ? answer.value.state.account : null;
  if (facts === null) return null;
  return (
    <section class="page-account" aria-label={t('pageAccount')}>
      <LiveCard account={unseen(facts)} testid="page-account" />
    </section>
  );
}

/** What the page shows of an account of which the ledger has nothing yet. */
function unseen(facts: AccountFacts): AccountSummary {
  const { network, handle, name, url, followers, followed } = facts;
  return {
    network,
    handle,
    name,
    url,
    followers,
    tier: tierOf(followers),
    followed,
    starred: false,
    tally: emptyTally(),
    basis: 'feed',
    drift: driftOf([], emptyTally()),
    lastSeen: 0,
  };
}
