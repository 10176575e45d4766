import { RULEBOOK_IDS, RULEBOOK_REGIONS, type RulebookId } from '../model/verdict.ts';
import { regionName, t } from './i18n.ts';
import { useSettings } from './use-settings.ts';

/** Which country's rule tells a clear disclosure from a weak one. */
export function RulebookChoice() {
  const { settings, choose, failed } = useSettings();
  return (
    <>
      <label class="rulebook">
        <span>{t('rulebookLabel')}</span>
        <select
          value={settings?.rulebook ?? ''}
          onChange={({ currentTarget }) =>
            choose({ rulebook: RULEBOOK_IDS.find((id) => id === currentTarget.value) ?? null })
          }
        >
          <option value="">{t('rulebookByLanguage')}</option>
          {RULEBOOK_IDS.map((id) => (
            <option key={id} value={id}>
              {rulebookName(id)}
            </option>
          ))}
        </select>
      </label>
      {failed && <p role="alert">{t('settingFailed')}</p>}
    </>
  );
}

function rulebookName(id: RulebookId): string {
  const country = regionName(RULEBOOK_REGIONS[id]);
  if (id === 'nl-rsm') return t('rulebookAdvertisingCode', country);
  return id === 'nl-media-act' ? t('rulebookMediaAct', country) : country;
}
