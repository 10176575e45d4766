import './notes.css';
import { useEffect, useState } from 'preact/hooks';
import { dropNotice, followNotice, type Notice } from '../notice.ts';
import { plural, t } from '../ui/i18n.ts';

/** Says once what happened to the records: that they were rebuilt, or that there is no room for more. */
export function RecordsNotice() {
  const [notice, setNotice] = useState<Notice | null>(null);
  useEffect(() => {
    const closed = new AbortController();
    followNotice(setNotice, closed.signal);
    return () => closed.abort();
  }, []);
  if (notice === null) return null;
  return (
    <section
      class="note"
      data-testid="records-notice"
      data-kind={notice.kind}
      aria-labelledby="records-notice"
    >
      <h2 id="records-notice" class="note-title">
        {t(notice.kind === 'full' ? 'recordsFullTitle' : 'recordsRebuiltTitle')}
      </h2>
      <p role="status">{textOf(notice)}</p>
      <button type="button" class="button" onClick={() => void dropNotice().catch(() => {})}>
        {t('noticeDismiss')}
      </button>
    </section>
  );
}

function textOf(notice: Notice): string {
  if (notice.kind === 'full') return t('recordsFull');
  if (notice.posts === 0) return t('recordsBegunAnew');
  const kept = plural('recordsKept', notice.posts);
  return notice.lost === 0 ? kept : `${kept} ${plural('recordsLost', notice.lost)}`;
}
