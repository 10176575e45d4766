import './marking.css';
import { MARKINGS, type Marking } from '../../model/settings.ts';
import { type MessageKey, t } from '../../ui/i18n.ts';
import { Switch } from '../../ui/Switch.tsx';
import { useSettings } from '../../ui/use-settings.ts';

const WORDS: Record<Marking, { name: MessageKey; hint: MessageKey }> = {
  mark: { name: 'markingMark', hint: 'markingMarkHint' },
  dim: { name: 'markingDim', hint: 'markingDimHint' },
  fold: { name: 'markingFold', hint: 'markingFoldHint' },
};

/** What becomes of sponsored posts in a feed. */
export function MarkingChoice() {
  const { settings, choose, failed } = useSettings();
  if (settings === null) return null;
  const { marking, networkAds } = settings;
  return (
    <>
      <fieldset class="marking">
        <legend class="visually-hidden">{t('markingTitle')}</legend>
        {MARKINGS.map((each) => (
          <label key={each} class="marking-choice">
            <Sketch marking={each} />
            <span class="marking-words">
              <input
                type="radio"
                name="marking"
                value={each}
                checked={each === marking}
                onChange={() => choose({ marking: each })}
              />
              <span>
                <span class="marking-name">{t(WORDS[each].name)}</span>
                <span class="hint">{t(WORDS[each].hint)}</span>
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <Switch
        on={networkAds === 'leave'}
        label={t('networkAdsLeave')}
        hint={t('networkAdsHint')}
        testid="network-ads"
        onTurn={(leave) => choose({ networkAds: leave ? 'leave' : 'mark' })}
      />
      {failed && <p role="alert">{t('settingFailed')}</p>}
    </>
  );
}

/** Two posts in a feed, the upper one sponsored. */
function Sketch({ marking }: { marking: Marking }) {
  return (
    <svg class={`sketch sketch-${marking}`} viewBox="0 0 120 76" aria-hidden="true">
      <g class="sketch-sponsored">
        {marking === 'fold' ? (
          <path class="sketch-words" d="M18 14h44M92 14h10" />
        ) : (
          <>
            <circle class="sketch-face" cx="17" cy="12" r="4" />
            <path class="sketch-words" d="M26 12h24M12 24h92" />
            <rect class="sketch-picture" x="12" y="29" width="96" height="10" rx="2" />
          </>
        )}
        {marking === 'fold' ? null : (
          <rect class="sketch-badge" x="76" y="8" width="32" height="8" rx="4" />
        )}
      </g>
      <g transform={`translate(0 ${marking === 'fold' ? 20 : 36})`}>
        <circle class="sketch-face" cx="17" cy="12" r="4" />
        <path class="sketch-words" d="M26 12h30M12 24h80" />
        <rect class="sketch-picture" x="12" y="29" width="96" height="8" rx="2" />
      </g>
    </svg>
  );
}
