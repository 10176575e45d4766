import { useRef, useState } from 'preact/hooks';
import { NETWORK_IDS, NETWORK_NAMES } from '../../model/network.ts';
import { setNeverMark } from '../../settings.ts';
import { t } from '../../ui/i18n.ts';
import { displayHandle, isolated } from '../../ui/names.ts';
import { useSettings } from '../../ui/use-settings.ts';

/** The accounts whose posts are never marked, each with a way to have them marked again. */
export function NeverMarked() {
  const { settings } = useSettings();
  const [failed, setFailed] = useState(false);
  const [said, say] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const undo = (name: string) =>
    setNeverMark(name, false).then(
      () => {
        setFailed(false);
        say(t('neverMarkUndone', isolated(handleOf(name))));
        // The button that had the focus is gone.
        heading.current?.focus();
      },
      () => setFailed(true),
    );
  const names = settings?.neverMark ?? [];
  return (
    <div class="never" data-testid="never-mark">
      <h3 ref={heading} tabIndex={-1}>
        {t('neverMarkTitle')}
      </h3>
      <p class="hint">{t(names.length === 0 ? 'neverMarkNone' : 'neverMarkHint')}</p>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      {names.length > 0 && (
        <ul class="never-list">
          {names.map((name) => (
            <li key={name} class="never-item">
              <span class="never-who">
                <bdi>{handleOf(name)}</bdi> <span>{networkOf(name)}</span>
              </span>
              <button
                type="button"
                class="button"
                aria-label={t('neverMarkUndoLabel', isolated(handleOf(name)))}
                onClick={() => undo(name)}
              >
                {t('neverMarkUndo')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {failed && <p role="alert">{t('settingFailed')}</p>}
    </div>
  );
}

function handleOf(name: string): string {
  return displayHandle({ handle: name.slice(name.indexOf(':') + 1) });
}

function networkOf(name: string): string {
  const network = NETWORK_IDS.find((id) => name.startsWith(`${id}:`));
  return network === undefined ? '' : NETWORK_NAMES[network];
}
