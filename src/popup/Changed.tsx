import './notes.css';
import type { TabState } from '../model/messages.ts';
import { NETWORK_NAMES } from '../model/network.ts';
import { t } from '../ui/i18n.ts';
import { ReportCopy } from '../ui/ReportCopy.tsx';

/** Says that a network was set aside, and lets the user tell its makers what Adrift found there. */
export function Changed({ state }: { state: TabState }) {
  return (
    <section class="note" data-testid="changed" aria-labelledby="changed">
      <h2 id="changed" class="note-title">
        {t('changedTitle', NETWORK_NAMES[state.network])}
      </h2>
      <p>{t('changedWhy')}</p>
      <ReportCopy network={state.network} report={state.report} />
    </section>
  );
}
