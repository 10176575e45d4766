import browser from 'webextension-polyfill';
import { onMessage } from '../messaging.ts';
import { networkOf } from '../networks/registry.ts';
import { createHandlers } from './handlers.ts';
import { keepSites } from './sites.ts';
import { countText } from './toolbar.ts';

const handlers = createHandlers({
  extensionId: browser.runtime.id,
  extensionUrl: browser.runtime.getURL(''),
  // Elsewhere the content script runs only where the user allowed it, on a page of Mastodon's markup.
  networkOf: (url) => networkOf(url)?.id ?? 'mastodon',
  showCount: (tabId, count) => {
    // The tab may be gone by now; then there is nothing to show.
    browser.action.setBadgeText({ tabId, text: countText(count) }).catch(() => {});
  },
  now: Date.now,
});

// At the top level and at once: a worker that is started for a message gets it only then.
onMessage('record', ({ data, sender }) => handlers.record(data, sender));
onMessage('corrections', ({ data, sender }) => handlers.corrections(data, sender));
onMessage('correct', ({ data, sender }) => handlers.correct(data, sender));
onMessage('star', ({ data, sender }) => handlers.star(data, sender));
onMessage('account', ({ data, sender }) => handlers.account(data, sender));

browser.permissions.onAdded.addListener(keepSites);
browser.permissions.onRemoved.addListener(keepSites);
browser.runtime.onInstalled.addListener(keepSites);
browser.runtime.onStartup.addListener(keepSites);

void browser.action.setBadgeBackgroundColor({ color: '#c2570c' });
void browser.action.setBadgeTextColor({ color: '#ffffff' });
