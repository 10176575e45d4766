import browser from 'webextension-polyfill';
import { LEXICONS } from '../detect/lexicon/all.ts';
import { writeLexicons } from '../detect/lexicon/transfer.ts';
import { keepTold, noticesOn, readTold } from '../drift-notices.ts';
import { forgetOlder, monthsBefore } from '../ledger/forget.ts';
import { accountSummary } from '../ledger/queries.ts';
import { catchUp } from '../ledger/write.ts';
import type { AccountRef } from '../model/messages.ts';
import { dropHealth, noteChanged, noteRead } from '../network-health.ts';
import { networkOf } from '../networks/registry.ts';
import { lastRetention, readSettings, setLastRetention } from '../settings.ts';
import { keepSyncing, readSyncing } from '../syncing.ts';
import { onMessage } from './answering.ts';
import { createDriftWatch } from './drifting.ts';
import { createHandlers } from './handlers.ts';
import { openClicked, showDrift } from './notifications.ts';
import { keptProgress } from './progress.ts';
import { Quiet } from './quiet.ts';
import { guarded, openRecords } from './records.ts';
import { rejudgeAll } from './rejudging.ts';
import { createRetention } from './retention.ts';
import { keepSites, networkSites } from './sites.ts';
import { soon } from './soon.ts';
import { createSync } from './sync.ts';
import { countText } from './toolbar.ts';
import { welcome } from './welcome.ts';

/** ms. */
const COUNT_AFTER = 1500;

const extensionUrl = browser.runtime.getURL('');
const records = openRecords();
const quiet = new Quiet(Date.now);
/** Authors of what was recorded since the last count. */
const justSeen: AccountRef[] = [];
const plain = createHandlers({
  extensionId: browser.runtime.id,
  extensionUrl,
  // Elsewhere the content script runs only where the user allowed it, on a page of Mastodon's markup.
  networkOf: (url) => networkOf(url)?.id ?? 'mastodon',
  showCount: (tabId, count) => {
    // The tab may be gone by now; then there is nothing to show.
    browser.action.setBadgeText({ tabId, text: countText(count) }).catch(() => {});
  },
  shared: () => sync.soon(),
  recorded: (network, authors) => {
    // Neither is worth an answer that fails or waits.
    void noteRead(network, Date.now()).catch(() => {});
    justSeen.push(...authors);
  },
  lookedChanged: (network, report) => noteChanged(network, report, Date.now()),
  now: Date.now,
});
const drifted = createDriftWatch({
  on: noticesOn,
  account: accountSummary,
  told: readTold,
  keepTold,
  show: showDrift,
});
const sync = createSync({
  storage: browser.storage.sync,
  readSyncing,
  keepSyncing,
  run: (work) => records.run(work),
  now: Date.now,
});
const handlers = guarded(plain, records, () => quiet.disturbed());

const retain = createRetention({
  now: Date.now,
  keepMonths: async () => (await readSettings()).keepMonths,
  lastRun: lastRetention,
  setLastRun: setLastRetention,
  forget: (months, now) => forgetOlder(monthsBefore(now, months)),
});

/** What recording put off is done together, when a moment has passed or a page that shows numbers asks. */
const countSoon = soon(() => {
  records
    .run(catchUp)
    .then(() => drifted(justSeen.splice(0)))
    .catch(() => {
      // The next batch, popup or start of the worker tries again.
    });
}, COUNT_AFTER);

// At the top level and at once: a worker that is started for a message gets it only then.
onMessage('record', ({ data, sender }) => {
  const recorded = handlers.record(data, sender);
  // After the answer, which does not wait for it.
  void recorded.then(retain, () => {});
  void recorded.then(countSoon, () => {});
  return recorded;
});
onMessage('corrections', ({ data, sender }) => handlers.corrections(data, sender));
onMessage('correct', ({ data, sender }) => handlers.correct(data, sender));
onMessage('star', ({ data, sender }) => handlers.star(data, sender));
onMessage('account', ({ data, sender }) => handlers.account(data, sender));
onMessage('lexicons', ({ sender }) => {
  if (sender.id !== browser.runtime.id) throw new Error('refused: not for this sender');
  return writeLexicons(LEXICONS);
});
onMessage('lookedChanged', ({ data, sender }) => handlers.lookedChanged(data, sender));
onMessage('networkSites', ({ sender }) => own(sender, async () => networkSites(networkOf)));
onMessage('count', ({ sender }) => own(sender, () => records.run(catchUp)));
onMessage('checkRecords', ({ sender }) => own(sender, () => records.check()));
onMessage('share', ({ sender }) => own(sender, async () => sync.soon()));
onMessage('chooseSync', ({ data, sender }) => own(sender, () => sync.choose(data === true)));
onMessage('eraseAll', ({ sender }) =>
  own(sender, async () => {
    await sync.erase();
    await Promise.all([keepTold([]), dropHealth()]);
  }),
);

void records
  .run(catchUp)
  .then(() => rejudgeAll({ ...keptProgress, quiet: () => quiet.comes() }))
  .catch(() => {
    // The next start of the worker tries again; messages are answered with the reason.
  });

openClicked();
browser.permissions.onAdded.addListener(openClicked);
browser.permissions.onAdded.addListener(keepSites);
browser.permissions.onRemoved.addListener(keepSites);
browser.runtime.onInstalled.addListener(keepSites);
browser.runtime.onInstalled.addListener(({ reason }) => void welcome(reason).catch(() => {}));
browser.runtime.onStartup.addListener(keepSites);

browser.storage.onChanged.addListener((changes, area) => sync.changed(changes, area));
// What the last worker left undone, and what came while none ran.
sync.soon();

void browser.action.setBadgeBackgroundColor({ color: '#c2570c' });
void browser.action.setBadgeTextColor({ color: '#ffffff' });

/** Does what only pages of the extension may ask for. @throws for anyone else */
async function own<T>(
  { id, url }: { id?: string | undefined; url?: string | undefined },
  work: () => Promise<T>,
): Promise<T> {
  if (id !== browser.runtime.id || !url?.startsWith(extensionUrl)) throw new Error('refused');
  return work();
}
