import browser from 'webextension-polyfill';

const PAGE = 'src/welcome/index.html';

/**
 * Opens the first page once, where a user has just installed Adrift. Not where it was loaded unpacked
 * or for a while: whoever does that works on it, and a test opens the pages that it wants.
 * @param reason of `runtime.onInstalled`
 */
export async function welcome(reason: string): Promise<void> {
  if (reason !== 'install') return;
  const { installType } = await browser.management.getSelf();
  if (installType === 'development') return;
  await browser.tabs.create({ url: browser.runtime.getURL(PAGE) });
}
