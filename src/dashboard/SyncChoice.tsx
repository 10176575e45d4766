import { useEffect, useState } from 'preact/hooks';
import { sendMessage } from '../messaging.ts';
import { followSyncing, type Syncing } from '../syncing.ts';
import { t } from '../ui/i18n.ts';
import { Switch } from '../ui/Switch.tsx';

/** Whether the browser's own sync may take stars, followed accounts and corrections along. */
export function SyncChoice() {
  const [syncing, setSyncing] = useState<Syncing>({ on: true, since: 0, trouble: null });
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const closed = new AbortController();
    followSyncing(setSyncing, closed.signal);
    return () => closed.abort();
  }, []);
  const choose = (on: boolean) =>
    sendMessage('chooseSync', on).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <>
      <Switch
        on={syncing.on}
        label={t('syncLabel')}
        hint={t(syncing.on ? 'syncOn' : 'syncOff')}
        testid="sync-choice"
        onTurn={choose}
      />
      <p class="outcome" role="status" data-testid="sync-trouble">
        {syncing.on && syncing.trouble !== null && t(TROUBLES[syncing.trouble])}
      </p>
      {failed && <p role="alert">{t('settingFailed')}</p>}
    </>
  );
}

const TROUBLES = { full: 'syncFull', refused: 'syncRefused' } as const;
