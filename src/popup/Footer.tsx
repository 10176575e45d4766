import { percent, plural, t } from '../ui/i18n.ts';
import { dashboardUrl } from './pages.ts';

interface Props {
  /** Null while it is being counted. */
  week: { posts: number; sponsored: number } | null;
  /** Numbers are those of some moments ago. */
  counting: boolean;
}

/** This week's totals over all accounts, and the ways to the full page and to the settings. */
export function Footer({ week, counting }: Props) {
  return (
    <footer class="foot">
      <p>
        <span role="status" data-testid="counting">
          {counting && t('stillCounting')}
        </span>
        {week !== null && !counting && weekText(week)}
      </p>
      <a
        class="foot-settings"
        href={dashboardUrl('settings')}
        target="_blank"
        rel="noreferrer"
        aria-label={t('pageSettings')}
        title={t('pageSettings')}
      >
        <Gear />
      </a>
      <a
        class="foot-link"
        data-testid="open-dashboard"
        href={dashboardUrl()}
        target="_blank"
        rel="noreferrer"
      >
        {t('openDashboard')}
      </a>
    </footer>
  );
}

function Gear() {
  return (
    <svg viewBox="0 0 24 24" width="16" height="16" aria-hidden="true">
      <circle cx="12" cy="12" r="3.2" />
      <path d="M12 2.8v3M12 18.2v3M2.8 12h3M18.2 12h3M5.5 5.5l2.1 2.1M16.4 16.4l2.1 2.1M5.5 18.5l2.1-2.1M16.4 7.6l2.1-2.1" />
      <circle cx="12" cy="12" r="6.4" />
    </svg>
  );
}

function weekText({ posts, sponsored }: { posts: number; sponsored: number }): string {
  if (posts === 0) return t('weekNone');
  return plural('weekTotals', posts, percent(sponsored / posts));
}
