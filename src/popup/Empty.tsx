import { Boat } from '../ui/Boat.tsx';
import { t } from '../ui/i18n.ts';

/** Nothing seen yet: what will happen. */
export function Welcome() {
  return (
    <section class="empty">
      <Boat size={64} />
      <h2>{t('welcomeTitle')}</h2>
      <ol class="steps">
        <li>{t('welcomeMark')}</li>
        <li>{t('welcomeCount')}</li>
        <li>{t('welcomeDrift')}</li>
      </ol>
      <p class="empty-promise">{t('welcomePrivate')}</p>
    </section>
  );
}

/** Posts seen, but nobody followed: how accounts come here. */
export function Nobody() {
  return (
    <section class="empty">
      <Boat size={64} />
      <h2>{t('nobodyTitle')}</h2>
      <p>{t('nobodyFollow')}</p>
      <p>{t('nobodyStar')}</p>
    </section>
  );
}

/** A search without a hit. */
export function NoHit({ onClear }: { onClear(): void }) {
  return (
    <div class="empty">
      <h3>{t('searchNone')}</h3>
      <p>{t('searchNoneHint')}</p>
      <button type="button" class="button" onClick={onClear}>
        {t('searchClear')}
      </button>
    </div>
  );
}
