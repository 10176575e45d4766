import type { AccountSummary } from '../model/tally.ts';
import { t } from '../ui/i18n.ts';
import { useDetails } from '../ui/use-details.ts';
import { AccountList } from './AccountList.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { type Heard, roomForAccount } from './under.ts';
import { usePopup } from './use-popup.ts';

interface Props {
  /** The followed accounts at one glance; null where that shows none. */
  glance: Promise<readonly AccountSummary[] | null>;
  /** Whether the tab shows an account, see `showsAccount`. */
  expected: Promise<boolean>;
  heard: Heard;
}

/** The popup: the open tab, the account of its page, then all followed accounts. */
export function Popup({ glance, expected, heard }: Props) {
  const { accounts, week, counting, failed, expectsCard, answer, command, rest } = usePopup(
    glance,
    expected,
    heard,
  );
  const { opened, open, back, fallback } = useDetails();
  return (
    <>
      <Header answer={answer} />
      {rest !== null && <rest.TabLine answer={answer} />}
      <main tabIndex={-1} ref={fallback}>
        <div class="content">
          {failed && (
            <p class="notice" role="alert">
              {t('recordsFailed')}
            </p>
          )}
          {rest !== null && <rest.RecordsNotice />}
          {rest !== null && opened !== null && <rest.Details account={opened} onBack={back} />}
          <div hidden={opened !== null}>
            {expectsCard && answer.kind === 'asking' && (
              <div style={{ blockSize: `${roomForAccount()}px` }} />
            )}
            {rest !== null && answer.kind === 'reading' && (
              <>
                {answer.state.health === 'changed' && <rest.Changed state={answer.state} />}
                {answer.state.account !== null && (
                  <rest.PageAccount
                    facts={answer.state.account}
                    sweep={answer.state.sweep}
                    command={command}
                  />
                )}
              </>
            )}
            {accounts !== null && <AccountList {...{ accounts, week }} onOpen={open} />}
          </div>
        </div>
      </main>
      <Footer week={week} counting={counting} />
    </>
  );
}
