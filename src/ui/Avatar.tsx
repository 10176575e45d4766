import './avatar.css';
import { accountName } from '../model/keys.ts';
import type { AccountSummary } from '../model/tally.ts';
import { hueOf, initials, networkMark } from './names.ts';

/** Initials on a colour that belongs to the account, with the network's mark. Decoration only. */
export function Avatar({ account }: { account: AccountSummary }) {
  const hue = hueOf(accountName(account.network, account));
  return (
    <span class="avatar" style={{ '--hue': hue }} aria-hidden="true">
      <span class="avatar-initials">{initials(account)}</span>
      <span class="avatar-network">{networkMark(account.network)}</span>
    </span>
  );
}
