import { useEffect, useState } from 'preact/hooks';
import { RULEBOOK_IDS, RULEBOOK_REGIONS, type RulebookId } from '../model/verdict.ts';
import { followSettings, saveSettings } from '../settings.ts';
import { regionName, t } from './i18n.ts';

/** Which country's rule tells a clear disclosure from a weak one. */
export function RulebookChoice() {
  const [chosen, choose] = useState<RulebookId | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const closed = new AbortController();
    followSettings(({ rulebook }) => choose(rulebook), closed.signal);
    return () => closed.abort();
  }, []);
  const keep = (value: string) => {
    const rulebook = RULEBOOK_IDS.find((id) => id === value) ?? null;
    choose(rulebook);
    saveSettings({ rulebook }).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  return (
    <>
      <label class="rulebook">
        <span>{t('rulebookLabel')}</span>
        <select value={chosen ?? ''} onChange={(event) => keep(event.currentTarget.value)}>
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
