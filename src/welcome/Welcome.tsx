import browser from 'webextension-polyfill';
import { Boat } from '../ui/Boat.tsx';
import { type MessageKey, t } from '../ui/i18n.ts';
import { NetworkPicks } from './NetworkPicks.tsx';
import { Picture } from './Picture.tsx';

const DOES: MessageKey[] = ['startMark', 'startCount', 'startDrift'];
const NEVER: MessageKey[] = ['startNeverSend', 'startNeverPrivate', 'startNeverTouch'];

/** The page that opens once, when Adrift was just installed. */
export function Welcome() {
  return (
    <>
      <header class="start-top">
        <Boat size={34} />
        {t('extensionName')}
      </header>
      <main class="start">
        <h1>{t('startTitle')}</h1>
        <p class="start-lead">{t('startLead')}</p>
        <Picture />
        <div class="start-two">
          <Points title={t('startDoes')} points={DOES} look="does" />
          <Points title={t('startNever')} points={NEVER} look="never" />
        </div>
        <section aria-labelledby="networks">
          <h2 id="networks">{t('startNetworks')}</h2>
          <p>{t('startNetworksWhy')}</p>
          <NetworkPicks />
        </section>
        <section class="start-next" aria-labelledby="next">
          <h2 id="next">{t('startNext')}</h2>
          <p>{t('startNextHow')}</p>
          <p class="start-buttons">
            <a class="start-button start-main" href={pageUrl('demo')}>
              {t('startTry')}
            </a>
            <a class="start-button" href={pageUrl('dashboard')}>
              {t('openDashboard')}
            </a>
          </p>
        </section>
      </main>
    </>
  );
}

interface PointsProps {
  title: string;
  points: readonly MessageKey[];
  look: 'does' | 'never';
}

function Points({ title, points, look }: PointsProps) {
  return (
    <section class={`points points-${look}`} aria-labelledby={look}>
      <h2 id={look}>{title}</h2>
      <ul>
        {points.map((point) => (
          <li key={point}>{t(point)}</li>
        ))}
      </ul>
    </section>
  );
}

function pageUrl(page: 'demo' | 'dashboard'): string {
  return browser.runtime.getURL(`src/${page}/index.html`);
}
