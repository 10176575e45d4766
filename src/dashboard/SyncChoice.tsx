import { useEffect, useState } from 'preact/hooks';
import { sendMessage } from '../messaging.ts';
import { followSyncing, type Syncing } from '../syncing.ts';
import { t } from '../ui/i18n.ts';

/** Whether the browser's own sync may take stars, followed accounts and corrections along. */
export function SyncChoice() {
  const [syncing, setSyncing] = useState<Syncing>({ on: true, since: 0, trouble: null });
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const closed = new AbortController();
    followSyncing(setSyncing, closed.signal);
    return () => closed.abort();
  }, []);
  const choose = (input: HTMLInputElement) => {
    const on = input.checked;
    sendMessage('chooseSync', on).then(
      () => setFailed(false),
      () => {
        // What was not kept does not hold.
        input.checked = !on;
        setFailed(true);
      },
    );
  };
  return (
    <>
      <label class="sync">
        <input
          type="checkbox"
          data-testid="sync-choice"
          checked={syncing.on}
          aria-describedby="sync-hint"
          onChange={(event) => choose(event.currentTarget)}
        />
        <span>{t('syncLabel')}</span>
      </label>
      <p id="sync-hint" class="hint">
        {t(syncing.on ? 'syncOn' : 'syncOff')}
      </p>
      <p class="outcome" role="status" data-testid="sync-trouble">
        {syncing.on && syncing.trouble !== null && t(TROUBLES[syncing.trouble])}
      </p>
      {failed && <p role="alert">{t('settingFailed')}</p>}
    </>
  );
}

const TROUBLES = { full: 'syncFull', refused: 'syncRefused' } as const;
