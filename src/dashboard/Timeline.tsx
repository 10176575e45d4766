import './insights.css';
import type { AccountSummary, Month } from '../model/tally.ts';
import { BASIS_WORDS } from '../ui/basis.ts';
import { StackedBars } from '../ui/charts/StackedBars.tsx';
import { monthName, t } from '../ui/i18n.ts';
import { isolatedName } from '../ui/names.ts';
import { sinceText } from '../ui/say.ts';
import { sentenceOf } from '../ui/sentence.ts';

/** More months than this do not fit side by side. */
const MOST = 48;

/** An account's posts by month of publication, and where its drift began. */
export function Timeline({
  account,
  months,
}: {
  account: AccountSummary;
  months: readonly Month[];
}) {
  if (months.length === 0) return null;
  const shown = months.slice(-MOST);
  return (
    <section class="insight" aria-labelledby="timeline" data-testid="timeline">
      <h2 id="timeline">{t('timelineTitle')}</h2>
      <StackedBars
        caption={t('monthsCaption', isolatedName(account))}
        column={t('month')}
        bars={shown.map(({ month, organic, likely, sponsored }) => ({
          key: month,
          name: monthName(month),
          label: monthName(month),
          organic,
          likely,
          sponsored,
        }))}
        mark={markOf(account, shown)}
      />
      <p class="insight-hint">{t(BASIS_WORDS[account.basis])}</p>
    </section>
  );
}

/** Where the change began, unless it is too vague to say. */
function markOf(account: AccountSummary, months: readonly Month[]) {
  const words = sinceText(sentenceOf(account));
  const { since } = account.drift;
  if (words === null || since === null) return null;
  const indexOf = (time: number) => {
    const month = new Date(time).toISOString().slice(0, 7);
    return months.findIndex((each) => each.month >= month);
  };
  const [at, low, high] = [indexOf(since.at), indexOf(since.low), indexOf(since.high)];
  return at < 0 || high < 0 ? null : { at, low: Math.max(0, low), high, words };
}
