import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { followedAccounts, weekTotals } from '../ledger/queries.ts';
import { sendMessage } from '../messaging.ts';
import { t } from '../ui/i18n.ts';
import { useDetails } from '../ui/use-details.ts';
import { useLive } from '../ui/use-live.ts';
import { AccountList } from './AccountList.tsx';
import { Changed } from './Changed.tsx';
import { Details } from './Details.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { PageAccount } from './PageAccount.tsx';
import { RecordsNotice } from './RecordsNotice.tsx';
import { SiteAccess } from './SiteAccess.tsx';
import type { Command, TabAnswer } from './tab.ts';

interface Props {
  answer: ReadonlySignal<TabAnswer>;
  command: Command;
}

/** The popup: the account of the open page, then all followed accounts. */
export function Popup({ answer, command }: Props) {
  const [asked, setAsked] = useState(0);
  const accounts = useLive(`followed ${asked}`, followedAccounts);
  const week = useLive(`week ${asked}`, () => weekTotals(Date.now()));
  const { opened, open, back, fallback } = useDetails();
  const failed = accounts.state === 'failed' || week.state === 'failed';
  useEffect(() => {
    // Once: what the worker cannot mend now it cannot mend by being asked again.
    if (failed && asked === 0) sendMessage('checkRecords').then(() => setAsked(1), ignore);
  }, [failed, asked]);
  return (
    <>
      <Header answer={answer} />
      <main tabIndex={-1} ref={fallback}>
        {failed && (
          <p class="notice" role="alert">
            {t('recordsFailed')}
          </p>
        )}
        <RecordsNotice />
        {opened !== null && <Details account={opened} onBack={back} />}
        <div hidden={opened !== null}>
          <TabNote answer={answer.value} />
          <PageAccount answer={answer} command={command} />
          {accounts.state === 'ready' && week.state === 'ready' && (
            <AccountList
              accounts={accounts.value}
              firstRun={week.value.posts === 0}
              onOpen={open}
            />
          )}
        </div>
      </main>
      <Footer week={week.state === 'ready' ? week.value : null} />
    </>
  );
}

/** The popup says already that the records cannot be read. */
function ignore(): void {}

/** What is special about the open tab: its network was set aside, or its site is the user's to allow. */
function TabNote({ answer }: { answer: TabAnswer }) {
  if (answer.kind === 'asking' || answer.kind === 'silent') return null;
  const running = answer.kind === 'reading';
  return (
    <>
      {running && answer.state.health === 'changed' && <Changed state={answer.state} />}
      {answer.site !== null && <SiteAccess host={answer.site} running={running} />}
    </>
  );
}
