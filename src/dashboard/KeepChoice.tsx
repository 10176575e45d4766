import { useEffect, useState } from 'preact/hooks';
import { KEEP_MONTHS, type Settings } from '../model/settings.ts';
import { followSettings, saveSettings, setLastRetention } from '../settings.ts';
import { plural, t } from '../ui/i18n.ts';

/** How long posts are kept. */
export function KeepChoice() {
  const [chosen, choose] = useState<Settings['keepMonths']>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const closed = new AbortController();
    followSettings(({ keepMonths }) => choose(keepMonths), closed.signal);
    return () => closed.abort();
  }, []);
  const keep = (value: string) => {
    const keepMonths = KEEP_MONTHS.find((months) => String(months) === value) ?? null;
    choose(keepMonths);
    // A day to think better of it: arrow keys pass through choices that nobody means.
    setLastRetention(Date.now())
      .then(() => saveSettings({ keepMonths }))
      .then(
        () => setFailed(false),
        () => setFailed(true),
      );
  };
  return (
    <>
      <label class="keep">
        <span>{t('keepLabel')}</span>
        <select
          data-testid="keep-months"
          value={chosen ?? ''}
          onChange={(event) => keep(event.currentTarget.value)}
        >
          <option value="">{t('keepForever')}</option>
          {KEEP_MONTHS.map((months) => (
            <option key={months} value={months}>
              {plural('keepMonths', months)}
            </option>
          ))}
        </select>
      </label>
      {chosen !== null && <p class="hint">{t('keepHint')}</p>}
      {failed && <p role="alert">{t('settingFailed')}</p>}
    </>
  );
}
