import './notes.css';
import { useRef, useState } from 'preact/hooks';
import type { TabState } from '../model/messages.ts';
import { NETWORK_NAMES } from '../model/network.ts';
import { t } from '../ui/i18n.ts';
import { reportText } from './report.ts';

/** Says that a network was set aside, and lets the user tell its makers what Adrift found there. */
export function Changed({ state }: { state: TabState }) {
  const shown = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const text = reportText(state);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setOutcome('copied'),
      () => {
        setOutcome('failed');
        shown.current?.closest('details')?.setAttribute('open', '');
        shown.current?.select();
      },
    );
  return (
    <section class="note" data-testid="changed" aria-labelledby="changed">
      <h2 id="changed" class="note-title">
        {t('changedTitle', NETWORK_NAMES[state.network])}
      </h2>
      <p>{t('changedWhy')}</p>
      <button type="button" class="button button-main" onClick={copy}>
        {t('reportCopy')}
      </button>
      <span class="note-outcome" role="status">
        {outcome !== null && t(outcome === 'copied' ? 'reportCopied' : 'reportNotCopied')}
      </span>
      <details>
        <summary>{t('reportShow')}</summary>
        <textarea
          class="report"
          ref={shown}
          readOnly
          rows={12}
          spellcheck={false}
          aria-label={t('reportLabel')}
          value={text}
        />
      </details>
    </section>
  );
}
