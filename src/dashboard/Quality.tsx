import type { Quality as Disclosed } from '../ledger/insights/quality.ts';
import { SIGNAL_WORDS } from '../ui/evidence.ts';
import { type MessageKey, number, plural, t } from '../ui/i18n.ts';

const PARTS = ['clear', 'weak', 'none', 'unjudged'] as const;
const WORDS: Record<(typeof PARTS)[number], MessageKey> = {
  clear: 'qualityClear',
  weak: 'qualityWeak',
  none: 'qualityNone',
  unjudged: 'qualityUnjudged',
};

/** How clearly an account discloses, and what makes its posts sponsored. */
export function Quality({ quality }: { quality: Disclosed }) {
  const judged = quality.clear + quality.weak + quality.none;
  if (judged + quality.unjudged === 0) return null;
  const parts = PARTS.filter((part) => quality[part] > 0);
  return (
    <section class="insight" aria-labelledby="quality" data-testid="quality">
      <h2 id="quality">{t('qualityTitle')}</h2>
      {judged > 0 && (
        <p class="insight-say">{plural('qualityFew', judged, number(quality.clear))}</p>
      )}
      <div class="parts" aria-hidden="true">
        {parts.map((part) => (
          <span key={part} class={`part part-${part}`} style={{ flexGrow: quality[part] }} />
        ))}
      </div>
      <ul class="tally parts-key">
        {parts.map((part) => (
          <li key={part} class={`tally-key part-${part}`}>
            {t(WORDS[part], number(quality[part]))}
          </li>
        ))}
      </ul>
      <h3 class="insight-small">{t('kindsTitle')}</h3>
      <ul class="chips">
        {quality.kinds.map(([kind, posts]) => (
          <li key={kind} class="chip">
            {t(SIGNAL_WORDS[kind])} <span>{plural('postsCount', posts)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
