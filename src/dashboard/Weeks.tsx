import './insights.css';
import { type Week, weeklyTotals, weekStarts } from '../ledger/insights/weeks.ts';
import { StackedBars } from '../ui/charts/StackedBars.tsx';
import { dayName, number, percent, plural, shortDayName, t } from '../ui/i18n.ts';
import { useLive } from '../ui/use-live.ts';

/** Half a year. */
const WEEKS = 26;
/** With fewer posts, last week has no share worth a word. */
const ENOUGH = 10;

/** This week in words, and half a year of weeks as bars; of all posts seen. */
export function Weeks() {
  // Asked apart: a post that is read now changes this week only, and the others need not be counted again.
  const before = useLive('weeks before', () => {
    const [monday = 0] = weekStarts(Date.now(), 1);
    return weeklyTotals(monday - 1, WEEKS - 1);
  });
  const now = useLive('this week', () => weeklyTotals(Date.now(), 1));
  if (before.state === 'failed' || now.state === 'failed') {
    return <p role="alert">{t('recordsFailed')}</p>;
  }
  if (before.state === 'loading' || now.state === 'loading') return null;
  return <WeeksShown weeks={[...before.value, ...now.value]} />;
}

/** As `Weeks`, of given weeks, the oldest first. */
export function WeeksShown({ weeks }: { weeks: readonly Week[] }) {
  const seen = weeks.some((week) => postsIn(week) > 0);
  return (
    <section class="insight" aria-labelledby="weeks" data-testid="weeks">
      <h2 id="weeks">{t('weeksTitle')}</h2>
      {seen ? (
        <>
          <p class="insight-say">{sentenceOf(weeks)}</p>
          <StackedBars
            caption={t('weeksCaption')}
            column={t('weekOf')}
            bars={weeks.map(({ from, ...counts }) => ({
              ...counts,
              key: String(from),
              name: dayName(from),
              label: shortDayName(from),
            }))}
          />
        </>
      ) : (
        <p class="empty">{t('weeksNone')}</p>
      )}
    </section>
  );
}

function postsIn({ organic, sponsored, likely }: Week): number {
  return organic + sponsored + likely;
}

function sentenceOf(weeks: readonly Week[]): string {
  const [before, now] = weeks.slice(-2);
  if (now === undefined || postsIn(now) === 0) return t('weekNone');
  const posts = postsIn(now);
  const share = percent(now.sponsored / posts);
  const said = plural('weekSaid', posts, number(now.sponsored), share);
  if (before === undefined || postsIn(before) < ENOUGH) return said;
  return `${said} ${t('weekBefore', percent(before.sponsored / postsIn(before)))}`;
}
