import browser from 'webextension-polyfill';
import { percent, plural, t } from '../ui/i18n.ts';
import { RulebookChoice } from '../ui/RulebookChoice.tsx';

interface Props {
  /** Null while it is being counted. */
  week: { posts: number; sponsored: number } | null;
}

/** This week's totals over all accounts, the way to the full page, and the rule for disclosures. */
export function Footer({ week }: Props) {
  return (
    <footer class="foot">
      {week !== null && <p>{weekText(week)}</p>}
      <a
        class="foot-link"
        data-testid="open-dashboard"
        href={browser.runtime.getURL('src/dashboard/index.html')}
        target="_blank"
        rel="noreferrer"
      >
        {t('openDashboard')}
      </a>
      <RulebookChoice />
    </footer>
  );
}

function weekText({ posts, sponsored }: { posts: number; sponsored: number }): string {
  if (posts === 0) return t('weekNone');
  return plural('weekTotals', posts, percent(sponsored / posts));
}
