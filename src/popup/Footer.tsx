import { percent, plural, t } from '../ui/i18n.ts';
import { RulebookChoice } from './RulebookChoice.tsx';

interface Props {
  /** Null while it is being counted. */
  week: { posts: number; sponsored: number } | null;
}

/** This week's totals over all accounts, and the rule that disclosures are held to. */
export function Footer({ week }: Props) {
  return (
    <footer class="foot">
      {week !== null && <p>{weekText(week)}</p>}
      <RulebookChoice />
    </footer>
  );
}

function weekText({ posts, sponsored }: { posts: number; sponsored: number }): string {
  if (posts === 0) return t('weekNone');
  return plural('weekTotals', posts, percent(sponsored / posts));
}
