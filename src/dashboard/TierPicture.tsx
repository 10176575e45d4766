import './insights.css';
import './tier-picture.css';
import {
  type Comparison,
  MIN_ACCOUNTS,
  MIN_POSTS,
  type TierPicture as Picture,
  tierShares,
} from '../ledger/insights/tiers.ts';
import { accountName } from '../model/keys.ts';
import { BASIS_WORDS } from '../ui/basis.ts';
import { AsTable } from '../ui/charts/AsTable.tsx';
import { type MessageKey, number, percent, t } from '../ui/i18n.ts';
import { displayName } from '../ui/names.ts';
import { useLive } from '../ui/use-live.ts';
import { accountHref, pageHref } from './route.ts';
import { rangeText, shareText, TierRow, tierName } from './TierRow.tsx';

const HEADS: Record<Comparison['state'], MessageKey> = {
  'too-few': 'tiersTooFew',
  unclear: 'tiersUnclear',
  same: 'tiersSame',
  'smaller-less': 'tiersLess',
  'smaller-more': 'tiersMore',
};

/** What stands at the ends of the scale. */
const ENDS: Record<number, MessageKey> = { 0: 'organic', 1: 'sponsored' };

/** Whether small accounts differ from large ones, among those the user follows: words, then a picture. */
export function TierPicture() {
  const picture = useLive('tiers', tierShares);
  if (picture.state === 'failed') return <p role="alert">{t('recordsFailed')}</p>;
  return picture.state === 'ready' ? <TiersShown picture={picture.value} /> : null;
}

/** As `TierPicture`, of a given picture. */
export function TiersShown({ picture }: { picture: Picture }) {
  const shown = picture.tiers.filter(({ tier, accounts }) => tier !== null || accounts.length > 0);
  if (picture.tiers.every(({ accounts }) => accounts.length === 0)) {
    return <p class="empty">{t('tiersNobody')}</p>;
  }
  return (
    <section class="insight" data-testid="tiers" data-comparison={picture.comparison.state}>
      <TiersSaid comparison={picture.comparison} />
      <ul class="tiers" aria-label={t('tiersCaption')}>
        {shown.map((row) => (
          <TierRow key={row.tier} row={row} />
        ))}
      </ul>
      <p class="tiers-scale" aria-hidden="true">
        {[0, 0.25, 0.5, 0.75, 1].map((share) => (
          <span key={share} style={{ insetInlineStart: `${share * 100}%` }}>
            {ENDS[share] ? t(ENDS[share]) : percent(share)}
          </span>
        ))}
      </p>
      <p class="insight-hint">
        {t('tiersHow', number(MIN_POSTS))} {t(BASIS_WORDS[picture.basis])}
      </p>
      <Tables picture={picture} />
    </section>
  );
}

/** The comparison in words, and the way to its picture; nothing where nobody is followed. */
export function TiersInShort() {
  const picture = useLive('tiers', tierShares);
  if (picture.state !== 'ready') return null;
  const { tiers, comparison } = picture.value;
  if (tiers.every(({ accounts }) => accounts.length === 0)) return null;
  return (
    <section class="insight" aria-labelledby="tiers-short">
      <h2 id="tiers-short">{t('pageTiers')}</h2>
      <TiersSaid comparison={comparison} />
      <a class="insight-link" href={pageHref('tiers')}>
        {t('tiersSee')}
      </a>
    </section>
  );
}

/** The comparison in words. */
function TiersSaid({ comparison }: { comparison: Comparison }) {
  const { state, micro, large } = comparison;
  return (
    <p class="insight-say">
      <strong>{t(HEADS[state])}</strong>{' '}
      {micro.share === null || large.share === null
        ? t(
            'tiersNeed',
            number(MIN_ACCOUNTS),
            number(MIN_POSTS),
            number(micro.counted),
            number(large.counted),
          )
        : t('tiersDetail', percent(micro.share), percent(large.share))}
    </p>
  );
}

function Tables({ picture }: { picture: Picture }) {
  const accounts = picture.tiers.flatMap(({ tier, accounts }) =>
    accounts.map((one) => ({ ...one, tier })),
  );
  return (
    <>
      <AsTable
        caption={t('tiersCaption')}
        columns={[
          t('columnTier'),
          t('pageAccounts'),
          t('columnPosts'),
          t('columnShare'),
          t('tierRangeColumn'),
        ]}
        rows={picture.tiers.map((row) => ({
          key: String(row.tier),
          cells: [
            tierName(row.tier),
            number(row.counted),
            number(row.posts),
            shareText(row),
            rangeText(row),
          ].map((value) => ({ value })),
        }))}
      />
      <AsTable
        summary={t('tiersAccountsCaption')}
        caption={t('tiersAccountsCaption')}
        columns={[t('columnAccount'), t('columnTier'), t('columnPosts'), t('columnShare')]}
        rows={accounts.map(({ account, tier, posts, share }, i) => ({
          key: `${accountName(account.network, account)} ${i}`,
          cells: [
            { value: displayName(account), href: accountHref(account) },
            { value: tierName(tier), words: true },
            { value: number(posts) },
            { value: share === null ? '' : percent(share) },
          ],
        }))}
      />
    </>
  );
}
