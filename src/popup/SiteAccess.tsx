import './notes.css';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../ui/i18n.ts';
import { allow, disallow, isAllowed } from './site.ts';

interface Props {
  host: string;
  /** Whether Adrift runs in the tab. */
  running: boolean;
}

/** Lets the user have Adrift read a site that it does not know by name, or no longer. */
export function SiteAccess({ host, running }: Props) {
  const [allowed, setAllowed] = useState<boolean | null>(null);
  // Also while the popup stays open over the browser's question, or when it is answered elsewhere.
  const look = () => void isAllowed(host).then(setAllowed, () => setAllowed(null));
  useEffect(look, [host, running]);
  if (allowed === null || (running && !allowed)) return null;
  return (
    <section class="note" data-testid="site-access" aria-label={t('siteAccess')}>
      <p role="status">{allowed ? allowedText(host, running) : t('siteOffer')}</p>
      {allowed ? (
        <button type="button" class="button" onClick={() => void disallow(host).then(look, look)}>
          {t('siteStop')}
        </button>
      ) : (
        <button
          type="button"
          class="button button-main"
          onClick={() => void allow(host).then(look, look)}
        >
          {t('siteUse')}
        </button>
      )}
    </section>
  );
}

function allowedText(host: string, running: boolean): string {
  return t(running ? 'siteRunning' : 'siteReload', `\u2068${host}\u2069`);
}
