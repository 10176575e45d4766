import { KEEP_MONTHS } from '../model/settings.ts';
import { setLastRetention } from '../settings.ts';
import { plural, t } from '../ui/i18n.ts';
import { useSettings } from '../ui/use-settings.ts';

/** How long posts are kept. */
export function KeepChoice() {
  const { settings, choose, failed } = useSettings();
  const chosen = settings?.keepMonths ?? null;
  const keep = (value: string) => {
    const keepMonths = KEEP_MONTHS.find((months) => String(months) === value) ?? null;
    // A day to think better of it: arrow keys pass through choices that nobody means.
    choose({ keepMonths }, setLastRetention(Date.now()));
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
