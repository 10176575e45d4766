import './insights.css';
import './account-insights.css';
import { accountInsights } from '../ledger/insights/account.ts';
import { accountName } from '../model/keys.ts';
import type { AccountRef } from '../model/messages.ts';
import { BASIS_WORDS } from '../ui/basis.ts';
import { plural, t } from '../ui/i18n.ts';
import { useLive } from '../ui/use-live.ts';
import { Crowding } from './Crowding.tsx';
import { Quality } from './Quality.tsx';

/** How crowded an account is, how it discloses, and who pays. */
export function AccountInsights({ account }: { account: AccountRef }) {
  const name = `${accountName(account.network, account)} insights`;
  const insights = useLive(name, () => accountInsights(account));
  if (insights.state === 'failed') return <p role="alert">{t('recordsFailed')}</p>;
  if (insights.state === 'loading' || insights.value === null) return null;
  const { crowding, quality, brands } = insights.value;
  if (crowding.all.posts === 0) return null;
  return (
    <>
      <section class="insight" aria-labelledby="crowd" data-testid="crowding">
        <h2 id="crowd">{t('crowdTitle')}</h2>
        <Crowding all={crowding.all} last={crowding.last} />
        <p class="insight-hint">{t(BASIS_WORDS[crowding.basis])}</p>
      </section>
      <Quality quality={quality} />
      {brands.length > 0 && (
        <section class="insight" aria-labelledby="brands" data-testid="account-brands">
          <h2 id="brands">{t('pageBrands')}</h2>
          <ul class="chips">
            {brands.map(({ key, name, posts }) => (
              <li key={key} class="chip">
                <bdi>{name}</bdi> <span>{plural('postsCount', posts)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
