import type { ReadonlySignal } from '@preact/signals';
import { emptyTally } from '../ledger/counts.ts';
import { driftOf } from '../ledger/drift.ts';
import type { AccountFacts } from '../model/post.ts';
import type { AccountSummary } from '../model/tally.ts';
import { tierOf } from '../model/tier.ts';
import { t } from '../ui/i18n.ts';
import { LiveCard } from '../ui/LiveCard.tsx';
import { Sweep } from './Sweep.tsx';
import type { Command, TabAnswer } from './tab.ts';

interface Props {
  answer: ReadonlySignal<TabAnswer>;
  command: Command;
}

/** The account whose profile or post is open in the tab, if there is one. */
export function PageAccount({ answer, command }: Props) {
  if (answer.value.kind !== 'reading' || answer.value.state.account === null) return null;
  const { account: facts, sweep } = answer.value.state;
  return (
    <section class="page-account" aria-label={t('pageAccount')}>
      <LiveCard account={unseen(facts)} testid="page-account" />
      {sweep !== null && <Sweep state={sweep} command={command} />}
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
