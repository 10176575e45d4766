import browser from 'webextension-polyfill';
import { accountName } from '../model/keys.ts';
import type { AccountSummary } from '../model/tally.ts';
import { t } from '../ui/i18n.ts';
import { displayName } from '../ui/names.ts';
import { detailText } from '../ui/say.ts';
import { sentenceOf } from '../ui/sentence.ts';

/*
 * The permission is the user's to give and to take: without it `browser.notifications` is not there,
 * and it comes while the worker runs.
 */

const ICON = 'icons/128.png';
const DASHBOARD = 'src/dashboard/index.html';

/** Shows one line on an account that begins to drift; nothing without the permission. */
export async function showDrift(account: AccountSummary): Promise<void> {
  const { head, detail } = sentenceOf(account);
  await browser.notifications?.create(accountName(account.network, account), {
    type: 'basic',
    iconUrl: browser.runtime.getURL(ICON),
    title: displayName(account),
    message: `${t(head)} ${detailText(detail)}`,
  });
}

/** Has a click on a notice open its account, where notices are allowed. */
export function openClicked(): void {
  // Twice the same is heard once.
  browser.notifications?.onClicked.addListener(open);
}

function open(name: string): void {
  const url = `${browser.runtime.getURL(DASHBOARD)}#/account/${encodeURIComponent(name)}`;
  void browser.tabs.create({ url });
  void browser.notifications.clear(name);
}
