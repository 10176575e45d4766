import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { followNotices, setNoticesOn } from '../../drift-notices.ts';
import { followedAccounts } from '../../ledger/queries.ts';
import { accountName } from '../../model/keys.ts';
import { t } from '../../ui/i18n.ts';
import { Switch } from '../../ui/Switch.tsx';

const PERMISSION = { permissions: ['notifications' as const] };

/** Whether the browser tells of an account that begins to drift. */
export function NoticeChoice() {
  const [on, setOn] = useState(false);
  const [trouble, setTrouble] = useState<'noticesRefused' | 'settingFailed' | null>(null);
  useEffect(() => {
    const closed = new AbortController();
    followNotices(setOn, closed.signal);
    return () => closed.abort();
  }, []);
  const turn = (wanted: boolean) => {
    // Asked before anything is awaited: browsers answer only to a click.
    const given = wanted ? browser.permissions.request(PERMISSION) : Promise.resolve(true);
    given
      .then(async (allowed) => {
        setTrouble(allowed ? null : 'noticesRefused');
        if (!allowed) return;
        await setNoticesOn(wanted, wanted ? await driftingNow() : []);
        if (!wanted) await browser.permissions.remove(PERMISSION);
      })
      .catch(() => setTrouble('settingFailed'));
  };
  return (
    <>
      <Switch
        on={on}
        label={t('noticesLabel')}
        hint={t('noticesHint')}
        testid="notices"
        onTurn={turn}
      />
      <p role="status" class="hint">
        {trouble !== null && t(trouble)}
      </p>
    </>
  );
}

/** The accounts that drift already: of what has been so for long nobody needs a notice. */
async function driftingNow(): Promise<string[]> {
  const accounts = await followedAccounts();
  return accounts
    .filter(({ drift }) => drift.state === 'up')
    .map((account) => accountName(account.network, account));
}
