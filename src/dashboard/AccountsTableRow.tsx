import { accountName } from '../model/keys.ts';
import { NETWORK_NAMES } from '../model/network.ts';
import type { AccountSummary } from '../model/tally.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { DriftTrack } from '../ui/DriftTrack.tsx';
import { compact, dayName, number, percent, t } from '../ui/i18n.ts';
import { displayHandle, displayName } from '../ui/names.ts';
import { changeText, TIER_NAMES } from '../ui/say.ts';
import { postsSeen, shareOf } from '../ui/share.ts';
import { toneOf } from '../ui/track.ts';
import { accountHref } from './route.ts';

interface Props {
  account: AccountSummary;
  /** Its place among all rows, from 0. */
  index: number;
  /** See `useVirtual`. */
  measure: (row: Element | null) => void;
}

/** One account of the table; all of the row leads to it. */
export function AccountsTableRow({ account, index, measure }: Props) {
  const { network, tier, followers, drift, lastSeen } = account;
  const share = shareOf(account.tally);
  const tone = toneOf(drift.state);
  return (
    <tr
      class={`table-row row-${tone}`}
      data-testid="account-row"
      data-account={accountName(network, account)}
      data-share={share === null ? '' : share.toFixed(4)}
      data-posts={postsSeen(account.tally)}
      data-drift={drift.state}
      data-index={index}
      aria-rowindex={index + 2}
      ref={measure}
    >
      <Who account={account} />
      <td class="table-network">{NETWORK_NAMES[network]}</td>
      <td class="table-tier">{tier === null ? <Unknown /> : t(TIER_NAMES[tier])}</td>
      <td class="table-followers">{followers === null ? <Unknown /> : compact(followers)}</td>
      <td class="table-posts">{number(postsSeen(account.tally))}</td>
      <td class="table-share">{share === null ? <Unknown /> : percent(share)}</td>
      <td class="table-drift">
        <DriftTrack account={account} />
        <bdi class={`row-change tone-${tone}`}>{changeText(account)}</bdi>
      </td>
      <td class="table-seen">{lastSeen === 0 ? <Unknown /> : dayName(lastSeen)}</td>
    </tr>
  );
}

function Who({ account }: { account: AccountSummary }) {
  return (
    <th scope="row" class="table-account">
      <span class="table-who">
        <Avatar account={account} />
        <span class="table-names">
          <a class="table-link" href={accountHref(account)}>
            <bdi>{displayName(account)}</bdi>
          </a>
          <span class="row-small dotted">
            <bdi>{displayHandle(account)}</bdi>
            {account.followed === true && <span>{t('followed')}</span>}
            {account.starred && <span>{t('starred')}</span>}
          </span>
        </span>
      </span>
    </th>
  );
}

function Unknown() {
  return (
    <span class="table-unknown">
      <span class="visually-hidden">{t('notKnown')}</span>
    </span>
  );
}
