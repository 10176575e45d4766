import { percent, plural, t } from '../ui/i18n.ts';

interface Props {
  /** Null while it is being counted. */
  week: { posts: number; sponsored: number } | null;
}

/** This week's totals over all accounts. */
export function Footer({ week }: Props) {
  return <footer class="foot">{week !== null && <p>{weekText(week)}</p>}</footer>;
}

function weekText({ posts, sponsored }: { posts: number; sponsored: number }): string {
  if (posts === 0) return t('weekNone');
  return plural('weekTotals', posts, percent(sponsored / posts));
}
