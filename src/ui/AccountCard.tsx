import './account-card.css';
import { NETWORK_NAMES } from '../model/network.ts';
import type { AccountSummary, Month, Tally } from '../model/tally.ts';
import { Avatar } from './Avatar.tsx';
import { DriftTrack } from './DriftTrack.tsx';
import { list, number, percent, plural, t } from './i18n.ts';
import { MonthBars } from './MonthBars.tsx';
import { displayHandle, displayName, isolated, isolatedName } from './names.ts';
import { StarButton } from './StarButton.tsx';
import { detailText, probabilityText, sinceText, tierText } from './say.ts';
import { sentenceOf } from './sentence.ts';
import { postsSeen, shareOf } from './share.ts';
import { toneOf } from './track.ts';

interface Props {
  account: AccountSummary;
  /** A year of them is drawn; left out where they stand elsewhere. */
  months?: readonly Month[];
  /** Who paid, the most frequent first; left out as well. */
  brands?: readonly string[];
  testid: string;
}

/** All that is known of one account: who, one sentence, the drift track, a year of months. */
export function AccountCard({ account, months, brands, testid }: Props) {
  return (
    <article class="card" data-testid={testid}>
      <Who account={account} />
      <Say account={account} />
      <DriftTrack account={account} large />
      <p class="card-ends">
        <span>{t('organic')}</span>
        <span>{probabilityText(account.drift)}</span>
        <span>{t('sponsored')}</span>
      </p>
      {postsSeen(account.tally) > 0 && (
        <>
          {months && <MonthBars months={months} name={isolatedName(account)} />}
          <TallyKey tally={account.tally} />
        </>
      )}
      {brands && brands.length > 0 && <p class="card-brands">{t('brands', brandList(brands))}</p>}
    </article>
  );
}

const BRAND_LENGTH = 40;

/** Each apart from the others' direction, and no longer than a name should be. */
function brandList(brands: readonly string[]): string {
  return list(
    brands.map((brand) => {
      const name = displayName({ name: brand, handle: '' });
      return isolated(name.length > BRAND_LENGTH ? `${name.slice(0, BRAND_LENGTH)}…` : name);
    }),
  );
}

function Who({ account }: { account: AccountSummary }) {
  const tier = tierText(account, 'tierFollowers');
  return (
    <header class="card-who">
      <Avatar account={account} />
      <div class="card-names">
        <h2 class="card-name">
          <bdi>{displayName(account)}</bdi>
        </h2>
        <p class="dotted card-facts">
          <bdi>{displayHandle(account)}</bdi>
          <span class="visually-hidden">{NETWORK_NAMES[account.network]}</span>
          {tier !== null && <span>{tier}</span>}
          {account.followed === true && (
            <span>
              <span class="card-followed">{t('followed')}</span>
            </span>
          )}
        </p>
      </div>
      <StarButton account={account} />
    </header>
  );
}

function Say({ account }: { account: AccountSummary }) {
  const sentence = sentenceOf(account);
  const { head, detail } = sentence;
  return (
    <p class="card-say">
      <strong class={`tone-${toneOf(account.drift.state)}`}>{t(head)}</strong> {detailText(detail)}{' '}
      {sinceText(sentence)}
    </p>
  );
}

/** The key of the bars, which is at once the tally. */
function TallyKey({ tally }: { tally: Tally }) {
  return (
    <ul class="tally">
      <li class="tally-key tally-organic">{t('countOrganic', number(tally.organic))}</li>
      {tally.likely > 0 && (
        <li class="tally-key tally-likely">{t('countLikely', number(tally.likely))}</li>
      )}
      <li class="tally-key tally-sponsored">{t('countSponsored', number(tally.sponsored))}</li>
      <li>
        <b>{percent(shareOf(tally) ?? 0)}</b> {plural('ofPosts', postsSeen(tally))}
      </li>
    </ul>
  );
}
