import './report-copy.css';
import { useRef, useState } from 'preact/hooks';
import type { TabState } from '../model/messages.ts';
import { t } from './i18n.ts';
import { reportText } from './report.ts';

/** Lets the user see all of a report, and copy it. */
export function ReportCopy(reported: Pick<TabState, 'network' | 'report'>) {
  const shown = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const text = reportText(reported);
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
    <>
      <button type="button" class="button button-main" onClick={copy}>
        {t('reportCopy')}
      </button>
      <span class="report-outcome" role="status">
        {outcome !== null && t(outcome === 'copied' ? 'reportCopied' : 'reportNotCopied')}
      </span>
      <details class="report-text">
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
    </>
  );
}
