import { useEffect, useRef, useState } from 'preact/hooks';
import { emptyTally } from '../ledger/counts.ts';
import { driftOf } from '../ledger/drift.ts';
import type { SweepState } from '../model/messages.ts';
import type { AccountFacts } from '../model/post.ts';
import type { AccountSummary } from '../model/tally.ts';
import { tierOf } from '../model/tier.ts';
import { t } from '../ui/i18n.ts';
import { LiveCard } from '../ui/LiveCard.tsx';
import { Sweep } from './Sweep.tsx';
import type { Command } from './tab.ts';
import { keepRoom, roomForAccount } from './under.ts';

interface Props {
  facts: AccountFacts;
  /** Null where its posts cannot be swept. */
  sweep: SweepState | null;
  command: Command;
}

/**
 * The account whose profile or post is open in the tab. All of it comes at once, into the room that was
 * kept for it: what is below must not move away from under the pointer.
 */
export function PageAccount({ facts, sweep, command }: Props) {
  const section = useRef<HTMLElement>(null);
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (shown && section.current !== null) keepRoom(section.current.getBoundingClientRect().height);
  });
  return (
    <section
      class="page-account"
      aria-label={t('pageAccount')}
      ref={section}
      style={{ minBlockSize: shown ? undefined : `${roomForAccount()}px` }}
    >
      <LiveCard account={unseen(facts)} testid="page-account" onShown={() => setShown(true)} />
      {shown && sweep !== null && <Sweep state={sweep} command={command} />}
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
