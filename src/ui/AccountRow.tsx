import './account-row.css';
import { accountName } from '../model/keys.ts';
import { NETWORK_NAMES } from '../model/network.ts';
import type { AccountSummary } from '../model/tally.ts';
import { Avatar } from './Avatar.tsx';
import { DriftTrack } from './DriftTrack.tsx';
import { percent, plural } from './i18n.ts';
import { displayHandle, displayName } from './names.ts';
import { changeText, tierText } from './say.ts';
import { postsSeen, shareOf } from './share.ts';
import { toneOf } from './track.ts';

/** The id of the words that say what a row does; in one place, since there are many rows. */
export const ROW_HINT = 'row-hint';

interface Props {
  account: AccountSummary;
  /** Its place in the whole list, of which only a part may be drawn; see `useVirtual`. */
  place: { index: number; of: number; gap: number; measure: (row: Element | null) => void };
  /** Asked for the account's details; gets the pressed button, to give it the focus back. */
  onOpen(account: AccountSummary, opener: HTMLElement): void;
}

/** One account in a list: who, its drift and its share of the posts seen. */
export function AccountRow({ account, place, onOpen }: Props) {
  const share = shareOf(account.tally);
  const { state } = account.drift;
  return (
    <li
      class={`row row-${toneOf(state)}`}
      data-testid="account-row"
      data-account={accountName(account.network, account)}
      data-share={share === null ? '' : share.toFixed(4)}
      data-posts={postsSeen(account.tally)}
      data-drift={state}
      data-index={place.index}
      aria-posinset={place.index + 1}
      aria-setsize={place.of}
      ref={place.measure}
      style={{ marginBlockStart: place.gap > 0 ? `${place.gap}px` : undefined }}
    >
      <button
        type="button"
        class="row-button"
        aria-describedby={ROW_HINT}
        onClick={(event) => onOpen(account, event.currentTarget)}
      >
        <Avatar account={account} />
        <Names account={account} />
        <span class="row-drift">
          <DriftTrack account={account} />
          <bdi class={`row-change tone-${toneOf(state)}`}>{changeText(account)}</bdi>
        </span>
        <span class="row-share">
          {share !== null && (
            <>
              <b>{percent(share)}</b>
              <span class="row-small">{plural('ofPosts', postsSeen(account.tally))}</span>
            </>
          )}
        </span>
      </button>
    </li>
  );
}

function Names({ account }: { account: AccountSummary }) {
  return (
    <span class="row-names">
      <bdi class="row-name">{displayName(account)}</bdi>
      <span class="row-small dotted">
        <span class="visually-hidden">{NETWORK_NAMES[account.network]}</span>
        <bdi>{tierText(account, 'tierShort') ?? displayHandle(account)}</bdi>
      </span>
    </span>
  );
}
