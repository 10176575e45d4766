import type { Crowding as Crowded } from '../ledger/insights/crowding.ts';
import { dayRange, fraction, number, plural, t } from '../ui/i18n.ts';

/** The longest run of sponsored posts, what stands between two, and the same for the last posts. */
export function Crowding({ all, last }: { all: Crowded; last: Crowded }) {
  const { longestRun: run, between } = all;
  if (run === null) return <p>{t('crowdNone')}</p>;
  return (
    <dl class="facts">
      <div>
        <dt>{t('crowdRunLabel')}</dt>
        <dd>{plural('crowdRun', run.posts)}</dd>
        {run.posts > 1 && <dd class="facts-more">{dayRange(run.from, run.to)}</dd>}
      </div>
      {between !== null && (
        <div>
          <dt>{t('crowdBetweenLabel')}</dt>
          <dd>{plural('crowdBetween', between.median)}</dd>
          <dd class="facts-more">{t('crowdMean', fraction(between.mean))}</dd>
        </div>
      )}
      <div>
        <dt>{plural('crowdLastLabel', last.posts)}</dt>
        <dd>{t('countSponsored', number(last.sponsored))}</dd>
        {last.longestRun !== null && (
          <dd class="facts-more">{plural('crowdRun', last.longestRun.posts)}</dd>
        )}
      </div>
    </dl>
  );
}
